// A number of groups of known size: "two dozen", "une centaine de millions".

import { scaled } from '../model/decimal.js';
import type { Numeral } from './numeral.js';
import { follows, pastHyphen, wordAt, type Page } from './page.js';
import { readAmount } from './read-amount.js';

/** `count` groups, where the count stands from `at` to `next`; without one ("a dozen") an article stands before. */
export function readGroup(page: Page, at: number, count: string, next: number): Numeral | null {
  const { groups, roundGroups, articles, definiteArticles, of, scales } = page.lexicon;
  const from = pastHyphen(page, next);
  const exact = groups.after(page, from);
  const group = exact ?? roundGroups.after(page, from);
  if (!group || !follows(page, from) || count.includes('.')) return null;
  const isOne = next === at;
  const before = wordAt(page, at - 1);
  if (isOne && !articles.has(before) && !definiteArticles.has(before)) return null;
  const hasScale = of.has(wordAt(page, group.next)) && scales.after(page, group.next + 1) !== null;
  const first = isOne && articles.has(before) ? at - 1 : at;
  const numeral = readAmount(page, first, String(Number(count) * group.meaning), hasScale ? group.next + 1 : group.next);
  return { ...numeral, hedge: exact ? 'exact' : 'about', precision: scaled(String(group.meaning), numeral.power) };
}

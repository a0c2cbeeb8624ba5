// A numeral in words: "ten billion", "quatre-vingt-dix-sept mille", "a million", "une centaine de".

import type { Numeral } from './numeral.js';
import { follows, wordAt, type Page } from './page.js';
import { readAmount } from './read-amount.js';
import { readGroup } from './read-group.js';
import { readSpelled } from './read-spelled.js';

export function readWords(page: Page, at: number): Numeral | null {
  const { articles, cardinals, currencyBefore } = page.lexicon;
  const spelled = readSpelled(page, at);
  const group = !spelled || spelled.shift === 0 ? readGroup(page, at, spelled?.digits ?? '1', spelled?.next ?? at) : null;
  if (group || !spelled) return group;
  const hasArticle = articles.has(wordAt(page, at - 1)) && follows(page, at) && !cardinals.after(page, at);
  const first = hasArticle ? at - 1 : at;
  const numeral = readAmount(page, first, spelled.digits, spelled.next, { currency: currencyBefore.before(page, first) }, spelled.shift);
  return { ...numeral, power: Math.max(numeral.power, spelled.power) };
}

// A part of a whole: "a third", "two thirds", "un quart", "la moitié", "half", "2/3".

import { beforeHyphen, follows, isGlued, pastHyphen, wordAt, type Page } from './page.js';
import type { Printed } from './read-printed.js';

export interface Part {
  first: number;
  next: number;
  over: number;
  under: number;
}

export function readPart(page: Page, at: number): Part | null {
  return readHalf(page, at) ?? readShare(page, at);
}

/** "half of its staff", "la moitié", but no half of a year or of a match. */
function readHalf(page: Page, at: number): Part | null {
  const { halves, halfArticles, ordinals, definite, shyParts } = page.lexicon;
  const half = halves.after(page, at);
  if (!half) return null;
  const before = wordAt(page, beforeHyphen(page, at));
  if (ordinals.has(before) || definite.has(before) || wordAt(page, half.next) === '-' || (shyParts.has(wordAt(page, at)) && !isShare(page, at, half.next))) return null;
  return { first: halfArticles.has(before) ? at - 1 : at, next: half.next, over: 1, under: 2 };
}

function readShare(page: Page, at: number): Part | null {
  const { cardinals, parts, shyParts, articles } = page.lexicon;
  const count = cardinals.after(page, at);
  const hasArticle = !count && articles.has(wordAt(page, at - 1));
  const from = count ? pastHyphen(page, count.next) : at;
  const part = (count || hasArticle) && follows(page, from) ? parts.after(page, from) : null;
  if (!part) return null;
  const over = count?.meaning ?? 1;
  const first = count ? at : at - 1;
  if (over >= part.meaning || over === 0 || (shyParts.has(wordAt(page, part.first)) && !isShare(page, first, part.next))) return null;
  return { first, next: part.next, over, under: part.meaning };
}

/** "a quarter" is a share before "of", or where it is qualified. */
function isShare(page: Page, first: number, next: number): boolean {
  const { partOf, hedgesBefore, changeBy } = page.lexicon;
  return partOf.has(wordAt(page, next)) || changeBy.has(wordAt(page, first - 1)) || hedgesBefore.before(page, first) !== null;
}

/** "2/3 of the staff" is a share, "1/5" alone a part of one, and "24/7" nothing: then `over` is null. */
export function shareOf(page: Page, at: number, { digits, next }: Printed): { first: number; next: number; over: number | null; under: number } | null {
  const { tokens } = page;
  if (wordAt(page, next) !== '/' || !isGlued(page, next) || !isGlued(page, next + 1) || tokens[next + 1]?.kind !== 'digits') return null;
  const over = Number(digits);
  const under = Number(wordAt(page, next + 1));
  const isTied = wordAt(page, next + 2) === '/' || (isGlued(page, at) && at > 0);
  const isPart = over > 0 && over < under && under <= 100 && !isTied && (page.lexicon.partOf.has(wordAt(page, next + 2)) || (at === 0 && tokens.length === 3));
  return { first: at, next: next + 2, over: isPart ? over : null, under };
}

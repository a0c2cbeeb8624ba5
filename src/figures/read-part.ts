// A part of a whole: "a third", "two thirds", "la moitié", "half"; "half a billion", "a quarter of a million", "half a dozen".

import { numeralOf, type Numeral } from './numeral.js';
import { beforeHyphen, follows, pastHyphen, wordAt, type Page } from './page.js';
import { readAmount } from './read-amount.js';

interface Part {
  first: number;
  next: number;
  over: number;
  under: number;
}

/** Smaller scales have no halves worth the name. */
const smallestDivided = 6;

/** Nobody halves a pair. */
const smallestHalved = 10;

/** "half a billion", "a quarter million", "un demi-milliard"; "half a dozen"; "half a percent", "un demi-gigawatt". */
export function readHalf(page: Page, at: number): Numeral | null {
  const { divided, scales, groups, roundGroups, articles, definite, ordinals, percent, percentPoints, measures } = page.lexicon;
  const half = divided.after(page, at);
  const whole = half ? pastHyphen(page, half.next) : at;
  if (!half || !follows(page, whole)) return null;
  const before = wordAt(page, at - 1);
  // "last quarter million-dollar deals" are no quarter of a million.
  if (half.meaning !== 0.5 && (definite.has(before) || ordinals.has(before))) return null;
  const first = articles.has(before) ? at - 1 : at;
  if (scales.after(page, whole)) return readAmount(page, first, String(half.meaning), half.next);
  const exact = groups.after(page, whole);
  const group = exact ?? roundGroups.after(page, whole);
  if (group && group.meaning >= smallestHalved)
    return { ...readAmount(page, first, String(half.meaning * group.meaning), group.next), hedge: exact ? 'exact' : 'about' };
  const unit = percent.after(page, whole) ?? percentPoints.after(page, whole) ?? measures.after(page, whole);
  return unit && numeralOf(first, half.next, String(half.meaning), 0);
}

/** A share in percent, or an amount where the whole is a scale: "un quart de milliard". */
export function readPart(page: Page, at: number): Numeral | null {
  const part = halfAt(page, at) ?? partAt(page, at);
  if (!part) return null;
  const { first, next, over, under } = part;
  const scale = under === 2 || under === 4 ? dividedScale(page, next) : null;
  return scale === null ? shareNumeral(first, next, over, under) : readAmount(page, first, String(over / under), scale);
}

/** So many parts of so many, in percent with two decimals. */
export function shareNumeral(first: number, next: number, over: number, under: number): Numeral {
  return numeralOf(first, next, String(Math.round((10_000 * over) / under) / 100), 0, { form: 'part', precision: 1 });
}

/** "half of its staff", "la moitié", but no half of a year or of a match. */
function halfAt(page: Page, at: number): Part | null {
  const { halves, halfArticles, ordinals, definite, shyParts } = page.lexicon;
  const half = halves.after(page, at);
  if (!half) return null;
  const before = wordAt(page, beforeHyphen(page, at));
  if (
    ordinals.has(before) ||
    definite.has(before) ||
    wordAt(page, half.next) === '-' ||
    (shyParts.has(wordAt(page, at)) && !isShare(page, at, half.next))
  )
    return null;
  return { first: halfArticles.has(before) ? at - 1 : at, next: half.next, over: 1, under: 2 };
}

function partAt(page: Page, at: number): Part | null {
  const { cardinals, parts, shyParts, articles, definiteArticles } = page.lexicon;
  const count = cardinals.after(page, at);
  const before = wordAt(page, at - 1);
  const isOne = articles.has(before);
  if (!count && !isOne && !definiteArticles.has(before)) return null;
  const from = count ? pastHyphen(page, count.next) : at;
  const part = follows(page, from) ? parts.after(page, from) : null;
  if (!part || isNamed(page, part.next)) return null;
  const over = count?.meaning ?? 1;
  const first = !count && isOne ? at - 1 : at;
  const isShy = shyParts.has(wordAt(page, part.first));
  // "plus du tiers", "le quart des", where English has an ordinal: "the third".
  const isDefinite = !count && !isOne;
  if (over >= part.meaning || over === 0 || (isDefinite && isShy) || ((isDefinite || isShy) && !isShare(page, first, part.next)))
    return null;
  return { first, next: part.next, over, under: part.meaning };
}

/** "two quarter-finals", "le quart de finale". */
function isNamed(page: Page, next: number): boolean {
  const at = pastHyphen(page, next);
  return page.lexicon.partNames.has(wordAt(page, page.lexicon.of.has(wordAt(page, at)) ? at + 1 : at));
}

/** "a quarter" is a share before "of", where it is qualified, or as a whole text. */
function isShare(page: Page, first: number, next: number): boolean {
  const { partOf, hedgesBefore, changeBy } = page.lexicon;
  if (first === 0 && next === page.tokens.length) return true;
  return partOf.has(wordAt(page, next)) || changeBy.has(wordAt(page, first - 1)) || hedgesBefore.before(page, first) !== null;
}

/** The scale in "of a billion". */
function dividedScale(page: Page, next: number): number | null {
  const { of, articles, scales } = page.lexicon;
  if (!of.has(wordAt(page, next))) return null;
  const scale = scales.after(page, articles.has(wordAt(page, next + 1)) ? next + 2 : next + 1);
  return scale && scale.meaning >= smallestDivided ? scale.first : null;
}

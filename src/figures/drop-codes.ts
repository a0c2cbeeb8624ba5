// Drops digits that count nothing: phones, scores, "24/7", addresses, footnotes, codes.

import { nounAfter } from './noun-after.js';
import type { Numeral } from './numeral.js';
import { isCapitalised, isGlued, isMark, wordAt } from './page.js';
import type { Passage } from './passage.js';
import type { Refiner, Sighting } from './sighting.js';
import { Gap } from './token.js';

export const dropCodes: Refiner = (sightings, passage) => sightings.filter((sighting) => !isCode(sighting, passage));

function isCode({ kind, unit, numeral }: Sighting, passage: Passage): boolean {
  if ((kind !== 'number' && kind !== 'count') || numeral.form !== 'digits') return false;
  const isCounted = kind === 'count' && unit !== null;
  if (numeral.power > 0) return !isCounted && isGlued(passage, numeral.next - 1) && isAddress(numeral, passage);
  if (isTied(numeral, passage, isCounted)) return true;
  return (
    !isCounted && (isPhone(numeral, passage) || isFootnote(numeral, passage) || isListMark(numeral, passage) || isAddress(numeral, passage))
  );
}

/** "3-1", "24/7", "555-1234", "4:2", "9-to-5": digits against digits. A hyphen before what is counted makes a range: "10-12 people". */
function isTied({ first, next }: Numeral, passage: Passage, isCounted: boolean): boolean {
  const { tokens } = passage;
  const isTie = (at: number): boolean =>
    isMark(passage, at, '-–/:×*') &&
    isGlued(passage, at) &&
    isGlued(passage, at + 1) &&
    tokens[at - 1]?.kind === 'digits' &&
    tokens[at + 1]?.kind === 'digits';
  const isDash = (at: number): boolean => isMark(passage, at, '-–');
  if (isTie(first - 1) && !((isCounted || isCountedAt(passage, first)) && isDash(first - 1) && !isTie(first - 3))) return true;
  if (isTie(next)) return !(isDash(next) && isCountedAt(passage, next + 1));
  const [before, after] = [tiedBefore(passage, first), tiedAfter(passage, next)];
  return (before !== null && !isCountedAt(passage, first)) || (after !== null && !isCountedAt(passage, after));
}

/** The digits before "-to-", or after it. */
function tiedBefore(passage: Passage, first: number): number | null {
  const join = isMark(passage, first - 1, '-') && isGlued(passage, first) ? passage.lexicon.joins.before(passage, first - 1) : null;
  const other = join && isMark(passage, join.first - 1, '-') && isGlued(passage, join.first) ? join.first - 2 : -1;
  return passage.tokens[other]?.kind === 'digits' ? other : null;
}

function tiedAfter(passage: Passage, next: number): number | null {
  const join = isMark(passage, next, '-') && isGlued(passage, next + 1) ? passage.lexicon.joins.after(passage, next + 1) : null;
  const other = join && isMark(passage, join.next, '-') && isGlued(passage, join.next + 1) ? join.next + 1 : -1;
  return passage.tokens[other]?.kind === 'digits' ? other : null;
}

/** Whether the number at a token, the second end of a range, is followed by a scale, a unit or a noun. */
function isCountedAt(passage: Passage, at: number): boolean {
  const numeral = passage.numeralAt.get(at);
  if (!numeral) return false;
  const { percent, currencyAfter, measures } = passage.lexicon;
  return (
    numeral.power > 0 ||
    nounAfter(numeral, passage)?.isKnown === true ||
    [percent, currencyAfter, measures].some((units) => units.after(passage, numeral.next) !== null)
  );
}

/** "06 12 34 56 78", "+1 555 123 4567": digits among digits. */
function isPhone({ first, next, digits, signFirst }: Numeral, passage: Passage): boolean {
  const isDigits = (at: number): boolean => passage.tokens[at]?.kind === 'digits' && passage.tokens[Math.max(at, 1)]!.gap <= Gap.space;
  const before = isDigits(first - 1) ? (isDigits(first - 2) ? 2 : 1) : 0;
  const after =
    isDigits(next) || (signFirst !== null && wordAt(passage, next) === '(' && isDigits(next + 1)) ? (isDigits(next + 1) ? 2 : 1) : 0;
  const isAll = passage.tokens.length === next - first;
  if (before > 0 && !isGlued(passage, first - 1) && /^0\d/.test(wordAt(passage, first - 1))) return true;
  return before + after >= 2 || (before + after === 1 && (signFirst !== null || digits.startsWith('0'))) || (/^0\d/.test(digits) && !isAll);
}

/** "[12]", "(3)". */
function isFootnote({ first, next, min }: Numeral, passage: Passage): boolean {
  const marks = wordAt(passage, first - 1) + wordAt(passage, next);
  return marks === '[]' || (marks === '()' && min < 1000);
}

/** "1. Nvidia", "2) Apple" at the start of a line. */
function isListMark({ first, next, min }: Numeral, passage: Passage): boolean {
  const startsLine = first === 0 || passage.tokens[first]!.gap >= Gap.line;
  return (
    startsLine &&
    min < 100 &&
    isMark(passage, next, '.)') &&
    isGlued(passage, next) &&
    !isGlued(passage, next + 1) &&
    next + 1 < passage.tokens.length
  );
}

/** "10 Downing Street", "221B Baker Street", "55, rue du Faubourg", "75008 Paris". */
function isAddress({ first, next, digits }: Numeral, passage: Passage): boolean {
  const { streets } = passage.lexicon;
  const at = wordAt(passage, next) === ',' ? next + 1 : next;
  if (
    streets.has(wordAt(passage, at)) ||
    (isCapitalised(passage, at) && (streets.has(wordAt(passage, at + 1)) || streets.has(wordAt(passage, at + 2))))
  )
    return true;
  return digits.length === 5 && next === first + 1 && at === next && isCapitalised(passage, at);
}

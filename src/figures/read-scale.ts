// The scale after a number: "million", "mille milliards", "bn", "lakh crore", the M of "MEUR".

import { endsClause, follows, isGlued, isMark, pastHyphen, printed, wordAt, type Page } from './page.js';
import { Gap } from './token.js';

export interface Scale {
  power: number;
  next: number;
  note: string | null;
}

const largestPower = 24;

export function readScale(page: Page, from: number, amount: number, hasCurrency: boolean): Scale {
  const { scales, shortScales, scaledCodes } = page.lexicon;
  let power = 0;
  let next = from;
  let note: string | null = null;
  for (;;) {
    const at = pastHyphen(page, next);
    const scale = follows(page, at) ? scales.after(page, at) : null;
    if (!scale || power + scale.meaning > largestPower) break;
    const foreign = foreignPower(page, scale.first, scale.next, amount);
    note = foreign === null ? note : 'foreign-scale';
    power += foreign ?? scale.meaning;
    next = scale.next;
  }
  if (power > 0) return { power, next, note };
  // The same word is read once more for its currency.
  const code = follows(page, from) ? scaledCodes.after(page, from) : null;
  if (code) return { power: code.meaning, next: from, note };
  const short = follows(page, from) ? shortScales.after(page, hasCurrency ? pastHyphen(page, from) : from) : null;
  return short && isBelievable(page, short.first, short.next, hasCurrency)
    ? { power: short.meaning, next: short.next, note }
    : { power, next, note };
}

/** A French text that says "40 billion dollars" speaks English there: French says "40 billions de dollars". */
function foreignPower(page: Page, at: number, next: number, amount: number): number | null {
  const { numbers, of } = page.lexicon;
  const power = numbers.foreignScales[wordAt(page, at)];
  return power !== undefined && (amount >= 2 || !of.has(wordAt(page, next))) ? power : null;
}

/** Short scales stand against the number, or between it and its currency. */
function isBelievable(page: Page, at: number, next: number, hasCurrency: boolean): boolean {
  const { currencyAfter, measures, nouns, of } = page.lexicon;
  const longer = measures.after(page, at);
  if (longer && longer.next > next) return false;
  if (isGlued(page, at) && !isLetterOf(page, next)) return true;
  if (page.tokens[at]!.gap > Gap.space || isLetterOf(page, next)) return false;
  const isLinked = of.has(wordAt(page, next));
  if (printed(page, at, next) === 'M' && (endsClause(page, next) || nouns.after(page, next) !== null)) return true;
  return (
    hasCurrency ||
    wordAt(page, at).length > 1 ||
    currencyAfter.after(page, isLinked ? next + 1 : next) !== null ||
    (isLinked && nouns.after(page, next + 1) !== null)
  );
}

/** Glued letters or digits after the scale make it part of a name: "3M2", "5G2", "M&A". */
const isLetterOf = (page: Page, at: number): boolean =>
  isGlued(page, at) && (page.tokens[at]!.kind === 'digits' || (isMark(page, at, '&') && isGlued(page, at + 1)));

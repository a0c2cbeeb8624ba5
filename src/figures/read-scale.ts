// The scale after a number: "million", "mille milliards", "bn", "lakh crore".

import { follows, isGlued, pastHyphen, wordAt, type Lined } from './lined.js';
import { Gap } from './token.js';

export interface Scale {
  power: number;
  next: number;
  note: string | null;
}

const largestPower = 24;

export function readScale(lines: Lined, from: number, amount: number, hasCurrency: boolean): Scale {
  const { scales, shortScales } = lines.lexicon;
  let power = 0;
  let next = from;
  let note: string | null = null;
  for (;;) {
    const at = pastHyphen(lines, next);
    const scale = follows(lines, at) ? scales.after(lines, at) : null;
    if (!scale || power + scale.meaning > largestPower) break;
    const foreign = foreignPower(lines, scale.first, scale.next, amount);
    note = foreign === null ? note : 'foreign-scale';
    power += foreign ?? scale.meaning;
    next = scale.next;
  }
  if (power > 0) return { power, next, note };
  const short = follows(lines, from) ? shortScales.after(lines, pastHyphen(lines, from)) : null;
  return short && isBelievable(lines, short.first, short.next, hasCurrency) ? { power: short.meaning, next: short.next, note } : { power, next, note };
}

/** A French text that says "40 billion dollars" speaks English there: French says "40 billions de dollars". */
function foreignPower(lines: Lined, at: number, next: number, amount: number): number | null {
  const { numbers, of } = lines.lexicon;
  const power = numbers.foreignScales[wordAt(lines, at)];
  return power !== undefined && (amount >= 2 || !of.has(wordAt(lines, next))) ? power : null;
}

/** Short scales stand against the number, or between it and its currency. */
function isBelievable(lines: Lined, at: number, next: number, hasCurrency: boolean): boolean {
  const { currencyAfter, measures, of, tokens } = { ...lines.lexicon, tokens: lines.tokens };
  const longer = measures.after(lines, at);
  if (longer && longer.next > next) return false;
  if (isGlued(lines, at) && !isLetterOf(lines, next)) return true;
  if (tokens[at]!.gap > Gap.space || isLetterOf(lines, next)) return false;
  return hasCurrency || tokens[at]!.word.length > 1 || currencyAfter.after(lines, of.has(wordAt(lines, next)) ? next + 1 : next) !== null;
}

/** Glued letters or digits after the scale make it part of a name: "3M2", "5G2". */
const isLetterOf = (lines: Lined, at: number): boolean => isGlued(lines, at) && lines.tokens[at]!.kind === 'digits';

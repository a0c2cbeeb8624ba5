// All the numerals of a text, in reading order.

import { wordAt, type Lined } from './lined.js';
import type { Numeral } from './numeral.js';
import { readNumeral } from './read-numeral.js';
import { Gap } from './token.js';

export function readNumerals(lines: Lined): Numeral[] {
  const numerals: Numeral[] = [];
  for (let at = 0; at < lines.tokens.length; ) {
    const read = readNumeral(lines, at);
    if (read && 'form' in read) numerals.push(withSign(lines, read));
    at = Math.max(at + 1, read?.next ?? 0);
  }
  return numerals;
}

/** Takes in the sign before a numeral or before its currency: "-15", "+800", "−$1.2bn", "moins 5". */
function withSign(lines: Lined, numeral: Numeral): Numeral {
  const from = numeral.currency?.first ?? numeral.first;
  const sign = wordAt(lines, from - 1);
  const isMark = numeral.form === 'digits' && (sign === '+' || sign === '-' || sign === '–') && standsAsSign(lines, from - 1, numeral);
  const isWord = lines.lexicon.minus.has(sign) && lines.tokens[from]!.gap === Gap.space && !lines.lexicon.hedgesBefore.before(lines, from);
  if (!isMark && !isWord) return numeral;
  const first = numeral.currency ? numeral.first : from - 1;
  if (sign === '+') return { ...numeral, first, signFirst: from - 1 };
  const max = numeral.max === null ? null : -numeral.max;
  return { ...numeral, first, signFirst: from - 1, digits: `-${numeral.digits}`, min: -numeral.min, max };
}

/** A sign is printed against its number and away from what stands before; spaced, only a text that is all number has one. */
function standsAsSign({ tokens }: Lined, at: number, numeral: Numeral): boolean {
  const sign = tokens[at]!;
  const isAway = sign.gap !== Gap.none || at === 0 || '([:;,"«“='.includes(tokens[at - 1]!.word);
  const isClose = tokens[at + 1]!.gap === Gap.none;
  return isAway && (isClose || (at === 0 && tokens.length === numeral.next));
}

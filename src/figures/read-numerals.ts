// All the numerals of a page, in reading order.

import type { Numeral } from './numeral.js';
import { isGlued, isMark, wordAt, type Page } from './page.js';
import { readNumeral } from './read-numeral.js';
import { Gap } from './token.js';

/** No dash looks like it. */
const minus = '−';

export function readNumerals(page: Page): Numeral[] {
  const numerals: Numeral[] = [];
  for (let at = 0; at < page.tokens.length;) {
    const read = readNumeral(page, at);
    if (read && 'form' in read) numerals.push(withSign(page, withOwnCurrency(page, read, numerals.at(-1))));
    at = Math.max(at + 1, read?.next ?? 0);
  }
  return numerals;
}

/** In "3 GBP 1 penny" the currency is that of the number before it. */
function withOwnCurrency(page: Page, numeral: Numeral, previous: Numeral | undefined): Numeral {
  const { currency } = numeral;
  const isTaken = currency && previous && !previous.currency && currency.first === previous.next && !isGlued(page, currency.next);
  return isTaken ? { ...numeral, currency: null } : numeral;
}

/** Takes in the sign before a numeral or before its currency: "-15", "+800", "−$1.2bn", "moins 5". */
function withSign(page: Page, numeral: Numeral): Numeral {
  const from = numeral.currency?.first ?? numeral.first;
  const sign = wordAt(page, from - 1);
  const isSign = numeral.form === 'digits' && isMark(page, from - 1, '+-–') && standsAsSign(page, from - 1, numeral);
  const isWord = page.lexicon.minus.has(sign) && page.tokens[from]!.gap === Gap.space && !page.lexicon.hedgesBefore.before(page, from);
  if (!isSign && !isWord) return numeral;
  const signed = { ...numeral, first: numeral.currency ? numeral.first : from - 1, signFirst: from - 1 };
  if (sign === '+') return signed;
  return { ...signed, digits: `-${numeral.digits}`, min: -numeral.min, max: numeral.max === null ? null : -numeral.max };
}

/** A sign is printed against its number and away from what stands before; spaced, only "(- 12 %)", ": - 12 %", a real minus and a text that is all number have one. */
function standsAsSign(page: Page, at: number, numeral: Numeral): boolean {
  const isAway = at === 0 || !isGlued(page, at) || isMark(page, at - 1, '([:;,"«“=/');
  if (!isAway || isGlued(page, at + 1)) return isAway;
  const isAll = at === 0 && page.tokens.length === numeral.next;
  return (
    isAll ||
    (isMark(page, at - 1, '(:') && page.tokens[at]!.gap <= Gap.space) ||
    (page.text[page.tokens[at]!.start] === minus && (at === 0 || page.tokens[at - 1]!.kind === 'word'))
  );
}

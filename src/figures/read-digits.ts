// A numeral that begins with digits: "1,600", "2.7 million", "$(1.2) million", "2½", "2/3 of", "2 dozen".

import { scaled } from '../model/decimal.js';
import { numeralOf, type Numeral } from './numeral.js';
import { isGlued, isMark, wordAt, type Page } from './page.js';
import { readAmount } from './read-amount.js';
import { readGroup } from './read-group.js';
import { shareNumeral } from './read-part.js';
import { readPrinted, type Printed } from './read-printed.js';
import { Gap } from './token.js';

/** Digits that are no number, up to a token: "1.2.3", "24/7". */
export interface NoNumber {
  next: number;
}

const vulgarFractions: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

/** A share of more than so many parts is a date, a page or a score. */
const mostParts = 100;

export function readDigits(page: Page, at: number): Numeral | NoNumber {
  const negative = readBracketed(page, at);
  if (negative) return negative;
  const currency = page.lexicon.currencyBefore.before(page, at);
  const printed = readPrinted(page, at, currency !== null);
  if (printed.digits === '') return printed;
  const tied = readTied(page, at, printed);
  if (tied) return tied;
  const fraction = printed.digits.includes('.') ? null : fractionAfter(page, printed.next);
  const said = printed.digits + (fraction?.digits ?? '');
  const next = fraction?.next ?? printed.next;
  return readGroup(page, at, said, next) ?? readAmount(page, at, said, next, { currency, form: 'digits' });
}

/** ".77", where nothing stands before the point; "point 77" as a whole text. */
export function readPointFirst(page: Page, at: number): Numeral | NoNumber | null {
  const { lexicon, tokens } = page;
  if (tokens[at + 1]?.kind !== 'digits') return null;
  const isPrinted = wordAt(page, at) === lexicon.numbers.decimalMark && isGlued(page, at + 1) && (tokens[at]!.gap !== Gap.none || isMark(page, at - 1, '-+$€£('));
  const isSpoken = at === 0 && tokens.length === 2 && lexicon.point.has(wordAt(page, at));
  if (!isPrinted && !isSpoken) return null;
  const { digits, next } = readPrinted(page, at + 1, false);
  if (digits === '' || digits.includes('.')) return { next };
  return readAmount(page, at, `0.${digits}`, next, { currency: lexicon.currencyBefore.before(page, at), form: 'digits' });
}

/** "$(1.2) million" is how accounts print a negative amount. */
function readBracketed(page: Page, at: number): Numeral | null {
  if (!isMark(page, at - 1, '(') || !isGlued(page, at)) return null;
  const currency = page.lexicon.currencyBefore.before(page, at - 1);
  const { digits, next } = readPrinted(page, at, currency !== null);
  if (digits === '' || !isMark(page, next, ')')) return null;
  const isPercent = isGlued(page, next + 1) && page.lexicon.percent.after(page, next + 1) !== null;
  return currency || isPercent ? readAmount(page, at - 1, `-${digits}`, next + 1, { currency, form: 'digits' }) : null;
}

/** "2/3 of the staff" is a share, "1/5" alone a number, and "24/7" nothing. */
function readTied(page: Page, at: number, { digits, next }: Printed): Numeral | NoNumber | null {
  const { tokens, lexicon } = page;
  const isSlash = (mark: number): boolean => isMark(page, mark, '/') && isGlued(page, mark);
  if (!isSlash(next) || tokens[next + 1]?.kind !== 'digits' || !isGlued(page, next + 1)) return null;
  const end = next + 2;
  const over = Number(digits);
  const under = Number(wordAt(page, next + 1));
  const isShare = over > 0 && over < under && under <= mostParts && !isSlash(end) && !(at > 0 && isGlued(page, at));
  if (isShare && lexicon.partOf.has(wordAt(page, end))) return shareNumeral(at, end, over, under);
  if (isShare && at === 0 && tokens.length === end) return { ...numeralOf(at, end, '0', 0), min: over / under, max: over / under, form: 'digits', precision: scaled('1', -2) };
  return { next: end };
}

/** "2½", "1 point 1". */
function fractionAfter(page: Page, at: number): { digits: string; next: number } | null {
  const mark = vulgarFractions[wordAt(page, at)];
  if (mark) return { digits: mark, next: at + 1 };
  const isSpoken = page.lexicon.point.has(wordAt(page, at)) && page.tokens[at + 1]?.kind === 'digits' && !page.lexicon.percentPoints.after(page, at);
  return isSpoken ? { digits: `.${wordAt(page, at + 1)}`, next: at + 2 } : null;
}

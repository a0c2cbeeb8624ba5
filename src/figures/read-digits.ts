// A numeral that begins with digits: "1,600", "2.7 million", "$(1.2) million", "2½", "2 3/4", "9€99", "2/3 of", "2 dozen".

import { scaled } from '../model/decimal.js';
import { numeralOf, type NoNumber, type Numeral } from './numeral.js';
import { isGlued, isMark, wordAt, type Page } from './page.js';
import type { Found } from './phrases.js';
import { readAmount } from './read-amount.js';
import { readGroup } from './read-group.js';
import { shareNumeral } from './read-part.js';
import { readPower } from './read-power.js';
import { readPrinted, type Printed } from './read-printed.js';
import { Gap } from './token.js';

const vulgarFractions: Readonly<Record<string, string>> = {
  '½': '.5',
  '¼': '.25',
  '¾': '.75',
  '⅛': '.125',
  '⅜': '.375',
  '⅝': '.625',
  '⅞': '.875',
};

/** What a whole number may be followed by: "2 3/4", "7 15/16". */
const fractionBases: ReadonlySet<number> = new Set([2, 4, 5, 8, 10, 16, 32, 64]);

/** A share of more than so many parts is a date, a page or a score. */
const mostParts = 100;

export function readDigits(page: Page, at: number): Numeral | NoNumber {
  const negative = readBracketed(page, at);
  if (negative) return negative;
  const owed = currencyBeforeSign(page, at);
  const currency = owed ?? page.lexicon.currencyBefore.before(page, at);
  const printed = readPrinted(page, at, currency !== null);
  if (printed.digits === '') return printed;
  const tied =
    readPower(page, at, printed.digits, printed.next) ?? readTied(page, at, printed) ?? (currency ? null : readPrice(page, at, printed));
  if (tied) return tied;
  const fraction = printed.digits.includes('.') ? null : fractionAfter(page, printed.next);
  const said = (owed ? '-' : '') + printed.digits + (fraction?.digits ?? '');
  const next = fraction?.next ?? printed.next;
  return readGroup(page, at, said, next) ?? readAmount(page, at, said, next, { currency, form: 'digits' });
}

/** ".77", where nothing stands before the point; "point 77" as a whole text. */
export function readPointFirst(page: Page, at: number): Numeral | NoNumber | null {
  const { lexicon, tokens } = page;
  if (tokens[at + 1]?.kind !== 'digits') return null;
  const isPrinted =
    wordAt(page, at) === lexicon.numbers.decimalMark &&
    isGlued(page, at + 1) &&
    (tokens[at]!.gap !== Gap.none || isMark(page, at - 1, '-+$€£('));
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
  return currency || isPercent || isMoneyAt(page, next + 1)
    ? readAmount(page, at - 1, `-${digits}`, next + 1, { currency, form: 'digits' })
    : null;
}

/** "M€", "millions d’euros": a scale and a currency. */
function isMoneyAt(page: Page, at: number): boolean {
  const { scales, shortScales, currencyAfter, of } = page.lexicon;
  const scale = scales.after(page, at) ?? shortScales.after(page, at);
  return scale !== null && currencyAfter.after(page, of.has(wordAt(page, scale.next)) ? scale.next + 1 : scale.next) !== null;
}

/** The mark of "$-5"; in "10€-20€" it belongs to the number before. */
function currencyBeforeSign(page: Page, at: number): Found<string> | null {
  if (!isMark(page, at - 1, '-') || !isGlued(page, at) || !isGlued(page, at - 1) || page.tokens[at - 2]!.kind !== 'mark') return null;
  const currency = page.lexicon.currencyBefore.before(page, at - 1);
  return currency &&
    page.tokens[currency.first - 1]?.kind !== 'digits' &&
    (!isGlued(page, currency.first) || isMark(page, currency.first - 1, '('))
    ? currency
    : null;
}

/** "9€99", as shops print it. */
function readPrice(page: Page, at: number, { digits, next }: Printed): Numeral | null {
  const cents = page.tokens[next + 1];
  if (
    digits.includes('.') ||
    cents?.kind !== 'digits' ||
    cents.word!.length !== 2 ||
    !isGlued(page, next) ||
    !isGlued(page, next + 1) ||
    goesOn(page, next + 2)
  )
    return null;
  const mark = page.tokens[next]!.kind === 'mark' ? page.lexicon.currencyBefore.after(page, next) : null;
  return mark?.next === next + 1
    ? numeralOf(at, next + 2, `${digits}.${cents.word!}`, 0, { form: 'digits', currency: { ...mark, first: at } })
    : null;
}

/** Whether more than a full stop, a bracket or "/month" is printed against what stands before. */
const goesOn = ({ tokens, ...page }: Page, at: number): boolean =>
  tokens[at]?.gap === Gap.none &&
  (tokens[at]!.kind !== 'mark' || (!isMark({ tokens, ...page }, at, ')/') && tokens[at + 1]?.gap === Gap.none));

/** "2/3 of the staff" is a share, "1/5" alone a number, and "24/7" nothing. */
function readTied(page: Page, at: number, { digits, next }: Printed): Numeral | NoNumber | null {
  const { tokens, lexicon } = page;
  const isSlash = (mark: number): boolean => isMark(page, mark, '/') && isGlued(page, mark);
  if (!isSlash(next) || tokens[next + 1]?.kind !== 'digits' || !isGlued(page, next + 1)) return null;
  const end = next + 2;
  const over = Number(digits);
  const under = Number(wordAt(page, next + 1));
  const isShare =
    !digits.startsWith('0') && over > 0 && over < under && under <= mostParts && !isSlash(end) && !(at > 0 && isGlued(page, at));
  if (isShare && lexicon.partOf.has(wordAt(page, end))) return shareNumeral(at, end, over, under);
  if (isShare && at === 0 && tokens.length === end)
    return { ...numeralOf(at, end, '0', 0), min: over / under, max: over / under, form: 'digits', precision: scaled('1', -2) };
  return { next: end };
}

/** "2½", "2 3/4", "2 and 3/4", "1 point 1". */
function fractionAfter(page: Page, at: number): { digits: string; next: number } | null {
  const mark = vulgarFractions[wordAt(page, at)];
  if (mark) return { digits: mark, next: at + 1 };
  const isAdded = page.lexicon.and.has(wordAt(page, at));
  const quotient = page.tokens[isAdded ? at + 1 : at]?.kind === 'digits' ? quotientAt(page, isAdded ? at + 1 : at) : null;
  // In "5 and 3/4 of the staff" the quotient is a share of its own.
  if (quotient) return isAdded && page.lexicon.partOf.has(wordAt(page, quotient.next)) ? null : quotient;
  const isSpoken =
    page.lexicon.point.has(wordAt(page, at)) && page.tokens[at + 1]?.kind === 'digits' && !page.lexicon.percentPoints.after(page, at);
  return isSpoken ? { digits: `.${wordAt(page, at + 1)}`, next: at + 2 } : null;
}

/** The "3/4" of "2 3/4". */
function quotientAt(page: Page, at: number): { digits: string; next: number } | null {
  const under = Number(wordAt(page, at + 2));
  const over = Number(wordAt(page, at));
  const isTied =
    page.tokens[at]!.gap === Gap.space &&
    isMark(page, at + 1, '/') &&
    isGlued(page, at + 1) &&
    isGlued(page, at + 2) &&
    !isMark(page, at + 3, '/');
  return isTied && fractionBases.has(under) && over > 0 && over < under ? { digits: String(over / under).slice(1), next: at + 3 } : null;
}

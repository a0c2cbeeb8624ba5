// A number written as a power: "1e26", "10^26", "2.1 × 10²⁵". Of other bases than ten none is read, and "2^10" is no number.

import { numeralOf, type NoNumber, type Numeral } from './numeral.js';
import { isGlued, isMark, wordAt, type Page } from './page.js';

interface Exponent {
  power: number;
  next: number;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Larger ones are no amounts of anything. */
const mostDigits = 2;

/** `digits` stand from `at` to `from`. */
export function readPower(page: Page, at: number, digits: string, from: number): Numeral | NoNumber | null {
  const exponent = exponentAfter(page, from);
  if (exponent) return digits === '10' ? raised(at, '1', exponent) : { next: exponent.next };
  const scientific = isGlued(page, from) && wordAt(page, from) === 'e' ? digitsAt(page, from + 1) : null;
  if (scientific) return isAlone(page, at) && !isGlued(page, scientific.next) ? raised(at, digits, scientific) : { next: scientific.next };
  const isTimes = isMark(page, from, '×*·') || wordAt(page, from) === 'x';
  const factor = isTimes && wordAt(page, from + 1) === '10' ? exponentAfter(page, from + 2) : null;
  return factor && raised(at, digits, factor);
}

/** No scale was said: nobody means money by it. */
const raised = (first: number, digits: string, { power, next }: Exponent): Numeral => ({
  ...numeralOf(first, next, digits, power, { form: 'digits' }),
  power: 0,
});

/** "^26", "^{26}", "²⁶" against the number. */
function exponentAfter(page: Page, at: number): Exponent | null {
  if (!isGlued(page, at)) return null;
  if (!isMark(page, at, '^')) return superscriptAt(page, at);
  const isBraced = isMark(page, at + 1, '{');
  const exponent = digitsAt(page, isBraced ? at + 2 : at + 1);
  return exponent && { ...exponent, next: isBraced && isMark(page, exponent.next, '}') ? exponent.next + 1 : exponent.next };
}

function digitsAt(page: Page, at: number): Exponent | null {
  const isSigned = isMark(page, at, '+-') && isGlued(page, at);
  const from = isSigned ? at + 1 : at;
  const digits = wordAt(page, from);
  if (page.tokens[from]?.kind !== 'digits' || !isGlued(page, from) || digits.length > mostDigits) return null;
  return { power: isSigned && isMark(page, at, '-') ? -Number(digits) : Number(digits), next: from + 1 };
}

function superscriptAt(page: Page, at: number): Exponent | null {
  const isMinus = isMark(page, at, '⁻');
  let next = isMinus ? at + 1 : at;
  let digits = '';
  for (; isMark(page, next, superscripts) && isGlued(page, next) && digits.length <= mostDigits; next += 1)
    digits += superscripts.indexOf(wordAt(page, next));
  return digits === '' || digits.length > mostDigits ? null : { power: isMinus ? -Number(digits) : Number(digits), next };
}

const isAlone = (page: Page, at: number): boolean => at === 0 || !isGlued(page, at) || isMark(page, at - 1, '([-+');

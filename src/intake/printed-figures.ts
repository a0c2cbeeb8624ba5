// The printed words of a fact, read again as figures.

import { readFigures } from '../figures/read-figures.js';
import { lastDigitWeight, plainDigits } from '../model/decimal.js';
import type { Fact } from '../model/fact.js';
import type { Figure } from '../model/figure.js';

const spoken = new Set(['en', 'fr']);

/** What the reader makes of the printed words; `null` in a language it does not read, or in a cell of a data set. */
export function printedFigures({ printed, place }: Fact, language: string): Figure[] | null {
  if (printed === null || place !== null || !spoken.has(language)) return null;
  return readFigures(printed, language as 'en' | 'fr');
}

/** Whether the printed words hold the significant digits of an amount, wherever their point stands. */
export const holdsDigits = (printed: string, amount: number): boolean =>
  (printed.match(/\d[\d.,]*/g) ?? []).some((number) => significant(number) === significant(plainDigits(amount)));

const significant = (digits: string): string => digits.replace(/\D/g, '').replace(/^0+|0+$/g, '');

/** The weight of the last digit printed in a bare cell ("0.45" for 450 million is a hundredth of a billion). */
export function cellPrecision(printed: string, amount: number): number | null {
  const digits = /\d+(?:\.\d+)?/.exec(printed)?.[0].replace(/\.0+$/, '');
  if (!digits || Number(digits) === 0) return null;
  const power = Math.round(Math.log10(Math.abs(amount) / Number(digits)));
  return lastDigitWeight(digits, power);
}

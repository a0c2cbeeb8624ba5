// The printed words of a fact, read again as figures.

import { readFigures } from '../figures/read-figures.js';
import { plainDigits } from '../model/decimal.js';
import type { Fact } from '../model/fact.js';
import type { Figure } from '../model/figure.js';

// A cell of a data set: its column says the unit and the scale.
const bareCell = /^[-$€£¥ \d.,]+$/;
const spoken = new Set(['en', 'fr']);

/** What the reader makes of the printed words; `null` in a language it does not read, or in a cell of a data set. */
export function printedFigures({ printed, place }: Fact, language: string): Figure[] | null {
  if (printed === null || (place !== null && bareCell.test(printed)) || !spoken.has(language)) return null;
  return readFigures(printed, language as 'en' | 'fr');
}

/** Whether the printed words hold the significant digits of an amount, wherever their point stands. */
export const holdsDigits = (printed: string, amount: number): boolean =>
  (printed.match(/\d[\d.,]*/g) ?? []).some((number) => significant(number) === significant(plainDigits(amount)));

const significant = (digits: string): string => digits.replace(/\D/g, '').replace(/^0+|0+$/g, '');

/**
 * The weight of the last digit that says something in the cell of a data set: "6600000000.0" is printed to the hundred
 * million. Noughts alone say no more than the scale: "100000000000.0" is printed to the billion.
 */
export function cellPrecision(amount: number): number | null {
  if (amount === 0) return null;
  const [, mantissa = '', exponent = '0'] = /^-?([\d.]+)e([+-]\d+)$/.exec(amount.toExponential())!;
  const lastDigit = Number(exponent) - (mantissa.split('.')[1]?.length ?? 0);
  const scale = Math.max(0, Math.floor(Number(exponent) / 3) * 3);
  return Number(`1e${Math.min(lastDigit, scale)}`);
}

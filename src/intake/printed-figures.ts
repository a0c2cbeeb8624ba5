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
  const key = `${language} ${printed}`;
  const known = read.get(key);
  if (known) return known;
  if (read.size >= mostRead) read.clear();
  const figures = readFigures(printed, language as 'en' | 'fr');
  read.set(key, figures);
  return figures;
}

// "10 million" is printed again and again, and reading is the dear part of an import.
const read = new Map<string, Figure[]>();
const mostRead = 5000;

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
  if (Number.isSafeInteger(amount)) return wholePrecision(Math.abs(amount));
  const [, mantissa = '', exponent = '0'] = /^-?([\d.]+)e([+-]\d+)$/.exec(amount.toExponential())!;
  const lastDigit = Number(exponent) - (mantissa.split('.')[1]?.length ?? 0);
  const scale = Math.max(0, Math.floor(Number(exponent) / 3) * 3);
  return Number(`1e${Math.min(lastDigit, scale)}`);
}

/** The same for a whole number, which most of a million are: without making a text of it. */
function wholePrecision(amount: number): number {
  let scale = 1;
  while (amount >= scale * 1000) scale *= 1000;
  let weight = 1;
  while (weight < scale && amount % (weight * 10) === 0) weight *= 10;
  return weight;
}

// A number found among the tokens, before anything is known of what it counts.

import { lastDigitWeight, scaled } from '../model/decimal.js';
import type { Hedge } from '../model/value.js';
import type { Found } from './phrases.js';

export interface Numeral {
  /** Its tokens, the last excluded. */
  first: number;
  next: number;
  /** A part is a share of something, in percent: "a third" is 33.33. */
  form: 'digits' | 'words' | 'part';
  /** The plain decimal as said, before any scale word: "2.7" of "2.7 million". Empty for a crowd. */
  digits: string;
  /** The power of ten of its scale words, 0 where it has none. */
  power: number;
  min: number;
  /** Open for "several billion". */
  max: number | null;
  hedge: Hedge;
  precision: number | null;
  /** The currency mark before it: "$", "US$", "EUR". */
  currency: Found<string> | null;
  /** The sign before it or before its currency, where it has one. */
  signFirst: number | null;
  /** What the reader of the figure should know: "foreign-scale". */
  note: string | null;
}

/** Digits that are no number, up to a token: "1.2.3", "24/7", "2^10". */
export interface NoNumber {
  next: number;
}

/** An exact amount; what is known besides comes in `more`. */
export function numeralOf(first: number, next: number, digits: string, power: number, more: Partial<Numeral> = {}): Numeral {
  const amount = scaled(digits, power);
  return {
    first,
    next,
    form: 'words',
    digits,
    power,
    min: amount,
    max: amount,
    hedge: 'exact',
    precision: lastDigitWeight(digits, power),
    currency: null,
    signFirst: null,
    note: null,
    ...more,
  };
}

/** "5.000 people" and "2,500 salariés" have the thousands mark of another language: the amount without its point, or as it is. */
export function inWhole(numeral: Numeral): Numeral {
  const { first, next, form, digits, power } = numeral;
  if (power !== 0 || form !== 'digits' || !/^[1-9]\d{0,2}\.\d{3}$/.test(digits)) return numeral;
  const { digits: whole, min, max, precision } = numeralOf(first, next, digits.replace('.', ''), 0);
  return { ...numeral, digits: whole, min, max, precision };
}

// Reads a cell as an exact decimal, from its digits and never through a product of floats.

import { plainDigits, scaled } from '../../model/decimal.js';
import { hedged, type Hedge, type Value } from '../../model/value.js';

export interface Amount {
  /** The digits as the cell prints them, the noise of a float taken off. */
  printed: string;
  /** The exact amount, in the unit itself. */
  amount: number;
}

/** More digits than a double holds are the noise of one written out: 22.060000000000002 is 22.06. */
const significantDigits = 15;

/**
 * Reads a plain decimal ("2.95", "100000000000.0", "4.15E+10") as so many times a power of ten; `null` where the cell
 * is empty, is no single number, or has a unit of its own. readAmount('2.95', 9) is exactly 2950000000.
 */
export function readAmount(cell: string, power = 0): Amount | null {
  const match = /^(-?\d+(?:\.\d+)?)(?:[eE]([+-]?\d{1,2}))?$/.exec(cell.trim());
  if (!match) return null;
  const [, digits, exponent = '0'] = match as unknown as [string, string, string?];
  const clean = withoutNoise(digits);
  return { printed: clean === digits ? cell.trim() : clean, amount: scaled(clean, power + Number(exponent)) };
}

function withoutNoise(digits: string): string {
  const significant = digits.replace(/^-?0*\.?0*/, '').replace('.', '');
  return significant.length <= significantDigits || !digits.includes('.')
    ? digits
    : plainDigits(Number(Number(digits).toPrecision(significantDigits)));
}

/** An amount as the value of a fact. */
export const valueOf = ({ amount }: Amount, unit: string, hedge: Hedge = 'exact'): Value => ({
  ...hedged(amount, hedge),
  unit,
  hedge,
  precision: null,
});

/** Two amounts as the ends of a range. */
export const rangeOf = (low: Amount, high: Amount, unit: string): Value => ({
  min: low.amount,
  max: high.amount,
  unit,
  hedge: 'range',
  precision: null,
});

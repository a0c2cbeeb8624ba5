// A value as the base's text writes it: "2.7M USD", "over 700M USD", "10B..100B USD", "4.5G W".

import { movePoint, plainDigits, scaled } from './decimal.js';
import { hedged, hedges, type Hedge, type Value } from './value.js';

const powers: Record<string, number> = { '': 0, K: 3, M: 6, G: 9, B: 9, T: 12 };
const shape = /^(?:([a-z-]+) )?(-?\d+(?:\.\d+)?)([KMGBT]?)(?:\.\.(-?\d+(?:\.\d+)?)([KMGBT]?))? ([A-Za-z]+)$/;

/** Reads a value, its precision left open; `null` where the text is none. */
export function readValue(text: string): Value | null {
  const match = shape.exec(text);
  if (!match) return null;
  const [, word = 'exact', digits, scale, upperDigits, upperScale, unit] = match;
  const hedge = word as Hedge;
  if (!hedges.includes(hedge) || hedge === 'range') return null;
  const amount = scaled(digits!, powers[scale!]!);
  if (upperDigits === undefined) return { ...hedged(amount, hedge), unit: unit!, hedge, precision: null };
  const upper = scaled(upperDigits, powers[upperScale!]!);
  return hedge === 'exact' && amount < upper ? { min: amount, max: upper, unit: unit!, hedge: 'range', precision: null } : null;
}

/** Writes a value in its shortest exact form; `readValue` gives it back. */
export function writeValue({ min, max, unit, hedge }: Value): string {
  if (hedge === 'range') return `${writeAmount(min!, unit)}..${writeAmount(max!, unit)} ${unit}`;
  return `${hedge === 'exact' ? '' : `${hedge} `}${writeAmount(min ?? max!, unit)} ${unit}`;
}

/** The shortest exact digits of an amount with its suffix: 2950000000 is "2.95B", and 4500000000 watts "4.5G". */
export function writeAmount(amount: number, unit: string): string {
  const steps: [string, number][] = [
    ['T', 12],
    [unit === 'W' ? 'G' : 'B', 9],
    ['M', 6],
    ['K', 3],
  ];
  const [suffix, power] = (unit.length === 3 || unit === 'W' ? steps : []).find(
    ([, power]) => Math.abs(amount) >= Number(`1e${power}`),
  ) ?? ['', 0];
  return movePoint(plainDigits(amount), -power) + suffix;
}

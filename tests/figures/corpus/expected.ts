// How the corpora write down what a sentence must be read as.

import type { FigureKind } from '../../../src/model/figure.js';
import { hedged, type Hedge } from '../../../src/model/value.js';

export interface Expected {
  text: string;
  kind: FigureKind;
  min: number | null;
  max: number | null;
  unit: string | null;
  hedge: Hedge;
}

/** A sentence, then its figures in reading order. */
export type Sentence = readonly [sentence: string, ...figures: Expected[]];

/** One amount, or the two ends of a range; `null` is open. */
type Amount = number | readonly [number, number | null];

const figure = (kind: FigureKind, unit: string | null) => (text: string, amount: Amount, hedge: Hedge = typeof amount === 'number' ? 'exact' : amount[1] === null ? 'at-least' : 'range'): Expected => {
  const { min, max } = typeof amount === 'number' ? hedged(amount, hedge) : { min: amount[0], max: amount[1] };
  return { text, kind, min, max, unit, hedge };
};

export const money = (unit: string) => figure('money', unit);
export const usd = money('USD');
export const eur = money('EUR');
export const gbp = money('GBP');
export const percent = figure('percent', 'percent');
export const people = figure('count', 'people');
export const deals = figure('count', 'deals');
export const things = figure('count', null);
export const chips = figure('measure', 'items');
export const tokens = figure('measure', 'tokens');
export const watts = figure('measure', 'W');
export const measure = (unit: string) => figure('measure', unit);
export const number = figure('number', null);

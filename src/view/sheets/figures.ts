// The sheet of the figures found in a text.

import { isMoney } from '../../metrics/unit-kind.js';
import type { Value } from '../../model/value.js';
import type { Sheet } from '../sheet.js';
import { showValue } from '../show-value.js';

export function figureSheet(caption: string | null, records: readonly object[]): Sheet {
  return {
    caption,
    columns: [
      { key: 'start', title: 'at', align: 'right', leaves: 2 },
      { key: 'text', title: 'printed', leaves: 0, shrinksTo: 16 },
      { key: 'value', title: 'figure', align: 'right', leaves: 0 },
      { key: 'kind', title: 'kind', leaves: 3 },
      { key: 'noun', title: 'of', leaves: 1, shrinksTo: 10 },
    ],
    rows: (records as FigureRecord[]).map(({ start, text, kind, noun, ...value }) => [
      { raw: start, shown: String(start), tone: 'faint' },
      { raw: text, shown: text.replace(/\s+/g, ' ') },
      { raw: value.min ?? value.max, shown: shownValue(value), tone: 'amount' },
      { raw: kind, shown: kind },
      { raw: noun, shown: noun?.replace(/\s+/g, ' ') ?? '' },
    ]),
  };
}

interface FigureRecord extends Value {
  start: number;
  text: string;
  kind: string;
  noun: string | null;
}

/** A figure without a unit is a bare number; a share of tokens or parameters says so. */
export function shownValue({ min, max, unit, hedge, precision }: Omit<Value, 'unit'> & { unit: string | null }): string {
  const shown = showValue({ min, max, unit: unit ?? '', hedge, precision });
  return unit === null || unit === 'percent' || unit === 'W' || isMoney(unit) || unit === 'people' || unit === 'items' || unit === 'deals'
    ? shown
    : `${shown} ${unit}`;
}

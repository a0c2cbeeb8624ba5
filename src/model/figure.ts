// A number as a text said it: its meaning, its exact words, and where they stand.

import type { Hedge } from './value.js';

export const figureKinds = ['money', 'percent', 'count', 'measure', 'number'] as const;
export type FigureKind = (typeof figureKinds)[number];

export interface Figure {
  kind: FigureKind;
  /** The exact words, hedge words left out: `text.slice(start, end)`. */
  text: string;
  /** UTF-16 offsets into the text; `model/span.ts` turns them into code points at the edge. */
  start: number;
  end: number;
  min: number | null;
  max: number | null;
  /**
   * An ISO 4217 code, `percent` (points too), `people` for all who can be counted, `W`, `items` for chips and servers, `deals`,
   * `tokens`, `parameters`, another unit of measure (`Wh`, `B`, `m`); `null` for a plain number or another noun.
   */
  unit: string | null;
  hedge: Hedge;
  /** The weight of the last printed digit, in the unit; `null` where the words print none ("several billion"). */
  precision: number | null;
  /** The currency is not in the figure's own words: it was established earlier in the passage. */
  implied: boolean;
  /** The noun counted, as printed with its adjectives, for `count`, `measure` and points of percent: "employés", "H100 GPUs", "points". */
  noun: string | null;
  /** Where the hedge and its figure begin, when the hedge words stand before `start`; else `start`. */
  hedgeStart: number;
  /** What read it: the finder's name, then the refiners' that changed it. */
  readers: readonly string[];
}

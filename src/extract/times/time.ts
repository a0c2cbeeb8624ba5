// A time that a text names.

import type { Unit } from '../words/lexis.js';
import type { TimeReader } from './time-reader.js';

/** What a stretch of time is to its fact. */
export type Bearing = 'in' | 'until' | 'since' | 'over';

export interface Time {
  first: number;
  next: number;
  /** As `model/period` writes it; the length in years for `over` without known ends. */
  text: string;
  bearing: Bearing;
  grain: Unit | 'season';
  /** "fiscal 2025". */
  fiscal: boolean;
  /** A stretch of so many years, ends unknown. */
  years: number | null;
  /** "next summer", "over the next decade". */
  ahead: boolean;
  /** When a company was founded: true of that alone. */
  birth: boolean;
  /** "a year earlier": so many years before the time spoken of. */
  back: number | null;
  /** "nine months before": before what was told last, not before the day of publication. */
  earlier?: boolean;
  /** What accounts call it: "fiscal 2026 Q3". */
  label?: string;
  /** No year was printed: the latest one before publication was taken. */
  yearless: boolean;
  /** "in the fourth quarter alone": what goes on is told of the whole again. */
  zoom: boolean;
  /** Only compared with: "plus qu'en 2024". */
  compared: boolean;
  rule: string;
  /** The year of accounts a quarter is told to be of. */
  fiscalYear?: number;
  /** Which quarter of its year, as the text counts them. */
  ordinal?: number;
  /** "the quarter": the one spoken of before, where there is one. */
  isAgain?: boolean;
}

export type Bare = Pick<Time, 'next' | 'text' | 'grain' | 'rule'> & Partial<Time>;

/** Each reads one form of time that begins at a token; the first that can has it. */
export type Form = (reader: TimeReader, at: number) => Bare | null;

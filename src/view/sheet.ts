// What every answer for people looks like before it becomes text: lines, then sheets of columns and rows.

export type Raw = string | number | boolean | null;

/** What a cell means to the eye; a format decides what to make of it. */
export type Tone = 'strong' | 'faint' | 'warning' | 'name' | 'amount' | 'ahead';

export interface Cell {
  raw: Raw;
  shown: string;
  tone?: Tone;
  link?: string | null;
}

export interface Column {
  key: string;
  title: string;
  align?: 'right';
  /** Columns with a higher number leave first when the terminal is narrow; 0 never leaves. */
  leaves: number;
  /** The least width it may be cut to; never cut where absent. */
  shrinksTo?: number;
}

export interface Sheet {
  caption: string | null;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}

export interface Page {
  /** Lines above and below the sheets, each made of cells. */
  head: readonly (readonly Cell[])[];
  sheets: readonly Sheet[];
  foot: readonly (readonly Cell[])[];
}

/** How to print it: the terminal's width, what it can do, and nothing else. */
export interface Style {
  terminal: boolean;
  width: number;
  color: boolean;
  links: boolean;
}

export const cell = (shown: string, tone?: Tone, link?: string | null): Cell =>
  link ? { raw: shown, shown, tone, link } : tone ? { raw: shown, shown, tone } : { raw: shown, shown };

export const pageOf = (...sheets: Sheet[]): Page => ({ head: [], sheets, foot: [] });

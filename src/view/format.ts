// What a command hands over to be printed, and what a format makes of it.

import type { Page, Style } from './sheet.js';

export interface Answer {
  /** What scripts get: an array for a list, an object for one thing. Asked for only by machine formats. */
  records: () => readonly object[] | object;
  /** The columns of flat formats, as dotted paths into a record. */
  fields: readonly string[];
  /** The rows of flat formats, where they are not the records themselves. */
  rows?: () => readonly object[];
  /** What people get. Asked for only by formats for people. */
  page: (style: Style) => Page;
  /** The answer as it is, line by line, where no format has a say in it. */
  lines?: readonly string[];
  /** Sentences for stderr. */
  notes?: readonly string[];
  /** 1 when the answer is "no": see the exit codes. */
  exit?: 0 | 1;
}

export interface Format {
  name: string;
  summary: string;
  /** Machine formats have no default limit and know nothing of the terminal. */
  machine: boolean;
  /** Pieces of text, in order; long answers are never one string in memory. `fields` is what `--fields` asked for. */
  print: (answer: Answer, style: Style, fields: readonly string[] | null) => Iterable<string> | Promise<Iterable<string>>;
}

/** The rows of a flat format. */
export function rowsToPrint(answer: Answer): readonly object[] {
  if (answer.rows) return answer.rows();
  const records = answer.records();
  return Array.isArray(records) ? (records as readonly object[]) : [records];
}

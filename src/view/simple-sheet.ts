// A sheet of records straight from their keys, where no cell needs more than its text.

import { fieldOf, flat } from './fields.js';
import type { Column, Sheet, Tone } from './sheet.js';

export interface SimpleColumn extends Omit<Column, 'leaves'> {
  leaves?: number;
  tone?: Tone;
  /** The path of the address the cell links to. */
  link?: string;
}

export const simpleSheet = (caption: string | null, columns: readonly SimpleColumn[], records: readonly object[]): Sheet => ({
  caption,
  columns: columns.map((column, index) => ({ ...column, leaves: column.leaves ?? index })),
  rows: records.map((record) =>
    columns.map(({ key, tone, link }) => {
      const raw = flat(fieldOf(record, key));
      return {
        raw,
        shown: raw === null ? '' : String(raw),
        ...(tone && { tone }),
        ...(link && { link: fieldOf(record, link) as string | null }),
      };
    }),
  ),
});

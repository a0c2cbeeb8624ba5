// Aligned plain text: what a pipe gets, and a terminal when a sheet is long.

import { fit } from '../fit.js';
import type { Format } from '../format.js';
import { safeText } from '../safe-text.js';
import type { Cell, Page, Sheet } from '../sheet.js';
import { padded } from '../text-width.js';
import { askedPage } from './asked-sheet.js';

export const plain: Format = {
  name: 'plain',
  summary: 'aligned plain text, never cut',
  machine: false,
  print: async (answer, style, fields) => plainPage(await askedPage(answer, style, fields), (sheet) => plainSheet(sheet, null)),
};

/** Lines, sheets and lines, a blank line between them. */
export function* plainPage({ head, sheets, foot }: Page, write: (sheet: Sheet) => Iterable<string>, ink: Ink = noInk): Iterable<string> {
  let begun = false;
  for (const rows of [head, ...sheets, foot]) {
    if ('columns' in rows ? false : rows.length === 0) continue;
    if (begun) yield '\n';
    begun = true;
    if ('columns' in rows) yield* write(rows);
    else for (const row of rows) yield `${row.map((cell) => ink(safeText(cell.shown), cell)).join('')}\n`;
  }
}

/** Puts ink on a piece of text already padded: colour, or nothing. */
export type Ink = (text: string, cell: Pick<Cell, 'tone' | 'link'>) => string;
export const noInk: Ink = (text) => text;

/** One sheet as aligned columns; `width` null never cuts. */
export function* plainSheet(sheet: Sheet, width: number | null, ink: Ink = noInk): Iterable<string> {
  const {
    sheet: { columns, rows, caption },
    widths,
  } = fit(sheet, width);
  if (caption) yield `${ink(safeText(caption), { tone: 'strong' })}\n`;
  const last = columns.length - 1;
  const line = (cells: readonly Pick<Cell, 'shown' | 'tone' | 'link'>[]): string =>
    `${cells
      .map((cell, index) =>
        ink(
          index === last && columns[index]!.align !== 'right' ? cell.shown : padded(cell.shown, widths[index]!, columns[index]!.align),
          cell,
        ),
      )
      .join('  ')
      .trimEnd()}\n`;
  yield line(columns.map(({ title }) => ({ shown: title, tone: 'faint' as const })));
  for (const row of rows) yield line(row);
}

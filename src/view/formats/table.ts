// Tables for a person at a terminal: fitted to its width, coloured where it can; records where it is too narrow.

import type { Format } from '../format.js';
import { safeText } from '../safe-text.js';
import type { Sheet, Style } from '../sheet.js';
import { askedPage } from './asked-sheet.js';
import { framed, type TableLibrary } from './framed.js';
import { inkOf } from './ink.js';
import { noInk, plainPage, plainSheet, type Ink } from './plain.js';

/** Below this many columns each row becomes a few lines. */
const narrow = 60;
/** Longer sheets are drawn without the table library, which takes 0.3 ms a row. */
const long = 200;

export const table: Format = {
  name: 'table',
  summary: 'a table on a terminal, aligned plain text in a pipe',
  machine: false,
  async print(answer, style, fields) {
    const page = await askedPage(answer, style, fields);
    const ink = style.color ? inkOf((await import('chalk')).Chalk, style) : noInk;
    if (!style.terminal) return plainPage(page, (sheet) => plainSheet(sheet, null, ink), ink);
    const Table = (await import('cli-table3')).default;
    // A head without a table looks like a fault to a person; a note says that there is nothing.
    const sheets = page.sheets.filter(({ rows }) => rows.length > 0);
    return plainPage({ ...page, sheets }, (sheet) => draw(sheet, style, ink, Table), ink);
  },
};

function draw(sheet: Sheet, { width }: Style, ink: Ink, Table: TableLibrary): Iterable<string> {
  if (width < narrow) return asRecords(sheet, ink);
  return sheet.rows.length > long ? plainSheet(sheet, width, ink) : framed(sheet, width, ink, Table);
}

function* asRecords({ caption, columns, rows }: Sheet, ink: Ink): Iterable<string> {
  if (caption) yield `${ink(safeText(caption), { tone: 'strong' })}\n`;
  for (const [index, row] of rows.entries()) {
    if (index > 0) yield '\n';
    for (const [place, cell] of row.entries()) {
      if (cell.shown !== '') yield `${ink(`${safeText(columns[place]!.title)}: `, { tone: 'faint' })}${ink(safeText(cell.shown), cell)}\n`;
    }
  }
}

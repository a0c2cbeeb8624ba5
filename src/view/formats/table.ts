// Tables for a person at a terminal: fitted to its width, coloured where it can; records where it is too narrow.

import type { Format } from '../format.js';
import { safeText } from '../safe-text.js';
import type { Sheet, Style } from '../sheet.js';
import { askedPage } from './asked-sheet.js';
import type { Ink } from './plain.js';
import { plainPage, plainSheet } from './plain.js';

/** Below this many columns each row becomes a few lines. */
const narrow = 60;
/** Longer sheets are drawn without the table library, which takes 0.3 ms a row. */
const long = 200;

export const table: Format = {
  name: 'table',
  summary: 'a table on a terminal, aligned plain text in a pipe',
  machine: false,
  async print(answer, style, fields) {
    const page = askedPage(answer, style, fields);
    if (!style.terminal) return plainPage(page, (sheet) => plainSheet(sheet, null));
    const [{ inkOf }, { framed }] = await Promise.all([import('./ink.js'), import('./framed.js')]);
    const ink = inkOf(style);
    return plainPage(page, (sheet) => draw(sheet, style, ink, framed), ink);
  },
};

type Framed = (sheet: Sheet, width: number, ink: Ink) => Iterable<string>;

function draw(sheet: Sheet, { width }: Style, ink: Ink, framed: Framed): Iterable<string> {
  if (width < narrow) return asRecords(sheet, ink);
  return sheet.rows.length > long ? plainSheet(sheet, width, ink) : framed(sheet, width, ink);
}

function* asRecords({ caption, columns, rows }: Sheet, ink: Ink): Iterable<string> {
  if (caption) yield `${ink(safeText(caption), { tone: 'strong' })}\n`;
  for (const [index, row] of rows.entries()) {
    if (index > 0) yield '\n';
    for (const [place, cell] of row.entries()) {
      if (cell.shown !== '') yield `${ink(`${columns[place]!.title}: `, { tone: 'faint' })}${ink(safeText(cell.shown), cell)}\n`;
    }
  }
}

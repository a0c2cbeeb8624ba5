// A sheet drawn by the table library: a bold header over a rule, no other lines.

import type Table from 'cli-table3';
import { fit } from '../fit.js';
import { safeText } from '../safe-text.js';
import type { Sheet } from '../sheet.js';
import { padded } from '../text-width.js';
import type { Ink } from './plain.js';

const none = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  right: '',
  middle: '  ',
};
const noRule = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

export type TableLibrary = typeof Table;

export function* framed(sheet: Sheet, width: number, ink: Ink, Table: TableLibrary): Iterable<string> {
  const {
    sheet: { caption, columns, rows },
    widths,
    left,
  } = fit(sheet, width);
  if (caption) yield `${ink(safeText(caption), { tone: 'strong' })}\n`;
  // Cells come padded, so that the library has nothing to measure but equal widths.
  const table = new Table({
    chars: { ...none, ...noRule },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
  });
  table.push(columns.map(({ title, align }, index) => ink(padded(title, widths[index]!, align), { tone: 'strong' })));
  table.push(widths.map((one) => ink('─'.repeat(one), { tone: 'faint' })));
  for (const row of rows) table.push(row.map((cell, index) => ink(padded(cell.shown, widths[index]!, columns[index]!.align), cell)));
  yield `${table.toString().replace(/ +$/gm, '')}\n`;
  if (left.length > 0) yield `${ink(`not shown: ${left.join(', ')}`, { tone: 'faint' })}\n`;
}

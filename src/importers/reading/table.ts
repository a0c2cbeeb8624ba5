// Reads a CSV by the names in its header, so that columns may come, go and change places between editions.

import type { Chunks, Outcome } from '../importer.js';
import { csvRecords } from './csv-records.js';

export interface TableRow {
  /** As a spreadsheet counts records: the header is row 1. */
  number: number;
  /** The line of the file where it begins. */
  line: number;
  /** The trimmed cell of the first of these columns that the table has; empty where it has none. */
  cell(...columns: string[]): string;
  /** The trimmed names of the columns, as written. */
  columns: readonly string[];
  /** Whether the table has the column at all. */
  has(column: string): boolean;
  /** What is wrong with the row as a row, or nothing. */
  fault: string | null;
}

/** The rows of a table, one at a time. Column names are compared without case and surplus spaces. */
export async function* tableRows(chunks: Chunks, separator = ','): AsyncGenerator<TableRow> {
  let header: Map<string, number> | null = null;
  let width = 0;
  let names: readonly string[] = [];
  let number = 0;
  for await (const { line, cells: record } of csvRecords(chunks, separator)) {
    number += 1;
    if (!header) {
      header = columnsOf(record);
      width = record.length;
      names = record.map((name) => name.trim());
      continue;
    }
    const columns = header;
    yield {
      number,
      line,
      columns: names,
      has: (name) => columns.has(folded(name)),
      cell: (...names) => record[names.map((name) => columns.get(folded(name))).find((index) => index !== undefined) ?? -1]?.trim() ?? '',
      fault: record.length === width ? null : `${record.length} cells where the header has ${width}`,
    };
  }
}

/** What the rows of a table state, each outcome with the line of the file it stands in. */
export async function* rowOutcomes(chunks: Chunks, read: (row: TableRow) => Outcome | readonly Outcome[]): AsyncGenerator<Outcome[]> {
  for await (const row of tableRows(chunks)) yield [read(row)].flat().map((outcome) => ({ ...outcome, line: row.line }));
}

/** Whether the first record of a file names all these columns; a name may be a list of those it went by. */
export function hasColumns(head: string, ...columns: (string | readonly string[])[]): boolean {
  const header = columnsOf(firstRecord(head));
  return columns.every((names) => [names].flat().some((name) => header.has(folded(name))));
}

// The head may end in the middle of a quoted cell, so it is cut at its first line end outside quotes.
function firstRecord(head: string): string[] {
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(head.replace(/^\uFEFF/, ''))?.[0] ?? '';
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '');
}

function columnsOf(record: readonly string[]): Map<string, number> {
  const columns = new Map<string, number>();
  record.forEach((name, index) => columns.has(folded(name)) || columns.set(folded(name), index));
  return columns;
}

const folded = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** What parts the cells of a table's first line: a comma, a tab or a semicolon, whichever it has most of. */
export function separatorOf(head: string): string {
  const [line = ''] = head.split(/\r?\n/, 1);
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const times = (mark: string): number => bare.split(mark).length;
  return [',', '\t', ';'].reduce((best, mark) => (times(mark) > times(best) ? mark : best));
}

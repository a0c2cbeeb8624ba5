// Reads CSV as RFC 4180 has it, record by record, from chunks of text cut anywhere.

import { Failure } from '../../model/failure.js';
import type { Chunks } from '../importer.js';

/** A cell longer than this is a quote that was never closed. */
const longestCell = 1_000_000;

export interface CsvRecord {
  /** The line of the file it begins at, counted from 1: a quoted cell may hold line ends. */
  line: number;
  cells: string[];
}

/**
 * The records of a CSV: quoted cells may hold commas, line ends and doubled quotes; a byte order mark and blank lines
 * are passed over. Throws a Failure `unreadable-file` for a quote that is never closed.
 */
export async function* csvRecords(chunks: Chunks, separator = ','): AsyncGenerator<CsvRecord> {
  let record: string[] = [];
  let line = 1;
  let ended = 0;
  let cell = '';
  let state: 'bare' | 'quoted' | 'quote' = 'bare';
  let first = true;
  for await (const chunk of chunks) {
    const text = first ? chunk.replace(/^\uFEFF/, '') : chunk;
    first &&= chunk === '';
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const mark = text[at]!;
      if (state === 'quoted') {
        if (mark === '\n') ended += 1;
        if (mark !== '"') continue;
        cell += text.slice(from, at);
        state = 'quote';
        from = at + 1;
        continue;
      }
      if (state === 'quote') {
        // A doubled quote stands for one; anything else ends the quoted part.
        state = mark === '"' ? 'quoted' : 'bare';
        if (mark === '"') {
          from = at;
          continue;
        }
      }
      if (mark === '"' && cell === '' && text.slice(from, at).trim() === '') {
        state = 'quoted';
        from = at + 1;
      } else if (mark === separator || mark === '\n') {
        record.push(withoutReturn(cell + text.slice(from, at), mark));
        cell = '';
        from = at + 1;
        if (mark === '\n') {
          if (record.length > 1 || record[0] !== '') yield { line, cells: record };
          record = [];
          line += ended + 1;
          ended = 0;
        }
      }
    }
    cell += text.slice(from);
    if (cell.length > longestCell) throw neverClosed(record);
  }
  if (state === 'quoted') throw neverClosed(record);
  record.push(withoutReturn(cell, '\n'));
  if (record.length > 1 || record[0] !== '') yield { line, cells: record };
}

const withoutReturn = (cell: string, mark: string): string => (mark === '\n' && cell.endsWith('\r') ? cell.slice(0, -1) : cell);

const neverClosed = ([first = '']: readonly string[]): Failure =>
  new Failure('unreadable-file', `a quote is opened and never closed, in the record that begins "${first.slice(0, 40)}"`);

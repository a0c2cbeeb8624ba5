// Reads our own CSV: the template filled in by hand, and what `export` and every list with `--csv` write.

import type { Importer } from './importer.js';
import { refusalOf } from './reading/outcome.js';
import { ownOutcome } from './reading/own-record.js';
import { hasColumns, rowOutcomes, type TableRow } from './reading/table.js';

export const ownCsv: Importer = {
  id: 'own-csv',
  name: 'aifacts, one fact a row (CSV; see import --template)',
  recognizes: (head) =>
    hasColumns(head, ['entity', 'entity.id', 'entity.name'], 'metric', ['value', 'value.min', 'value.unit', 'period', 'period.text']),
  read: (chunks) =>
    rowOutcomes(chunks, (row) => (row.fault ? refusalOf(`row ${row.number}`, row.fault) : ownOutcome(`row ${row.number}`, nested(row)))),
};

/** "source.url" as a key in a key; an empty cell is no key. */
function nested(row: TableRow): object {
  const record: Record<string, unknown> = {};
  for (const column of row.columns) {
    // A cell that a spreadsheet would run as a formula was given an apostrophe.
    const cell = row.cell(column).replace(/^'(?='*[=+\-@\t\r])/, '');
    if (cell === '') continue;
    const keys = column.split('.');
    const last = keys.pop()!;
    let place = record;
    for (const key of keys) {
      if (typeof place[key] !== 'object') place[key] = typeof place[key] === 'string' ? { name: place[key] } : {};
      place = place[key] as Record<string, unknown>;
    }
    place[last] = cell;
  }
  return record;
}

// Reads Epoch AI's timelines of AI data centres: what ran on a day, and what is expected to.

import type { Importer, Outcome } from './importer.js';
import { siteOutcomes } from './reading/data-center-site.js';
import { readDay } from './reading/day.js';
import { refusalOf } from './reading/outcome.js';
import { hasColumns, rowOutcomes, type TableRow } from './reading/table.js';

export const epochDataCenterTimelines: Importer = {
  id: 'epoch-data-center-timelines',
  name: 'Epoch AI, timelines of AI data centres (CSV)',
  recognizes: (head) => hasColumns(head, 'Date', 'Data center', 'Construction status', 'Power (MW)'),
  read: (chunks, asOf) => rowOutcomes(chunks, (row) => outcomesOf(row, asOf)),
};

function outcomesOf(row: TableRow, asOf: string | null): Outcome[] {
  const where = `row ${row.number}`;
  const name = row.cell('Data center');
  const day = readDay(row.cell('Date'));
  if (row.fault || !name || !day) return [refusalOf(where, row.fault ?? (name ? 'no date' : 'no data center'))];
  if (asOf === null) return [refusalOf(where, 'what is past and what is expected cannot be told apart without the date of the file')];
  return siteOutcomes({
    row: where,
    place: `data_center_timelines.csv row ${row.number}`,
    name,
    moment: day,
    status: day.slice(0, asOf.length) > asOf ? 'forecast' : 'actual',
    parties: [],
    confidence: 'estimate',
    power: row.cell('Power (MW)'),
    cost: row.cell('Total capital cost (2025 USD billions)'),
    chips: row.cell('H100 equivalents'),
  });
}

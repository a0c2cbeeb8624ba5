// Reads Epoch AI's table of Nvidia's quarterly revenue: the total and the data centre's, not the estimates beside them.

import type { Importer, Outcome } from './importer.js';
import { readAmount, valueOf } from './reading/amount.js';
import { readDay } from './reading/day.js';
import { chipCounts, fiscalQuarter } from './reading/epoch-quarters.js';
import { readLink } from './reading/link.js';
import { candidateOf, refusalOf } from './reading/outcome.js';
import { hasColumns, rowOutcomes, type TableRow } from './reading/table.js';

const source = chipCounts('epoch-nvidia-quarterly', 'Nvidia revenue by quarter');

/** The press releases all totals are from, as the notes of the table's first row say. */
const releases = 'https://investor.nvidia.com/financial-info/quarterly-results/default.aspx';

export const epochNvidiaQuarterly: Importer = {
  id: 'epoch-nvidia-quarterly',
  name: 'Epoch AI, Nvidia revenue by quarter (CSV)',
  recognizes: (head) => hasColumns(head, 'Quarter', 'Start Date', 'End Date', 'total_revenue', 'dc_revenue', 'compute_revenue'),
  read: (chunks) => rowOutcomes(chunks, outcomesOf),
};

function outcomesOf(row: TableRow): Outcome[] {
  const where = `row ${row.number}`;
  const refuse = (reason: string): Outcome => refusalOf(where, reason);
  const quarter = fiscalQuarter(row.cell('Quarter'));
  const start = readDay(row.cell('Start Date'));
  const end = readDay(row.cell('End Date'));
  if (row.fault || !quarter) return [refuse(row.fault ?? `no quarter: ${row.cell('Quarter')}`)];
  if (!start || !end) return [refuse('no first and last day')];
  const link = readLink(row.cell('CFO commentary link')) ?? readLink(row.cell('Earnings call transcript')) ?? releases;

  return [
    ['total_revenue', quarter],
    ['dc_revenue', `data centre, ${quarter}`],
  ].map(([column, definition]) => {
    const amount = readAmount(row.cell(column!), 9);
    if (!amount) return refuse(`${column} is no single number: ${row.cell(column!) || '(empty)'}`);
    return candidateOf(where, source, {
      entity: 'Nvidia',
      metric: 'revenue',
      value: valueOf(amount, 'USD'),
      period: `${start}/${end}`,
      definition,
      attribution: 'Nvidia',
      printed: amount.printed,
      place: `epoch_nvidia_quarterly_revenue.csv row ${row.number}, ${row.cell('Quarter')}, ${column}`,
      link,
    });
  });
}

// Reads Epoch AI's estimates of Broadcom's quarterly revenue from AI chips: estimates, which nobody disclosed.

import type { Importer, Outcome } from './importer.js';
import { rangeOf, readAmount, valueOf } from './reading/amount.js';
import { readDay } from './reading/day.js';
import { chipCounts, fiscalQuarter } from './reading/epoch-quarters.js';
import { candidateOf, refusalOf } from './reading/outcome.js';
import { hasColumns, rowOutcomes, type TableRow } from './reading/table.js';

const source = chipCounts('epoch-broadcom-quarterly', 'Broadcom revenue from AI chips by quarter, estimated');

export const epochBroadcomQuarterly: Importer = {
  id: 'epoch-broadcom-quarterly',
  name: 'Epoch AI, estimates of Broadcom revenue from AI chips by quarter (CSV)',
  recognizes: (head) => hasColumns(head, 'Quarter', 'Start Date', 'End Date', 'AI Semis Revenue (Billions)', 'XPU Revenue (Billions)'),
  read: (chunks) => rowOutcomes(chunks, outcomesOf),
};

function outcomesOf(row: TableRow): Outcome[] {
  const where = `row ${row.number}`;
  const quarter = fiscalQuarter(row.cell('Quarter'));
  const [start, end] = [readDay(row.cell('Start Date')), readDay(row.cell('End Date'))];
  if (row.fault || !quarter || !start || !end) return [refusalOf(where, row.fault ?? 'no quarter with its first and last day')];
  const billions = (column: string) => readAmount(row.cell(column), 9);
  const [semiconductors, custom, low, high] = [
    'AI Semis Revenue (Billions)',
    'XPU Revenue (Billions)',
    'TPU Revenue p5 (Billions)',
    'TPU Revenue p95 (Billions)',
  ].map(billions);

  const parts = [
    semiconductors && { value: valueOf(semiconductors, 'USD', 'about'), printed: semiconductors.printed, what: 'AI semiconductors' },
    custom && { value: valueOf(custom, 'USD', 'about'), printed: custom.printed, what: 'custom accelerators' },
    low &&
      high &&
      low.amount < high.amount && { value: rangeOf(low, high, 'USD'), printed: `${low.printed} to ${high.printed}`, what: 'TPU' },
  ].filter((part) => part !== null && part !== undefined && part !== false);
  if (parts.length === 0) return [refusalOf(where, 'no revenue')];
  return parts.map(({ value, printed, what }) =>
    candidateOf(where, source, {
      entity: 'Broadcom',
      metric: 'revenue',
      value,
      period: `${start}/${end}`,
      definition: `${what}, ${quarter}`,
      printed,
      place: `epoch_broadcom_quarterly_revenue.csv row ${row.number}, ${row.cell('Quarter')}`,
      confidence: 'estimate',
    }),
  );
}

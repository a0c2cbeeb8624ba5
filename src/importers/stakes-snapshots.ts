// Reads who holds how much of OpenAI and Anthropic from bigtech-ai-stakes.

import type { Importer, Outcome } from './importer.js';
import { readAmount, valueOf } from './reading/amount.js';
import { levelPeriod, readDay } from './reading/day.js';
import { candidateOf, refusalOf } from './reading/outcome.js';
import { confidenceOf, labOf, pageOf, stakesTable } from './reading/stakes-row.js';
import { hasColumns, rowOutcomes, type TableRow } from './reading/table.js';

const source = stakesTable('snapshots', 'Stakes in OpenAI and Anthropic');

/** Stakes somebody stated. The others are worked out by the data set from its own estimates of value. */
const stated = new Set(['disclosed', 'court_filing', 'leaked_cap_table']);

export const stakesSnapshots: Importer = {
  id: 'stakes-snapshots',
  name: 'bigtech-ai-stakes, stakes on a day (CSV)',
  recognizes: (head) => hasColumns(head, 'investor_ticker', 'lab', 'snapshot_date', 'stake_pct', 'stake_pct_method'),
  read: (chunks) => rowOutcomes(chunks, outcomeOf),
};

function outcomeOf(row: TableRow): Outcome {
  const where = `row ${row.number}`;
  const refuse = (reason: string): Outcome => refusalOf(where, reason);
  const day = readDay(row.cell('snapshot_date'));
  const stake = readAmount(row.cell('stake_pct'));
  if (row.fault || !day) return refuse(row.fault ?? 'no date');
  if (!stake) return refuse(row.cell('stake_pct') ? `the stake is no single number: ${row.cell('stake_pct')}` : 'no stake');
  if (!stated.has(row.cell('stake_pct_method')))
    return refuse(`the stake is worked out, not stated: ${row.cell('stake_pct_method') || 'no method'}`);
  const page = pageOf(row, day);
  if (!page) return refuse(`links no page: ${row.cell('source_urls') || '(none)'}`);
  return candidateOf(where, source, {
    entity: labOf(row),
    metric: 'stake',
    value: valueOf(stake, 'percent'),
    period: levelPeriod(day, null),
    parties: [{ role: 'investor', id: row.cell('investor_name') }],
    ...page,
    confidence: confidenceOf(row),
    printed: stake.printed,
    place: `stakes.csv row ${row.number}`,
  });
}

// Reads Epoch AI's table of what AI companies spend on compute.

import type { Importer, Outcome } from './importer.js';
import { readAmount, valueOf } from './reading/amount.js';
import { readDay } from './reading/day.js';
import { convertedFrom, epochRow, epochTable, statusBy } from './reading/epoch-row.js';
import { candidateOf, refusalOf } from './reading/outcome.js';
import { hasColumns, rowOutcomes, type TableRow } from './reading/table.js';

const source = epochTable('compute-spend', 'compute spend');

/** What a set of categories is called. Research and inference together are all of it. */
const definitions: Record<string, string | null> = {
  'inference cloud compute,r&d cloud compute': null,
  'data,inference cloud compute,r&d cloud compute': 'computing and data',
  'inference cloud compute': 'inference',
  'r&d cloud compute': 'research and training',
};

export const epochComputeSpend: Importer = {
  id: 'epoch-compute-spend',
  name: 'Epoch AI, compute spend of AI companies (CSV)',
  recognizes: (head) => hasColumns(head, 'Company', 'Amount', 'Category', 'Period type', 'Total compute spend'),
  read: (chunks, asOf) => rowOutcomes(chunks, (row) => outcomeOf(row, asOf)),
};

function outcomeOf(row: TableRow, asOf: string | null): Outcome {
  const { row: where, company, reported, same, fault } = epochRow(row, 'ai_companies_compute_spend.csv');
  const refuse = (reason: string): Outcome => refusalOf(where, reason);
  if (fault) return refuse(fault);
  const amount = readAmount(row.cell('Amount'));
  if (!amount) return refuse(row.cell('Amount') ? `the amount is no single number: ${row.cell('Amount')}` : 'no amount');
  const day = readDay(row.cell('Date'));
  if (!day) return refuse('no date');
  if (row.cell('Period type') !== 'Year') return refuse(`not the spending of a year: ${row.cell('Period type') || 'no period type'}`);
  const categories = row
    .cell('Category')
    .split(',')
    .map((category) => category.trim().toLowerCase())
    .sort()
    .join(',');
  const definition = definitions[categories];
  if (definition === undefined) return refuse(`the category ${row.cell('Category') || '(none)'} is not known`);
  const currency = convertedFrom(row);
  if (currency) return refuse(`the dollars were converted: the notes name ${currency}`);

  const period = day.slice(0, 4);
  const status = statusBy(reported, `${period}-12-31`, asOf);
  return candidateOf(where, source, {
    ...same,
    entity: company,
    metric: 'compute-spend',
    value: valueOf(amount, 'USD'),
    period,
    status,
    definition,
    printed: amount.printed,
  });
}

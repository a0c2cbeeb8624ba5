// Reads Epoch AI's table of AI companies' funding rounds.

import type { Status } from '../model/fact.js';
import type { Importer, Outcome } from './importer.js';
import { readAmount, valueOf } from './reading/amount.js';
import { readDay } from './reading/day.js';
import { convertedFrom, epochRow, epochTable } from './reading/epoch-row.js';
import { candidateOf, refusalOf, type Stated } from './reading/outcome.js';
import { hasColumns, rowOutcomes, type TableRow } from './reading/table.js';

const source = epochTable('funding', 'funding rounds');

/** A status of the table in the base's word. Discussions are talks, however late. */
const statuses: Record<string, Status> = {
  closed: 'actual',
  'late discussions': 'considered',
  'early discussions': 'considered',
  announced: 'announced',
};

export const epochFunding: Importer = {
  id: 'epoch-funding',
  name: 'Epoch AI, funding rounds of AI companies (CSV)',
  recognizes: (head) => hasColumns(head, 'Company', 'Close date', 'Funding (equity)', 'Valuation (post-money)'),
  read: (chunks) => rowOutcomes(chunks, outcomesOf),
};

function outcomesOf(row: TableRow): Outcome[] {
  const { row: where, company, reported, same, fault } = epochRow(row, 'ai_companies_funding_rounds.csv');
  const refuse = (reason: string): Outcome[] => [refusalOf(where, reason)];
  if (fault) return refuse(fault);
  const status = statuses[row.cell('Status').toLowerCase()];
  if (!status) return refuse(`the status ${row.cell('Status') || '(none)'} is not known`);
  const period = readDay(row.cell('Close date')) ?? reported;
  if (!period) return refuse('no date');
  const currency = convertedFrom(row);
  if (currency) return refuse(`the dollars were converted: the notes name ${currency}`);

  const types = row
    .cell('Type')
    .split(',')
    .map((type) => type.trim());
  const sale = types.includes('Secondary');
  const parts: [column: string, metric: string, definition: string | null][] = [
    ['Funding (equity)', 'funding-round', types.includes('Debt') ? 'equity' : null],
    ['Funding (debt)', 'debt', null],
    ['Valuation (post-money)', 'valuation', sale ? 'share sale' : null],
  ];
  const outcomes = parts.flatMap(([column, metric, definition]): Outcome[] => {
    const cell = row.cell(column);
    const amount = readAmount(cell);
    if (!amount) return cell ? refuse(`${column} is no single amount: ${cell}`) : [];
    // Nothing is raised where existing shares change hands, which the table writes as 0.0.
    if (amount.amount === 0) return [];
    const stated: Stated = {
      ...same,
      entity: company,
      metric,
      value: valueOf(amount, 'USD'),
      period,
      status,
      definition,
      printed: amount.printed,
    };
    return [candidateOf(where, source, stated)];
  });
  return outcomes.length > 0 ? outcomes : refuse('no amount');
}

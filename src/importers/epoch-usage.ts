// Reads Epoch AI's table of how many use AI companies' products.

import type { Importer, Outcome } from './importer.js';
import { readAmount, valueOf } from './reading/amount.js';
import { levelPeriod, readDay } from './reading/day.js';
import { epochRow, epochTable } from './reading/epoch-row.js';
import { candidateOf, refusalOf } from './reading/outcome.js';
import { hasColumns, rowOutcomes, type TableRow } from './reading/table.js';

const source = epochTable('usage', 'usage');

export const epochUsage: Importer = {
  id: 'epoch-usage',
  name: 'Epoch AI, usage of AI products (CSV)',
  recognizes: (head) => hasColumns(head, 'Company', 'Active users', 'Active users time period', 'Daily tokens'),
  read: (chunks) => rowOutcomes(chunks, outcomesOf),
};

function outcomesOf(row: TableRow): Outcome[] {
  const { row: where, company, reported, same, fault } = epochRow(row, 'ai_companies_usage_reports.csv');
  const refuse = (reason: string): Outcome => refusalOf(where, reason);
  if (fault) return [refuse(fault)];
  const day = readDay(row.cell('Date'));
  if (!day) return [refuse('no date')];
  // Tokens and messages are counted in nothing the base has a metric for.
  const unmeasured = ['Daily tokens', 'Daily messages']
    .filter((column) => row.cell(column))
    .map((column) => refuse(`no metric for ${column.toLowerCase()}`));

  const cell = row.cell('Active users');
  const users = readAmount(cell);
  if (!users)
    return cell
      ? [refuse(`the users are no single number: ${cell}`), ...unmeasured]
      : unmeasured.length > 0
        ? unmeasured
        : [refuse('no users')];
  const rhythm = row.cell('Active users time period').toLowerCase();
  if (!rhythm) return [refuse('users of no time period'), ...unmeasured];
  const product = row.cell('Product');
  const definition = [/^(?:all products|full company)?$/i.test(product) ? '' : product, `${rhythm} active`].filter(Boolean).join(' ');
  const period = levelPeriod(day, reported);
  return [
    candidateOf(where, source, {
      ...same,
      entity: company,
      metric: 'users',
      value: valueOf(users, 'people'),
      period,
      definition,
      printed: users.printed,
    }),
    ...unmeasured,
  ];
}

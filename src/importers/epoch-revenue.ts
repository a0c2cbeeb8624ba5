// Reads Epoch AI's table of AI companies' revenue, in its edition of January 2026 and in that of September 2026.

import { scaled } from '../model/decimal.js';
import { readPeriod } from '../model/period.js';
import type { Importer, Outcome } from './importer.js';
import { readAmount, valueOf } from './reading/amount.js';
import { levelPeriod, readDay } from './reading/day.js';
import { convertedFrom, epochRow, epochTable, statusBy, type EpochRow } from './reading/epoch-row.js';
import { candidateOf, refusalOf } from './reading/outcome.js';
import { hasColumns, rowOutcomes, type TableRow } from './reading/table.js';

const source = epochTable('revenue', 'revenue');
const normalised = 'Revenue amount (normalize to annual)';
const wholeCompany = /^(?:|full company|whole company|company|company[- ]wide|total)$/i;

export const epochRevenue: Importer = {
  id: 'epoch-revenue',
  name: 'Epoch AI, revenue of AI companies (CSV)',
  recognizes: (head) => hasColumns(head, 'Company', 'Date', 'Annualized revenue (USD)', normalised),
  read: (chunks, asOf) => rowOutcomes(chunks, (row) => outcomesOf(row, asOf)),
};

function outcomesOf(row: TableRow, asOf: string | null): Outcome[] {
  const shared = epochRow(row, 'ai_companies_revenue_reports.csv');
  const refuse = (reason: string): Outcome[] => [refusalOf(shared.row, reason)];
  if (shared.fault) return refuse(shared.fault);
  const day = readDay(row.cell('Date'));
  if (!day) return refuse(row.cell('Date') ? `the date ${row.cell('Date')} cannot be meant` : 'no date');
  const currency = convertedFrom(row);
  if (currency) return refuse(`the dollars were converted: the notes name ${currency}`);
  const outcomes = row.has('Period revenue') ? laterEdition(row, shared, day, asOf) : firstEdition(row, shared, day, asOf);
  return outcomes.length > 0 ? outcomes : refuse('no amount');
}

/** One column holds revenue of every kind, told apart by the type and made yearly where it was not. */
function firstEdition(row: TableRow, shared: EpochRow, day: string, asOf: string | null): Outcome[] {
  const cell = row.cell(normalised);
  const type = row.cell('Type').toLowerCase();
  switch (type) {
    case 'annualized revenue':
    case 'annual recurring revenue':
      return pace(shared, day, cell, null);
    case 'quarterly revenue':
      return pace(shared, day, cell, 'a quarter times four');
    case 'product/division revenue':
      return pace(shared, day, cell, 'one product');
    case 'yearly revenue':
      return flow(shared, cell, day.slice(0, 4), null, asOf);
    default: {
      // "4.3B in H1": the revenue of the period itself, made yearly in the column beside it.
      const [, digits, scale, part] = /^\$?(\d+(?:\.\d+)?)([MB]) in (H[12]|Q[1-4])$/.exec(row.cell('Revenue info (non-annualized)')) ?? [];
      if (!digits) return [refusalOf(shared.row, `what the amount measures is not said: ${row.cell('Type') || 'no type'}`)];
      const exact = String(scaled(digits, scale === 'B' ? 9 : 6));
      return flow(shared, exact, `${day.slice(0, 4)}-${part}`, null, asOf, row.cell('Revenue info (non-annualized)'));
    }
  }
}

/** The pace and the revenue of the period have a column each, and the product one of its own. */
function laterEdition(row: TableRow, shared: EpochRow, day: string, asOf: string | null): Outcome[] {
  const scope = row.cell('Scope');
  const product = wholeCompany.test(scope) ? null : scope;
  const derived = /quarter|half|interpolat|period/i.test(row.cell('Annualized revenue type'));
  const definition = [product, derived && 'from a shorter period'].filter(Boolean).join(', ') || null;
  const annual = row.cell('Annualized revenue (USD)');
  const period = periodOf(day, row.cell('Period type'));
  const own = row.cell('Period revenue');
  return [
    ...(annual ? pace(shared, day, annual, definition) : []),
    ...(own && !period ? [refusalOf(shared.row, `the period type ${row.cell('Period type') || '(none)'} is not known`)] : []),
    ...(own && period ? flow(shared, own, period, product, asOf) : []),
  ];
}

function pace({ row: where, company, reported, same }: EpochRow, day: string, cell: string, definition: string | null): Outcome[] {
  const amount = readAmount(cell);
  if (!amount) return cell ? [refusalOf(where, `the revenue is no single amount: ${cell}`)] : [];
  const period = levelPeriod(day, reported);
  return [
    candidateOf(where, source, {
      ...same,
      entity: company,
      metric: 'revenue-run-rate',
      value: valueOf(amount, 'USD'),
      period,
      definition,
      printed: amount.printed,
    }),
  ];
}

function flow(
  { row: where, company, reported, same }: EpochRow,
  cell: string,
  period: string,
  definition: string | null,
  asOf: string | null,
  printed?: string,
): Outcome[] {
  const amount = readAmount(cell);
  if (!amount) return cell ? [refusalOf(where, `the revenue is no single amount: ${cell}`)] : [];
  const status = statusBy(reported, readPeriod(period)!.end!, asOf);
  return [
    candidateOf(where, source, {
      ...same,
      entity: company,
      metric: 'revenue',
      value: valueOf(amount, 'USD'),
      period,
      status,
      definition,
      printed: printed ?? amount.printed,
    }),
  ];
}

function periodOf(day: string, type: string): string | null {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  if (/year|annual/i.test(type)) return year;
  if (/half|6 months|six months/i.test(type)) return `${year}-H${month <= 6 ? 1 : 2}`;
  if (/quarter/i.test(type)) return `${year}-Q${Math.ceil(month / 3)}`;
  return /month/i.test(type) ? day.slice(0, 7) : null;
}

// Reads Epoch AI's list of AI companies, for the day each was founded.

import type { Importer, Outcome } from './importer.js';
import { levelPeriod, readDay } from './reading/day.js';
import { epochTable } from './reading/epoch-row.js';
import { publisherOf, readLink } from './reading/link.js';
import { candidateOf, refusalOf } from './reading/outcome.js';
import { hasColumns, rowOutcomes, type TableRow } from './reading/table.js';

const source = epochTable('companies', 'companies');

export const epochCompanies: Importer = {
  id: 'epoch-companies',
  name: 'Epoch AI, list of AI companies (CSV)',
  recognizes: (head) => hasColumns(head, 'Name', 'Company type', 'Founding date'),
  read: (chunks) => rowOutcomes(chunks, outcomeOf),
};

function outcomeOf(row: TableRow): Outcome {
  const where = `row ${row.number}`;
  const company = row.cell('Name');
  const cell = row.cell('Founding date');
  const day = readDay(cell);
  const link = readLink(row.cell('Founding source/notes', 'Founding source'));
  if (row.fault || !company) return refusalOf(where, row.fault ?? 'no company');
  if (!day) return refusalOf(where, cell ? `the founding date ${cell} cannot be meant` : 'no founding date');
  if (!link) return refusalOf(where, 'no source is linked');
  return candidateOf(where, source, {
    entity: company,
    metric: 'founded',
    value: null,
    period: levelPeriod(day, null),
    attribution: publisherOf(link),
    printed: cell,
    place: `ai_companies.csv row ${row.number}`,
    link,
  });
}

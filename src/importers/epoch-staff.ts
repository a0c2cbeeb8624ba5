// Reads Epoch AI's table of AI companies' staff.

import type { Importer, Outcome } from './importer.js';
import { readAmount, valueOf } from './reading/amount.js';
import { levelPeriod, readDay } from './reading/day.js';
import { epochRow, epochTable } from './reading/epoch-row.js';
import { candidateOf, refusalOf } from './reading/outcome.js';
import { hasColumns, rowOutcomes, type TableRow } from './reading/table.js';

const source = epochTable('staff', 'staff');

/** Divisions that are bodies of their own: their staff is theirs, not the owner's. */
const bodies = new Set(['DeepMind', 'Google DeepMind']);

export const epochStaff: Importer = {
  id: 'epoch-staff',
  name: 'Epoch AI, staff of AI companies (CSV)',
  recognizes: (head) => hasColumns(head, 'Company', 'Staff count', 'Division name'),
  read: (chunks) => rowOutcomes(chunks, outcomeOf),
};

function outcomeOf(row: TableRow): Outcome {
  const { row: where, company, reported, same, fault } = epochRow(row, 'ai_companies_staff_reports.csv');
  const refuse = (reason: string): Outcome => refusalOf(where, reason);
  if (fault) return refuse(fault);
  const staff = readAmount(row.cell('Staff count'));
  if (!staff) return refuse(row.cell('Staff count') ? `the staff count is no single number: ${row.cell('Staff count')}` : 'no staff count');
  const day = readDay(row.cell('Date'));
  if (!day) return refuse('no date');
  const type = row.cell('Type').toLowerCase();
  const division = row.cell('Division name');
  if (!type) return refuse('no type: the whole company cannot be told from a part of it');
  if (type !== 'full company' && !division) return refuse(`a part of the company without its name: ${type}`);

  const body = bodies.has(division);
  return candidateOf(where, source, {
    ...same,
    entity: body ? division : company,
    metric: 'headcount',
    value: valueOf(staff, 'people'),
    period: levelPeriod(day, reported),
    definition: body || type === 'full company' ? null : division.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase()),
    printed: staff.printed,
  });
}

// Reads Epoch AI's table of AI data centres as they stand: power, capital cost, chips, and for whom.

import type { Importer, Outcome } from './importer.js';
import { siteOutcomes } from './reading/data-center-site.js';
import { refusalOf } from './reading/outcome.js';
import { hasColumns, rowOutcomes, type TableRow } from './reading/table.js';

/** How sure the table is of whose a site is and who uses it, the weakest last: its tags say nothing of the figures. */
const certainties = ['confident', 'likely', 'speculative'];

export const epochDataCenters: Importer = {
  id: 'epoch-data-centers',
  name: 'Epoch AI, AI data centres as they stand (CSV)',
  recognizes: (head) => hasColumns(head, 'Handle', 'Title', 'Owner', 'Users', 'Current power (MW)', 'Current H100 equivalents'),
  read: (chunks, asOf) => rowOutcomes(chunks, (row) => outcomesOf(row, asOf)),
};

function outcomesOf(row: TableRow, asOf: string | null): Outcome[] {
  const where = `row ${row.number}`;
  const name = row.cell('Title');
  if (row.fault || !name) return [refusalOf(where, row.fault ?? 'no title')];
  const owners = tagged(row.cell('Owner'));
  // A user who is only a guess is nobody's customer.
  const users = tagged(row.cell('Users')).filter(
    ({ certainty, name }) => certainty !== 'speculative' && owners.every((owner) => owner.name !== name),
  );
  return siteOutcomes({
    row: where,
    place: `data_centers.csv row ${row.number}, Handle ${row.cell('Handle')}`,
    name,
    moment: asOf?.slice(0, 7) ?? null,
    status: 'actual',
    parties: users.map(({ name }) => ({ role: 'customer', id: name })),
    confidence: [weakest('owner', owners), weakest('user', users)].filter(Boolean).join(', ') || null,
    power: row.cell('Current power (MW)'),
    cost: row.cell('Current total capital cost (2025 USD billions)'),
    chips: row.cell('Current H100 equivalents'),
  });
}

function weakest(who: string, named: readonly { certainty: string }[]): string {
  const certainty = certainties[Math.max(...named.map(({ certainty }) => certainties.indexOf(certainty)), -1)];
  return certainty ? `${who} ${certainty}` : '';
}

// "OpenAI #likely, Microsoft #likely"
const tagged = (cell: string): { name: string; certainty: string }[] =>
  cell
    .split(',')
    .map((part) => /^\s*(.*?)\s*(?:#(\w+))?\s*$/.exec(part)!)
    .filter(([, name]) => name)
    .map(([, name, tag]) => ({ name: name!, certainty: tag ?? '' }));

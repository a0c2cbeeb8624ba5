// Reads the rounds and commitments of OpenAI and Anthropic from bigtech-ai-stakes.

import type { Status } from '../model/fact.js';
import type { Importer, Outcome } from './importer.js';
import { readAmount, valueOf } from './reading/amount.js';
import { readDay } from './reading/day.js';
import { candidateOf, refusalOf, type Stated } from './reading/outcome.js';
import { confidenceOf, labOf, namesIn, pageOf, stakesTable } from './reading/stakes-row.js';
import { hasColumns, rowOutcomes, type TableRow } from './reading/table.js';

const source = stakesTable('events', 'Funding and commitment events of OpenAI and Anthropic');

/** What an event's amount is, and what its valuations are. A commitment is a promise until it is paid. */
const events: Record<string, { metric: string | null; status: Status; definition: string | null; valuation: string | null | false }> = {
  primary_round: { metric: 'funding-round', status: 'actual', definition: null, valuation: null },
  convertible_note: { metric: 'investment', status: 'announced', definition: 'convertible', valuation: false },
  commitment: { metric: 'investment', status: 'announced', definition: null, valuation: false },
  // Its valuation is a reference to an earlier round, not a new one.
  extension: { metric: 'investment', status: 'announced', definition: null, valuation: false },
  tender: { metric: null, status: 'actual', definition: null, valuation: 'share sale' },
  restructure: { metric: null, status: 'actual', definition: null, valuation: 'recapitalisation' },
};

export const stakesEvents: Importer = {
  id: 'stakes-events',
  name: 'bigtech-ai-stakes, funding and commitment events (CSV)',
  recognizes: (head) => hasColumns(head, 'event_id', 'lab', 'event_type', 'announcement_date', 'raise_amount_billion'),
  read: (chunks) => rowOutcomes(chunks, outcomesOf),
};

function outcomesOf(row: TableRow): Outcome[] {
  const where = `row ${row.number}`;
  const refuse = (reason: string): Outcome[] => [refusalOf(where, reason)];
  const day = readDay(row.cell('announcement_date'));
  const event = events[row.cell('event_type')];
  if (row.fault || !day) return refuse(row.fault ?? 'no date');
  if (!event) return refuse(`the event type ${row.cell('event_type') || '(none)'} is not known`);
  const page = pageOf(row, day);
  if (!page) return refuse(`links no page: ${row.cell('source_urls') || '(none)'}`);

  const parties = namesIn(row.cell('lead_investors')).map((id) => ({ role: 'investor' as const, id }));
  const same = {
    entity: labOf(row),
    period: day,
    ...page,
    confidence: confidenceOf(row),
    place: `events.csv row ${row.number}, ${row.cell('event_id')}`,
  };
  const parts: [column: string, stated: Pick<Stated, 'metric' | 'status' | 'definition' | 'parties'> | null][] = [
    [
      'raise_amount_billion',
      event.metric === null ? null : { metric: event.metric, status: event.status, definition: event.definition, parties },
    ],
    ['v_pre_billion', event.valuation === false ? null : { metric: 'valuation', definition: 'pre-money' }],
    ['v_post_billion', event.valuation === false ? null : { metric: 'valuation', definition: event.valuation }],
  ];
  const outcomes = parts.flatMap(([column, stated]): Outcome[] => {
    const cell = row.cell(column);
    const amount = readAmount(cell, 9);
    if (!stated || !cell) return [];
    if (!amount) return refuse(`${column} is no single number: ${cell}`);
    return [candidateOf(where, source, { ...same, ...stated, value: valueOf(amount, 'USD'), printed: amount.printed })];
  });
  return outcomes.length > 0 ? outcomes : refuse('no amount');
}

// The facts a claim is held against: all of one entity, or all of one amount.

import type { Base } from '../store/base.js';
import { toFact, toParties } from '../store/fact-row.js';
import type { Fact } from '../model/fact.js';
import type { Bases } from './bases.js';
import { rowsOf } from './bases.js';
import { listFound, listedColumns, type ListedFact, type ListedRow } from './listed-fact.js';

export interface KnownFact {
  fact: Fact;
  topic: string;
  /** When its source was published: ISO 8601 day or month. */
  published: string | null;
  /** The name of the fact's entity. */
  name: string;
  /** The credit behind it: the first report where one is named, else the source. */
  origin: string;
  found: { base: Base; row: ListedRow };
}

type Row = ListedRow & { published: string | null; name: string };

const columns = `${listedColumns}, (select published from source where id = f.source) as published, (select name from entity where id = f.entity) as name`;

/** Facts with a figure about an entity, those it is only a party to included. */
export const factsAbout = (bases: Bases, entity: string): KnownFact[] =>
  known(bases, `select ${columns} from fact f where f.unit is not null and (f.entity = @entity or f.number in (select fact from party where entity = @entity)) order by f.id`, { entity });

/** Facts of any entity that print an amount between two bounds: who may have been meant instead. */
export const factsWithAmount = (bases: Bases, metric: string, unit: string, low: number, high: number): KnownFact[] =>
  known(bases, `select ${columns} from fact f where f.unit = @unit and (f.max between @low and @high or (f.max is null and f.min between @low and @high)) and f.metric = @metric order by f.id`, { metric, unit, low, high });

function known(bases: Bases, sql: string, params: Record<string, string | number>): KnownFact[] {
  return rowsOf<Row>(bases, sql, params).map(({ base, row }) => ({
    fact: toFact(row, toParties(row.parties)),
    topic: row.topic,
    published: row.published,
    name: row.name,
    origin: row.origin ?? row.source,
    found: { base, row },
  }));
}

/** The same facts with all a reader needs to see beside them, in the same order. */
export const listKnown = (bases: Bases, facts: readonly KnownFact[]): ListedFact[] => listFound(bases, facts.map(({ found }) => found));

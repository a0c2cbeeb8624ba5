// The facts a claim is held against: all of one entity, or all of one amount.

import { identifies } from '../metrics/index.js';
import type { Fact, Party } from '../model/fact.js';
import type { Base } from '../store/base.js';
import { rowsFrom, type Bases, type Cells } from './bases.js';
import { lastWords } from './last-word.js';
import { listFound, listedColumns, toListed, type ListedFact } from './listed-fact.js';

export interface KnownFact {
  fact: Pick<Fact, 'id' | 'entity' | 'metric' | 'value' | 'period' | 'status' | 'parties' | 'definition' | 'source' | 'printed' | 'says'>;
  /** Its entity, and those who make it the deal it is. */
  parts: readonly string[];
  topic: string;
  /** When its source was published: ISO 8601 day or month. */
  published: string | null;
  /** The name of the fact's entity. */
  name: string;
  /** The credit behind it: the first report where one is named, else the source. */
  origin: string;
  /** The name of its base. */
  base: string;
}

const select = `select f.number, f.id, f.entity, f.metric, f.status, f.definition, f.source, f.printed, f.says, f.min, f.max, f.unit, f.hedge, f.precision, f.period, f.period_start, f.period_end, f.topic, f.origin,
  (select published from source where id = f.source) as published, (select name from entity where id = f.entity) as name from fact f`;

/** A fact from the cells of `select`, without its parties. */
const toKnown = (cells: Cells) =>
  ({
    number: cells[0],
    id: cells[1],
    fact: {
      id: cells[1],
      entity: cells[2],
      metric: cells[3],
      status: cells[4],
      definition: cells[5],
      source: cells[6],
      printed: cells[7],
      says: cells[8],
      value: { min: cells[9], max: cells[10], unit: cells[11], hedge: cells[12], precision: cells[13] },
      period: cells[14] === null ? null : { text: cells[14], start: cells[15], end: cells[16] },
    },
    topic: cells[17],
    published: cells[19],
    name: cells[20],
    origin: cells[18] ?? cells[6],
  }) as Omit<KnownFact, 'fact' | 'base'> & { number: number; id: string; fact: Omit<KnownFact['fact'], 'parties'> };

const aboutEntity =
  'select number from fact where entity = @entity and unit is not null union select fact from party where entity = @entity';
const foundings = "select number from fact where entity = @entity and metric = 'founded'";
const withAmount =
  'select number from fact where unit = @unit and max between @low and @high and metric = @metric union all select number from fact where unit = @unit and max is null and min between @low and @high and metric = @metric';

/** Facts with a figure about an entity, those it is only a party to included. */
export const factsAbout = (bases: Bases, entity: string): KnownFact[] => known(bases, aboutEntity, { entity });

/** Facts of any entity that print an amount between two bounds: who may have been meant instead. */
export const factsWithAmount = (bases: Bases, metric: string, unit: string, low: number, high: number): KnownFact[] =>
  known(bases, withAmount, { metric, unit, low, high });

/** When an entity was founded: the facts whose figure is a time. */
export const foundingsOf = (bases: Bases, entity: string): KnownFact[] => known(bases, foundings, { entity }, 'f.period is not null');

function known(bases: Bases, numbers: string, params: Record<string, string | number>, told = 'f.unit is not null'): KnownFact[] {
  const found = lastWords(bases, rowsFrom(bases, `${select} where f.number in (${numbers}) and ${told} order by f.id`, params, toKnown));
  if (found.length === 0) return [];
  const parties = new Map(bases.map((base) => [base, partiesOf(base, numbers, params)]));
  return found.map(({ base, row: { number, fact, topic, published, name, origin } }) => {
    const own = parties.get(base)!.get(number) ?? [];
    return { fact: { ...fact, parties: own }, parts: partsOf(fact, own), topic, published, name, origin, base: base.name };
  });
}

const partsOf = ({ entity, metric }: Pick<Fact, 'entity' | 'metric'>, parties: readonly Party[]): string[] => [
  ...new Set([entity, ...parties.filter(({ role }) => identifies(metric, role)).map(({ id }) => id)]),
];

function partiesOf(base: Base, numbers: string, params: object): Map<number, Party[]> {
  const byFact = new Map<number, Party[]>();
  const found = rowsFrom(
    [base],
    `select fact, role, entity from party where fact in (${numbers}) order by fact, position`,
    params,
    (cells) => ({ fact: cells[0], party: { role: cells[1], id: cells[2] } }) as { fact: number; party: Party },
  );
  for (const {
    row: { fact, party },
  } of found) {
    const parties = byFact.get(fact);
    if (parties) parties.push(party);
    else byFact.set(fact, [party]);
  }
  return byFact;
}

/** The same facts with all a reader needs to see beside them, in the same order. */
export function listKnown(bases: Bases, facts: readonly KnownFact[]): ListedFact[] {
  const found = rowsFrom(
    bases,
    `select ${listedColumns} from fact f where f.id in (select value from json_each(@ids))`,
    { ids: JSON.stringify(facts.map(({ fact }) => fact.id)) },
    toListed,
  );
  const byKey = new Map(found.map((one) => [keyOf(one.base.name, one.row.id), one]));
  return listFound(
    bases,
    facts.map(({ fact, base }) => byKey.get(keyOf(base, fact.id))!),
  );
}

const keyOf = (base: string, id: string): string => `${base} ${id}`;

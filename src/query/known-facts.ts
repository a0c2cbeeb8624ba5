// The facts a claim is held against: all of one entity, or all of one amount.

import type { Base } from '../store/base.js';
import type { Fact, Party } from '../model/fact.js';
import type { FactRow } from '../store/fact-row.js';
import type { Bases } from './bases.js';
import { rowsOf } from './bases.js';
import { lastWords } from './last-word.js';
import { listFound, listedColumns, type ListedFact, type ListedRow } from './listed-fact.js';

export interface KnownFact {
  fact: Pick<Fact, 'id' | 'entity' | 'metric' | 'value' | 'period' | 'status' | 'parties' | 'definition' | 'source' | 'printed' | 'says'>;
  topic: string;
  /** When its source was published: ISO 8601 day or month. */
  published: string | null;
  /** The name of the fact's entity. */
  name: string;
  /** The credit behind it: the first report where one is named, else the source. */
  origin: string;
  base: Base;
}

type Row = Pick<FactRow, 'id' | 'entity' | 'metric' | 'min' | 'max' | 'unit' | 'hedge' | 'precision' | 'period' | 'period_start' | 'period_end' | 'status' | 'definition' | 'origin' | 'source' | 'printed' | 'says' | 'topic'> & { number: number; published: string | null; name: string };

const select = `select f.number, f.id, f.entity, f.metric, f.min, f.max, f.unit, f.hedge, f.precision, f.period, f.period_start, f.period_end, f.status, f.definition, f.origin, f.source, f.printed, f.says, f.topic,
  (select published from source where id = f.source) as published, (select name from entity where id = f.entity) as name from fact f`;

const aboutEntity = 'select number from fact where entity = @entity and unit is not null union select fact from party where entity = @entity';
const withAmount = 'select number from fact where unit = @unit and max between @low and @high and metric = @metric union all select number from fact where unit = @unit and max is null and min between @low and @high and metric = @metric';

/** Facts with a figure about an entity, those it is only a party to included. */
export const factsAbout = (bases: Bases, entity: string): KnownFact[] => known(bases, aboutEntity, { entity });

/** Facts of any entity that print an amount between two bounds: who may have been meant instead. */
export const factsWithAmount = (bases: Bases, metric: string, unit: string, low: number, high: number): KnownFact[] => known(bases, withAmount, { metric, unit, low, high });

function known(bases: Bases, numbers: string, params: Record<string, string | number>): KnownFact[] {
  const found = lastWords(bases, bases.flatMap((base) => questions(base, numbers).facts.all(params).map((row) => ({ base, row: row as Row }))));
  if (found.length === 0) return [];
  const parties = new Map(bases.map((base) => [base, partiesOf(base, numbers, params)]));
  return found.map(({ base, row }) => ({
    fact: {
      id: row.id, entity: row.entity, metric: row.metric, status: row.status, definition: row.definition, source: row.source, printed: row.printed, says: row.says,
      value: { min: row.min, max: row.max, unit: row.unit!, hedge: row.hedge!, precision: row.precision },
      period: row.period === null ? null : { text: row.period, start: row.period_start, end: row.period_end },
      parties: parties.get(base)!.get(row.number) ?? [],
    },
    topic: row.topic,
    published: row.published,
    name: row.name,
    origin: row.origin ?? row.source,
    base,
  }));
}

function partiesOf(base: Base, numbers: string, params: object): Map<number, Party[]> {
  const byFact = new Map<number, Party[]>();
  for (const { fact, role, id } of questions(base, numbers).parties.all(params) as (Party & { fact: number })[]) {
    const parties = byFact.get(fact);
    if (parties) parties.push({ role, id });
    else byFact.set(fact, [{ role, id }]);
  }
  return byFact;
}

const asked = new WeakMap<Base, Map<string, ReturnType<typeof prepare>>>();

/** Prepared once for a base: a draft asks them for each of its figures. */
function questions(base: Base, numbers: string) {
  let own = asked.get(base);
  if (!own) asked.set(base, (own = new Map()));
  let prepared = own.get(numbers);
  if (!prepared) own.set(numbers, (prepared = prepare(base, numbers)));
  return prepared;
}

const prepare = ({ db }: Base, numbers: string) => ({
  facts: db.prepare(`${select} where f.number in (${numbers}) and f.unit is not null order by f.id`),
  parties: db.prepare(`select fact, role, entity as id from party where fact in (${numbers}) order by fact, position`),
});

/** The same facts with all a reader needs to see beside them, in the same order. */
export function listKnown(bases: Bases, facts: readonly KnownFact[]): ListedFact[] {
  const found = rowsOf<ListedRow>(bases, `select ${listedColumns} from fact f where f.id in (select value from json_each(@ids))`, { ids: JSON.stringify(facts.map(({ fact }) => fact.id)) });
  const byKey = new Map(found.map((one) => [keyOf(one.base, one.row.id), one]));
  return listFound(bases, facts.map(({ fact, base }) => byKey.get(keyOf(base, fact.id))!));
}

const keyOf = ({ name }: Base, id: string): string => `${name} ${id}`;

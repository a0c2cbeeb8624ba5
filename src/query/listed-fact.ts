// A fact with everything a reader needs to see beside it: names, source, base, dispute.

import type { Entity } from '../model/entity.js';
import type { Fact, Role } from '../model/fact.js';
import type { Source } from '../model/source.js';
import type { Base } from '../store/base.js';
import { factColumns, factFrom } from '../store/fact-row.js';
import { prepared, rowsFrom, type Bases, type Cells } from './bases.js';
import { disputedTopics } from './disputed-topics.js';

export interface ListedFact {
  fact: Fact;
  /** What it speaks of: facts of one topic form a group. */
  topic: string;
  entity: { id: string; name: string };
  parties: NamedParty[];
  source: Source;
  disputed: boolean;
  /** The base it comes from. */
  base: string;
}

interface NamedParty {
  role: Role;
  id: string;
  name: string;
}

export interface ListedRow {
  number: number;
  id: string;
  fact: Fact;
  topic: string;
  parties: NamedParty[];
  /** When its source was published. */
  published: string | null;
  /** What its entity is called. */
  name: string;
}

/** A row with the base it was found in. */
export interface FoundRow {
  base: Base;
  row: ListedRow;
}

/** The columns every question selects; `f` is the fact. */
export const listedColumns = `f.*, (
  select json_group_array(json_array(p.role, p.entity, p.name)) from (select role, entity, (select name from entity where id = party.entity) as name from party where fact = f.number order by position) p
) as parties, (select published from source where id = f.source) as published, (select name from entity where id = f.entity) as name`;

const topicAt = factColumns.indexOf('topic') + 1;
const behindFact = factColumns.length + 1;
/** The first of the cells that a question selects behind `listedColumns`. */
export const behindListed = behindFact + 3;

export function toListed(cells: Cells): ListedRow {
  const parties = partiesOf(cells[behindFact] as string);
  const fact = factFrom(cells, parties.length === 0 ? [] : parties.map(({ role, id }) => ({ role, id })));
  return {
    number: cells[0] as number,
    id: fact.id,
    fact,
    topic: cells[topicAt] as string,
    parties,
    published: cells[behindFact + 1] as string | null,
    name: cells[behindFact + 2] as string,
  };
}

const partiesOf = (json: string): NamedParty[] =>
  json === '[]' ? [] : (JSON.parse(json) as [Role, string, string][]).map(([role, id, name]) => ({ role, id, name }));

/** Turns rows into listed facts, each source looked up once. `disputed` are the topics in dispute, where they are known. */
export function listFound(
  bases: Bases,
  found: readonly FoundRow[],
  disputed: ReadonlySet<string> = disputedTopics(
    bases,
    found.map(({ row }) => row.topic),
  ),
): ListedFact[] {
  const sources = new Map(bases.map((base) => [base, sourcesIn(base, found)]));
  return found.map(({ base, row: { fact, topic, parties, name } }) => ({
    fact,
    topic,
    entity: { id: fact.entity, name },
    parties,
    source: sources.get(base)!.get(fact.source)!,
    disputed: disputed.has(topic),
    base: base.name,
  }));
}

/** The sources of the rows that come from a base, by id. */
function sourcesIn(base: Base, found: readonly FoundRow[]): Map<string, Source> {
  const ids = new Set<string>();
  for (const { base: other, row } of found) if (other === base) ids.add(row.fact.source);
  const rows = rowsFrom(
    [base],
    'select * from source where id in (select value from json_each(@ids))',
    { ids: JSON.stringify([...ids]) },
    toSource,
  );
  return new Map(rows.map(({ row }) => [row.id, row]));
}

/** The cells of a source in the order of the table. */
const toSource = (cells: Cells): Source =>
  ({
    id: cells[0],
    publisher: cells[1],
    title: cells[2],
    author: cells[3],
    url: cells[4],
    published: cells[5],
    language: cells[6],
    length: cells[7],
    copy: cells[8],
    licence: cells[9],
    credit: cells[10],
  }) as Source;

/** An entity whole, from the first base that has it. */
export function entityOf(bases: Bases, id: string): Entity | null {
  for (const base of bases) {
    const row = prepared(base, entityWithAliases).get(id) as (Omit<Entity, 'aliases'> & { aliases: string }) | undefined;
    if (row) return { ...row, aliases: JSON.parse(row.aliases) as string[] };
  }
  return null;
}

const entityWithAliases = `select *, (
  select json_group_array(name) from (select name from name where entity = entity.id and rank > 0 order by rank)
) as aliases from entity where id = ?`;

/** What an entity is called, in the first base that has it. */
export function nameOf(bases: Bases, id: string): string {
  for (const base of bases) {
    const name = prepared(base, 'select name from entity where id = ?').pluck().get(id) as string | undefined;
    if (name !== undefined) return name;
  }
  return id;
}

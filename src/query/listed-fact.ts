// A fact with everything a reader needs to see beside it: names, source, base, dispute.

import type { Entity } from '../model/entity.js';
import type { Fact, Role } from '../model/fact.js';
import type { Source } from '../model/source.js';
import type { Base } from '../store/base.js';
import { toFact, toParties, type FactRow } from '../store/fact-row.js';
import type { Bases } from './bases.js';
import { disputedTopics } from './disputed-topics.js';

export interface ListedFact {
  fact: Fact;
  /** What it speaks of: facts of one topic form a group. */
  topic: string;
  entity: { id: string; name: string };
  parties: { role: Role; id: string; name: string }[];
  source: Source;
  disputed: boolean;
  /** The base it comes from. */
  base: string;
}

export type ListedRow = FactRow & { parties: string };

/** The columns every question selects; `f` is the fact. */
export const listedColumns = `f.*, (
  select json_group_array(json_array(p.role, p.entity)) from (select role, entity from party where fact = f.number order by position) p
) as parties`;

/** Turns rows into listed facts, each entity and source looked up once. */
export function listFound(bases: Bases, found: readonly { base: Base; row: ListedRow }[]): ListedFact[] {
  const disputed = disputedTopics(bases, found.map(({ row }) => row.topic));
  const reader = new Map(bases.map((base) => [base, lookUps(base)]));
  return found.map(({ base, row }) => {
    const { nameOf, sourceOf } = reader.get(base)!;
    const parties = toParties(row.parties);
    return {
      fact: toFact(row, parties),
      topic: row.topic,
      entity: { id: row.entity, name: nameOf(row.entity) },
      parties: parties.map(({ role, id }) => ({ role, id, name: nameOf(id) })),
      source: sourceOf(row.source),
      disputed: disputed.has(row.topic),
      base: base.name,
    };
  });
}

function lookUps({ db }: Base) {
  const name = db.prepare('select name from entity where id = ?').pluck();
  const source = db.prepare('select * from source where id = ?');
  const names = new Map<string, string>();
  const sources = new Map<string, Source>();
  const remembered = <Thing>(seen: Map<string, Thing>, id: string, read: () => Thing): Thing => {
    if (!seen.has(id)) seen.set(id, read());
    return seen.get(id)!;
  };
  return {
    nameOf: (id: string) => remembered(names, id, () => name.get(id) as string),
    sourceOf: (id: string) => remembered(sources, id, () => source.get(id) as Source),
  };
}

/** An entity whole, from the first base that has it. */
export function entityOf(bases: Bases, id: string): Entity | null {
  for (const { db } of bases) {
    const row = db.prepare('select * from entity where id = ?').get(id) as Omit<Entity, 'aliases'> | undefined;
    if (!row) continue;
    const aliases = db.prepare('select name from name where entity = ? and rank > 0 order by rank').pluck().all(id) as string[];
    return { ...row, aliases };
  }
  return null;
}

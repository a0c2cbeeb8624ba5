// What a check knows: the facts of a base, read for the entities a draft names and kept for the run.

import type { Bases } from '../query/bases.js';
import { rowsOf } from '../query/bases.js';
import { factsAbout, factsWithAmount, type KnownFact } from '../query/known-facts.js';

export interface Knowledge {
  /** Facts with a figure about an entity or with it as a party, visible on the day asked for. */
  about(entity: string): readonly KnownFact[];
  withAmount(metric: string, unit: string, low: number, high: number): readonly KnownFact[];
  parentOf(entity: string): string | null;
}

/** Nothing published, or true only, after `asOf` is known. */
export function knowledgeOf(bases: Bases, asOf: string): Knowledge {
  const seen = new Map<string, readonly KnownFact[]>();
  const visible = ({ fact, published }: KnownFact): boolean =>
    published !== null ? published <= asOf : fact.status === 'forecast' || fact.status === 'target' || (fact.period?.start ?? fact.period?.end ?? '') <= asOf;
  let parents: Map<string, string> | null = null;
  return {
    about(entity) {
      let facts = seen.get(entity);
      if (!facts) seen.set(entity, (facts = factsAbout(bases, entity).filter(visible)));
      return facts;
    },
    withAmount: (metric, unit, low, high) => factsWithAmount(bases, metric, unit, low, high).filter(visible),
    parentOf(entity) {
      parents ??= new Map(rowsOf<{ id: string; parent: string }>(bases, 'select id, parent from entity where parent is not null').map(({ row }) => [row.id, row.parent]));
      return parents.get(entity) ?? null;
    },
  };
}

// Puts facts before the rules, one by one, each knowing those let in before it.

import type { Complaint } from '../importers/own-yaml.js';
import type { Entity } from '../model/entity.js';
import type { Fact } from '../model/fact.js';
import type { Source } from '../model/source.js';
import { likeness } from './likeness.js';
import { rules } from './rules/index.js';
import type { Known } from './rules/rule.js';

/** Faults known and accepted, by rule, listed by id. One that is no longer needed is itself a complaint. */
export type Exceptions = Readonly<Record<string, readonly string[]>>;

export interface Judge {
  /** Complaints about one fact; none lets it in. */
  hear(fact: Fact): Complaint[];
  /** Complaints about exceptions nobody needed. */
  unneeded(): Complaint[];
}

export function judgeOf(
  entities: ReadonlyMap<string, Entity>,
  sources: ReadonlyMap<string, Source>,
  exceptions: Exceptions,
  retired: ReadonlySet<string>,
): Judge {
  const facts = new Map<string, Fact>();
  const alike = new Map<string, string>();
  const known: Known = { entities, sources, facts, alike, retired };
  const excused = new Map(rules.map(({ name }) => [name, new Set(exceptions[name] ?? [])]));
  const needed = new Set<string>();
  return {
    hear(fact) {
      const complaints = rules.flatMap((rule): Complaint[] => {
        const what = rule.complaint(fact, known);
        if (what === null) return [];
        if (!excused.get(rule.name)!.has(fact.id)) return [{ where: `${fact.source} ${fact.id}`, what }];
        needed.add(`${rule.name} ${fact.id}`);
        return [];
      });
      facts.set(fact.id, fact);
      if (!alike.has(likeness(fact))) alike.set(likeness(fact), fact.id);
      return complaints;
    },
    unneeded: () =>
      [...excused].flatMap(([name, ids]) =>
        [...ids]
          .filter((id) => !needed.has(`${name} ${id}`))
          .map((id) => ({ where: `exceptions.yaml ${id}`, what: `needs no exception from ${name} any more` })),
      ),
  };
}

// Everything known of one entity.

import type { Entity } from '../model/entity.js';
import type { Source } from '../model/source.js';
import type { Bases } from './bases.js';
import { rowsOf } from './bases.js';
import { grouped, groupsOf } from './disputes.js';
import type { FactFilters } from './filters.js';
import { listFacts } from './list-facts.js';
import { entityOf, nameOf, type ListedFact } from './listed-fact.js';

export interface AboutEntity {
  entity: Entity;
  parent: { id: string; name: string } | null;
  /** Entities it owns, with how many facts each has. */
  children: { id: string; name: string; facts: number }[];
  /** Newest first; those it is only a party to included. */
  facts: ListedFact[];
  /** What is in dispute among them, with every voice, those the filters left out included. */
  disputes: ListedFact[][];
  sources: Source[];
}

export function aboutEntity(bases: Bases, id: string, filters: FactFilters = {}): AboutEntity {
  const entity = entityOf(bases, id)!;
  const { facts } = listFacts(bases, { ...filters, parties: [...(filters.parties ?? []), { roles: [], id }] });
  const disputed = facts.filter((listed) => listed.disputed);
  // Without filters every voice on what the entity itself is said to be is there already.
  const allHeard = Object.keys(filters).length === 0 && disputed.every((listed) => listed.entity.id === id);
  const disputes = allHeard ? grouped(disputed) : groupsOf(bases, new Set(disputed.map(({ topic }) => topic)));
  const sources = new Map([...facts, ...disputes.flat()].map(({ source }) => [source.id, source]));
  return {
    entity,
    parent: entity.parent ? { id: entity.parent, name: nameOf(bases, entity.parent) } : null,
    children: rowsOf<{ id: string; name: string; facts: number }>(
      bases,
      'select id, name, (select count(*) from fact where entity = e.id) as facts from entity e where parent = @id order by facts desc, name',
      { id },
    ).reduce<{ id: string; name: string; facts: number }[]>((children, { row }) => {
      // A base of the reader's own may know the same child.
      const known = children.find((child) => child.id === row.id);
      if (known) known.facts += row.facts;
      else children.push(row);
      return children;
    }, []),
    facts,
    disputes,
    sources: [...sources.values()],
  };
}

// What the bases hold, and as of when.

import type { Bases } from './bases.js';
import { rowsOf } from './bases.js';
import { countTopics, disputedTopics, sharedTopics } from './disputed-topics.js';

export interface Stats {
  facts: number;
  entities: number;
  sources: number;
  publishers: number;
  /** Groups of facts that speak of the same thing, and those more than one source speaks of. */
  topics: number;
  shared: number;
  disputes: number;
  /** First and last day of publication. */
  from: string | null;
  asOf: string | null;
  metrics: { metric: string; facts: number }[];
  languages: { language: string; sources: number }[];
}

export function stats(bases: Bases): Stats {
  const sum = (sql: string): number => rowsOf<{ count: number }>(bases, sql).reduce((total, { row }) => total + row.count, 0);
  const distinct = (sql: string): string[] => [...new Set(rowsOf<{ one: string }>(bases, sql).map(({ row }) => row.one))].sort();
  const days = distinct('select published as one from source where published is not null');
  const shared = sharedTopics(bases);
  return {
    facts: sum('select count(*) as count from fact'),
    entities: distinct('select id as one from entity').length,
    sources: distinct('select id as one from source').length,
    publishers: distinct('select publisher as one from source').length,
    topics: countTopics(bases),
    shared: shared.length,
    disputes: disputedTopics(bases, shared).size,
    from: days[0] ?? null,
    asOf: days.at(-1) ?? null,
    metrics: counted(bases, 'select metric as one, count(*) as count from fact group by metric').map(([metric, facts]) => ({ metric, facts })),
    languages: counted(bases, 'select language as one, count(*) as count from source group by language').map(([language, sources]) => ({ language, sources })),
  };
}

function counted(bases: Bases, sql: string): [string, number][] {
  const counts = new Map<string, number>();
  for (const { row } of rowsOf<{ one: string; count: number }>(bases, sql)) counts.set(row.one, (counts.get(row.one) ?? 0) + row.count);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

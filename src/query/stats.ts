// What the bases hold, and as of when.

import type { Bases } from './bases.js';
import { rowsOf } from './bases.js';
import { disputedTopics, inLarger, topicsTold } from './disputed-topics.js';

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
  const distinct = (sql: string): string[] => [...new Set(rowsOf<{ one: string }>(bases, sql).map(({ row }) => row.one))].sort();
  const days = distinct('select published as one from source where published is not null');
  const { count: topics, shared } = topicsTold(bases);
  const metrics = counted(
    bases,
    `with recursive used (metric) as (select min(metric) from fact union all select (select min(metric) from fact where metric > used.metric) from used where metric is not null)
    select metric as one, (select count(*) from fact where metric = used.metric) as count from used where metric is not null`,
  ).map(([metric, facts]) => ({ metric, facts }));
  return {
    facts: metrics.reduce((sum, { facts }) => sum + facts, 0),
    entities: countOf(bases, 'entity'),
    sources: countOf(bases, 'source'),
    publishers: distinct('select publisher as one from source').length,
    topics,
    shared: shared.length,
    disputes: disputedTopics(bases, shared).size,
    from: days[0] ?? null,
    asOf: days.at(-1) ?? null,
    metrics,
    languages: counted(bases, 'select language as one, count(*) as count from source group by language').map(([language, sources]) => ({
      language,
      sources,
    })),
  };
}

/** How many there are, each counted once whatever the number of bases that have it. */
function countOf(bases: Bases, table: 'entity' | 'source'): number {
  const size = ({ db }: Bases[number]): number => db.prepare(`select count(*) from ${table}`).pluck().get() as number;
  return (
    bases.reduce((sum, base) => sum + size(base), 0) -
    inLarger(bases, size, `select id from ${table}`, `select 1 from ${table} where id = ?`).length
  );
}

function counted(bases: Bases, sql: string): [string, number][] {
  const counts = new Map<string, number>();
  for (const { row } of rowsOf<{ one: string; count: number }>(bases, sql)) counts.set(row.one, (counts.get(row.one) ?? 0) + row.count);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

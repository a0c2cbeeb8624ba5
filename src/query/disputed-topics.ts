// Which topics are in dispute, over all bases together.

import { inDispute, type Voice } from '../model/dispute.js';
import type { Bases } from './bases.js';
import { rowsOf } from './bases.js';
import { lastWords } from './last-word.js';

/** Those of the given topics whose sources disagree. */
export function disputedTopics(bases: Bases, topics: readonly string[]): Set<string> {
  const asked = JSON.stringify([...new Set(topics)]);
  const voices = new Map<string, Voice[]>();
  const spoken = rowsOf<{ id: string; topic: string; source: string; low: number; high: number }>(
    bases,
    'select id, topic, source, low, high from fact where topic in (select value from json_each(@asked)) and low is not null',
    { asked },
  );
  for (const { row } of lastWords(bases, spoken)) {
    const heard = voices.get(row.topic) ?? [];
    heard.push({ source: row.source, reach: row });
    voices.set(row.topic, heard);
  }
  return new Set([...voices].filter(([, heard]) => heard.length > 1 && inDispute(heard)).map(([topic]) => topic));
}

/** Every topic that more than one source speaks of, and disputes. */
export function allDisputedTopics(bases: Bases): Set<string> {
  return disputedTopics(bases, sharedTopics(bases));
}

/** Topics that more than one source of a base speaks of, and those that more than one base speaks of. */
export function sharedTopics(bases: Bases): string[] {
  const within = rowsOf<{ topic: string }>(bases, 'select topic from fact group by topic having min(source) <> max(source)').map(({ row }) => row.topic);
  return [...new Set([...within, ...topicsOfSeveral(bases)])];
}

/** The topics of each base are looked up in the larger ones. */
function topicsOfSeveral(bases: Bases): string[] {
  if (bases.length < 2) return [];
  const size = ({ db }: Bases[number]): number => (db.prepare('select max(number) from fact').pluck().get() as number | null) ?? 0;
  const bySize = [...bases].sort((a, b) => size(a) - size(b));
  return bySize.flatMap((base, index) => {
    const larger = bySize.slice(index + 1).map(({ db }) => db.prepare('select 1 from fact where topic = ? limit 1').pluck());
    if (larger.length === 0) return [];
    return rowsOf<{ topic: string }>([base], 'select distinct topic from fact').map(({ row }) => row.topic).filter((topic) => larger.some((question) => question.get(topic) !== undefined));
  });
}

/** How many things the bases speak of. */
export function countTopics(bases: Bases): number {
  const sum = rowsOf<{ count: number }>(bases, 'select count(*) as count from (select distinct topic from fact)').reduce((total, { row }) => total + row.count, 0);
  return sum - topicsOfSeveral(bases).length;
}

// Which topics are in dispute, over all bases together.

import { inDispute, type Voice } from '../model/dispute.js';
import type { Bases } from './bases.js';
import { rowsOf } from './bases.js';

/** Those of the given topics whose sources disagree. */
export function disputedTopics(bases: Bases, topics: readonly string[]): Set<string> {
  const asked = JSON.stringify([...new Set(topics)]);
  const voices = new Map<string, Voice[]>();
  for (const { row } of rowsOf<{ topic: string; source: string; low: number; high: number }>(
    bases,
    'select topic, source, low, high from fact where topic in (select value from json_each(@asked)) and low is not null',
    { asked },
  )) {
    const heard = voices.get(row.topic) ?? [];
    heard.push({ source: row.source, reach: row });
    voices.set(row.topic, heard);
  }
  return new Set([...voices].filter(([, heard]) => heard.length > 1 && inDispute(heard)).map(([topic]) => topic));
}

/** Every topic of every base that more than one source speaks of, and disputes. */
export function allDisputedTopics(bases: Bases): Set<string> {
  const shared = rowsOf<{ topic: string }>(bases, 'select distinct topic from fact where low is not null').map(({ row }) => row.topic);
  return disputedTopics(bases, shared);
}

// Which topics are in dispute, over all bases together.

import { inDispute, type Voice } from '../model/dispute.js';
import type { Bases, Cells } from './bases.js';
import { rowsFrom, rowsOf } from './bases.js';
import { lastWords } from './last-word.js';

const anyVoice = 'select id, topic, source, low, high from fact f where topic in (select value from json_each(@asked)) and low is not null';

/** Those of the given topics whose sources disagree. */
export function disputedTopics(bases: Bases, topics: readonly string[]): Set<string> {
  const asked = JSON.stringify([...new Set(topics)]);
  const voices = new Map<string, Voice[]>();
  const spoken = rowsFrom(bases, bases.length > 1 ? anyVoice : `${anyVoice} and exists (select 1 from fact o where o.topic = f.topic and o.source <> f.source)`, { asked }, toSpoken);
  for (const { row: { topic, voice } } of lastWords(bases, spoken)) {
    const heard = voices.get(topic);
    if (heard) heard.push(voice);
    else voices.set(topic, [voice]);
  }
  return new Set([...voices].filter(([, heard]) => heard.length > 1 && inDispute(heard)).map(([topic]) => topic));
}

const toSpoken = (cells: Cells) => ({ id: cells[0], topic: cells[1], voice: { source: cells[2], reach: { low: cells[3], high: cells[4] } } }) as Spoken;

interface Spoken {
  id: string;
  topic: string;
  voice: Voice;
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

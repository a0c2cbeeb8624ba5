// Which topics are in dispute, over all bases together.

import { inDispute, type Voice } from '../model/dispute.js';
import type { Bases, Cells } from './bases.js';
import { rowsFrom, rowsOf } from './bases.js';
import { lastWords } from './last-word.js';

/** Those of the given topics whose sources disagree. */
export function disputedTopics(bases: Bases, topics: readonly string[]): Set<string> {
  const asked = JSON.stringify([...new Set(topics)]);
  const voices = new Map<string, Voice[]>();
  const spoken = bases.flatMap((base) => rowsFrom([base], voicesIn(base, bases), { asked }, toSpoken));
  for (const {
    row: { topic, voice },
  } of lastWords(bases, spoken)) {
    const heard = voices.get(topic);
    if (heard) heard.push(voice);
    else voices.set(topic, [voice]);
  }
  return new Set([...voices].filter(([, heard]) => heard.length > 1 && inDispute(heard)).map(([topic]) => topic));
}

/** Nobody has a later word than the last base: its ids are not asked for, and the index of topics has all the rest. */
function voicesIn(base: Bases[number], bases: Bases): string {
  const id = base === bases.at(-1) ? "'' as id" : 'id';
  const several = bases.length > 1 ? '' : ' and exists (select 1 from fact o where o.topic = f.topic and o.source <> f.source)';
  return `select ${id}, topic, source, low, high from fact f where topic in (select value from json_each(@asked)) and low is not null${several}`;
}

const toSpoken = (cells: Cells) =>
  ({ id: cells[0], topic: cells[1], voice: { source: cells[2], reach: { low: cells[3], high: cells[4] } } }) as Spoken;

interface Spoken {
  id: string;
  topic: string;
  voice: Voice;
}

/** Every topic that more than one source speaks of, and disputes. */
export function allDisputedTopics(bases: Bases): Set<string> {
  return disputedTopics(bases, topicsTold(bases).shared);
}

export interface TopicsTold {
  /** How many things the bases speak of. */
  count: number;
  /** Those that more than one source of a base speaks of, or more than one base. */
  shared: string[];
}

/** One walk along the index of topics: whether those with several facts have several sources is asked of them alone. */
export function topicsTold(bases: Bases): TopicsTold {
  const told = rowsOf<{ count: number; several: string }>(
    bases,
    'select count(*) as count, json_group_array(topic) filter (where facts > 1) as several from (select topic, count(*) as facts from fact group by topic)',
  );
  const within = told.flatMap(({ base, row: { several } }) =>
    rowsOf<{ topic: string }>(
      [base],
      'select topic from fact where topic in (select value from json_each(@several)) group by topic having min(source) <> max(source)',
      { several },
    ),
  );
  const across = topicsOfSeveral(bases);
  return {
    count: told.reduce((sum, { row }) => sum + row.count, 0) - across.length,
    shared: [...new Set([...within.map(({ row }) => row.topic), ...across])],
  };
}

/** Topics that a larger base has too: each is looked up there. */
function topicsOfSeveral(bases: Bases): string[] {
  return inLarger(
    bases,
    ({ db }) => (db.prepare('select max(number) from fact').pluck().get() as number | null) ?? 0,
    'select distinct topic from fact',
    'select 1 from fact where topic = ? limit 1',
  );
}

/** What `all` gives of a base, as far as a base with more has it as well: `one` asks for it. */
export function inLarger(bases: Bases, size: (base: Bases[number]) => number, all: string, one: string): string[] {
  if (bases.length < 2) return [];
  const bySize = bases.map((base) => ({ base, size: size(base) })).sort((a, b) => a.size - b.size);
  return bySize.slice(0, -1).flatMap(({ base }, index) => {
    const larger = bySize.slice(index + 1).map(({ base: { db } }) => db.prepare(one).pluck());
    return (base.db.prepare(all).pluck().all() as string[]).filter((name) => larger.some((question) => question.get(name) !== undefined));
  });
}

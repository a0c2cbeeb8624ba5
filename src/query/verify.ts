// The base against itself, and against the reader's copies of its sources.

import { metricById } from '../metrics/index.js';
import { readPeriod } from '../model/period.js';
import { topicOf } from '../model/topic.js';
import { reachOf } from '../model/value.js';
import { toFact, toParties, type FactRow } from '../store/fact-row.js';
import { isWhole } from '../store/open-base.js';
import type { Bases } from './bases.js';

export interface Fault {
  fact: string | null;
  source: string | null;
  what: string;
}

export interface Verified {
  facts: number;
  /** How many printed figures were found in copies where the base says, of how many looked up. */
  held: number;
  looked: number;
  faults: Fault[];
}

/** `copyOf` gives the text of a source's copy by its file name, or `null` where there is none. */
export function verify(bases: Bases, copyOf: ((name: string) => string | null) | null): Verified {
  const faults: Fault[] = bases.flatMap(({ db, name, path }) => [
    ...(isWhole({ db, path }) ? [] : [{ fact: null, source: name, what: 'its bytes are not those that were sealed' }]),
    ...(db.pragma('quick_check') as { quick_check: string }[])
      .filter(({ quick_check }) => quick_check !== 'ok')
      .map(({ quick_check }) => ({ fact: null, source: name, what: quick_check })),
    ...(db.pragma('foreign_key_check') as { table: string; parent: string }[]).map(({ table, parent }) => ({
      fact: null,
      source: name,
      what: `a row of ${table} points to no ${parent}`,
    })),
  ]);
  const copies = copyOf && copiesOf(copyOf);
  let facts = 0;
  for (const row of lastRows(bases)) {
    facts += 1;
    faults.push(...computedFaults(row, row.parties));
    copies?.look(row);
  }
  return { facts, held: copies?.held() ?? 0, looked: copies?.looked() ?? 0, faults: [...faults, ...(copies?.faults ?? [])] };
}

type Row = FactRow & { parties: string; copy: string | null; length: number | null };

/** The facts of all bases, one by one; of one that two bases have, the last word. */
function* lastRows(bases: Bases): Generator<Row> {
  for (const [index, { db }] of bases.entries()) {
    const later = bases.slice(index + 1).map((base) => base.db.prepare('select 1 from fact where id = ?').pluck());
    const rows = db.prepare(
      `select f.*, s.copy, s.length, (select json_group_array(json_array(role, entity)) from (select role, entity from party where fact = f.number order by position)) as parties
       from fact f join source s on s.id = f.source order by f.id`,
    );
    for (const row of rows.iterate() as IterableIterator<Row>) if (!later.some((question) => question.get(row.id) !== undefined)) yield row;
  }
}

// What is stored beside a fact must be what the fact itself gives.
function computedFaults(row: FactRow, parties: string): Fault[] {
  const fact = toFact(row, toParties(parties));
  const fault = (what: string): Fault => ({ fact: row.id, source: row.source, what });
  const metric = metricById(row.metric);
  if (!metric) return [fault(`no metric ${row.metric}`)];
  const reach = fact.value && reachOf(fact.value);
  const period = row.period === null ? null : readPeriod(row.period);
  return [
    ...(topicOf(fact, metric) === row.topic ? [] : [fault('its topic is not what its parts give')]),
    ...((reach?.low ?? null) === row.low && (reach?.high ?? null) === row.high ? [] : [fault('its reach is not what its value gives')]),
    ...((period?.start ?? null) === row.period_start && (period?.end ?? null) === row.period_end
      ? []
      : [fault('its dates are not those of its period')]),
  ];
}

/** Looks figures up in the reader's copies, each read once. */
function copiesOf(copyOf: (name: string) => string | null) {
  const texts = new Map<string, string[] | null>();
  const faults: Fault[] = [];
  let held = 0;
  let looked = 0;
  return {
    faults,
    held: () => held,
    looked: () => looked,
    look({ id, source, copy, length, start, end, printed }: Row): void {
      if (copy === null || start === null || end === null) return;
      if (!texts.has(copy)) {
        const text = copyOf(copy);
        texts.set(copy, text === null ? null : [...text]);
        if (text !== null && length !== null && [...text].length !== length)
          faults.push({ fact: null, source, what: `${copy} has ${[...text].length} characters, the text that was read ${length}` });
      }
      const characters = texts.get(copy)!;
      if (characters === null) return;
      looked += 1;
      const found = characters.slice(start, end).join('');
      if (found === printed) held += 1;
      else faults.push({ fact: id, source, what: `${copy} has "${found}" at ${start}-${end}, not "${printed}"` });
    },
  };
}

// The base against itself, and against the reader's copies of its sources.

import { metricById } from '../metrics/index.js';
import { topicOf } from '../model/topic.js';
import { reachOf } from '../model/value.js';
import { readPeriod } from '../model/period.js';
import { isWhole } from '../store/open-base.js';
import type { Bases } from './bases.js';
import { rowsOf } from './bases.js';
import { toFact, toParties, type FactRow } from '../store/fact-row.js';

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
    ...(db.pragma('quick_check') as { quick_check: string }[]).filter(({ quick_check }) => quick_check !== 'ok').map(({ quick_check }) => ({ fact: null, source: name, what: quick_check })),
    ...(db.pragma('foreign_key_check') as { table: string; parent: string }[]).map(({ table, parent }) => ({ fact: null, source: name, what: `a row of ${table} points to no ${parent}` })),
  ]);
  const rows = rowsOf<FactRow & { parties: string; copy: string | null; length: number | null }>(
    bases,
    `select f.*, s.copy, s.length, (select json_group_array(json_array(role, entity)) from (select role, entity from party where fact = f.number order by position)) as parties
     from fact f join source s on s.id = f.source order by f.id`,
  );
  for (const { row } of rows) faults.push(...computedFaults(row, row.parties));
  const places = copyOf ? placeFaults(rows.map(({ row }) => row), copyOf) : { faults: [], held: 0, looked: 0 };
  return { facts: rows.length, held: places.held, looked: places.looked, faults: [...faults, ...places.faults] };
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
    ...((period?.start ?? null) === row.period_start && (period?.end ?? null) === row.period_end ? [] : [fault('its dates are not those of its period')]),
  ];
}

function placeFaults(rows: readonly (FactRow & { copy: string | null; length: number | null })[], copyOf: (name: string) => string | null): { faults: Fault[]; held: number; looked: number } {
  const texts = new Map<string, string[] | null>();
  const faults: Fault[] = [];
  let held = 0;
  let looked = 0;
  for (const { id, source, copy, length, start, end, printed } of rows) {
    if (copy === null || start === null || end === null) continue;
    if (!texts.has(copy)) {
      const text = copyOf(copy);
      texts.set(copy, text === null ? null : [...text]);
      if (text !== null && length !== null && [...text].length !== length) faults.push({ fact: null, source, what: `${copy} has ${[...text].length} characters, the text that was read ${length}` });
    }
    const characters = texts.get(copy)!;
    if (characters === null) continue;
    looked += 1;
    const found = characters.slice(start, end).join('');
    if (found === printed) held += 1;
    else faults.push({ fact: id, source, what: `${copy} has "${found}" at ${start}-${end}, not "${printed}"` });
  }
  return { faults, held, looked };
}

// Looks up what is in a base already: the questions an import asks of every base.

import type { Fact } from '../model/fact.js';
import { reachOf, type Value } from '../model/value.js';
import type { Base } from './base.js';
import { toFact, toParties, type FactRow } from './fact-row.js';

export interface StoredFact {
  /** Its number in its base: later facts have higher ones. */
  number: number;
  fact: Fact;
}

/** Up to so many facts a base that is only read counts as small. */
const few = 20_000;

/** Whether the ids of a base that is only read may be held in memory. */
export const isSmall = (base: Base): boolean => lastNumber(base) <= few;

/** The number of the fact that was written last; 0 in an empty base. */
export const lastNumber = ({ db }: Base): number => (db.prepare('select max(number) from fact').pluck().get() as number | null) ?? 0;

/** Questions an import asks of every base, prepared once. */
export interface LookUp {
  byId(id: string): StoredFact | null;
  hasId(id: string): boolean;
  hasSource(id: string): boolean;
  /** Facts of a source on a topic with this very value; with any value where none is given. At most a hundred. */
  told(topic: string, source: string, value?: Value | null): StoredFact[];
}

export const storedColumns = `f.*, (
  select json_group_array(json_array(p.role, p.entity)) from (select role, entity from party where fact = f.number order by position) p
) as parties`;

export function lookUpOf({ db }: Base, small = false): LookUp {
  const byId = db.prepare(`select ${storedColumns} from fact f where id = ?`);
  const hasId = db.prepare('select 1 from fact where id = ?').pluck();
  const hasSource = db.prepare('select 1 from source where id = ?').pluck();
  const any = db.prepare(
    `select ${storedColumns} from main.fact f indexed by fact_by_topic where topic = ? and source = ? order by number limit 100`,
  );
  const same = db.prepare(
    `select ${storedColumns} from main.fact f indexed by fact_by_topic where topic = ? and source = ? and low is ? and high is ? order by number limit 100`,
  );
  // The ids of a small base are held: asking for each of a million rows costs more.
  let held: Set<string> | null = null;
  const has = (id: string): boolean => {
    if (!small) return hasId.get(id) !== undefined;
    held ??= new Set(db.prepare('select id from fact').pluck().all() as string[]);
    return held.has(id);
  };
  const stored = (row: unknown): StoredFact => toStored(row as StoredRow);
  return {
    byId: (id) => {
      if (small && !has(id)) return null;
      const row = byId.get(id);
      return row === undefined ? null : stored(row);
    },
    hasId: has,
    hasSource: (id) => hasSource.get(id) !== undefined,
    told(topic, source, value) {
      if (value === undefined) return any.all(topic, source).map(stored);
      const reach = value && reachOf(value);
      const open = (edge: number | null): number | null => edge;
      return same.all(topic, source, open(reach?.low ?? null), open(reach?.high ?? null)).map(stored);
    },
  };
}

export type StoredRow = FactRow & { number: number; parties: string };

export const toStored = (row: StoredRow): StoredFact => ({ number: row.number, fact: toFact(row, toParties(row.parties)) });

// A base while much is written into it: indexes are built at the end, and a ledger in memory answers until then.

import type { Fact } from '../model/fact.js';
import { reachOf, type Value } from '../model/value.js';
import type { Base } from './base.js';
import { ledger, markOf } from './ledger.js';
import { storedColumns, toStored, type LookUp, type StoredFact, type StoredRow } from './look-up.js';

export interface BigLoad extends LookUp {
  /** A fact that was written or changed. */
  noted(number: number, fact: Fact, topic: string): void;
  /** Builds the indexes again. The caller's transaction is whole only after it. */
  end(): void;
}

interface Line {
  number: number;
  id: string;
  topic: string;
  source: string;
  low: number | null;
  high: number | null;
}

/** To be called in a transaction: a base is never seen without its indexes. */
export function beginLoad({ db }: Base): BigLoad {
  const ids = ledger();
  const statements = ledger();
  const groups = ledger();
  for (const { number, id, topic, source, low, high } of db
    .prepare('select number, id, topic, source, low, high from fact')
    .iterate() as IterableIterator<Line>) {
    ids.add(markOf(id), number);
    statements.add(markOf(topic, source, low, high), number);
    groups.add(markOf(topic, source), number);
  }
  const put = db
    .prepare(`select name, sql from sqlite_schema where type = 'index' and tbl_name in ('fact', 'party') and sql is not null`)
    .all() as { name: string; sql: string }[];
  for (const { name } of put) db.exec(`drop index "${name}"`);
  const idOf = db.prepare('select id from fact where number = ?').pluck();
  const byNumber = db.prepare(`select ${storedColumns}, f.topic, f.low, f.high from fact f where number = ?`);
  const hasSource = db.prepare('select 1 from source where id = ?').pluck();
  const stored = (numbers: readonly number[], fits: (row: StoredRow) => boolean): StoredFact[] => {
    if (numbers.length === 0) return nobody;
    return numbers
      .map((number) => byNumber.get(number) as StoredRow | undefined)
      .filter((row) => row !== undefined && fits(row))
      .map((row) => toStored(row!));
  };
  return {
    byId: (id) => stored(ids.numbersOf(markOf(id)), (row) => row.id === id)[0] ?? null,
    hasId: (id) => ids.numbersOf(markOf(id)).some((number) => idOf.get(number) === id),
    hasSource: (id) => hasSource.get(id) !== undefined,
    told(topic, source, value) {
      if (value === undefined)
        return stored(groups.numbersOf(markOf(topic, source)), (row) => row.topic === topic && row.source === source);
      const { low, high } = edgesOf(value);
      return stored(
        statements.numbersOf(markOf(topic, source, low, high)),
        (row) => row.topic === topic && row.source === source && row.low === low && row.high === high,
      );
    },
    noted(number, fact, topic) {
      const { low, high } = edgesOf(fact.value);
      ids.add(markOf(fact.id), number);
      statements.add(markOf(topic, fact.source, low, high), number);
    },
    end() {
      for (const { sql } of put) db.exec(sql);
    },
  };
}

const nobody: StoredFact[] = [];
const edgesOf = (value: Value | null): { low: number | null; high: number | null } => (value ? reachOf(value) : { low: null, high: null });

// The steps from each older schema to the next, for bases that readers keep.

import type { Database } from 'better-sqlite3';
import { publishedPart } from './fact-row.js';

export interface Migration {
  /** The version a base has after it. */
  to: number;
  run(db: Database): void;
}

/** What `newnessOf` says of a row, `f`, that has no such column yet. */
const newness = `cast(replace(coalesce(f.period_end, f.period_start, '0'), '-', '') as integer) * ${publishedPart}
  + cast(substr(replace(coalesce((select published from source where id = f.source), '0'), '-', '') || '0000', 1, 8) as integer)`;

/** A change of `schema.ts` adds its step here. */
export const migrations: readonly Migration[] = [
  {
    to: 2,
    run: (db) =>
      void db.exec(`drop index if exists fact_by_metric;
        drop index if exists fact_by_period;
        alter table fact add column newness integer not null default 0;
        update fact as f set newness = ${newness};
        create index fact_by_metric on fact (metric, newness);
        create index fact_by_newness on fact (newness);`),
  },
  {
    to: 3,
    run: (db) =>
      void db.exec(`drop index if exists fact_by_metric;
        drop index if exists fact_by_newness;
        create index fact_by_metric on fact (metric, newness desc);
        create index fact_by_newness on fact (newness desc);`),
  },
];

/** Lets an older base, which is only read, be asked what one of today is asked: slower, and the same answers. */
export function readAsToday(db: Database, version: number): void {
  if (version < 2)
    db.exec(`create temp view fact as select f.*, ${newness.replace('from source', 'from main.source')} as newness from main.fact f`);
}

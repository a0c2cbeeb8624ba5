// The steps from each older schema to the next, for bases that readers keep.

import type { Database } from 'better-sqlite3';

export interface Migration {
  /** The version a base has after it. */
  to: number;
  run(db: Database): void;
}

/** None yet: the first schema is the one of today. A change of `schema.ts` adds its step here. */
export const migrations: readonly Migration[] = [];

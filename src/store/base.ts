// An open base: a SQLite file of facts, and what to call it.

import type { Database } from 'better-sqlite3';

export interface Base {
  /** "bundled", or the path the reader gave. */
  name: string;
  path: string;
  db: Database;
}

// All that a command may reach. Tests hand in another one.

import type { Bases } from '../query/bases.js';

export interface World {
  /** Opened at the first call. */
  bases(): Bases;
  /** ISO 8601. */
  today: string;
  /** The text of a file, or of standard input for "-". Throws a Failure `unreadable-file`. */
  readText(path: string): string;
  /** In bytes; 0 where there is none. */
  fileSize(path: string): number;
  /** Whether there is such a folder. */
  isFolder(path: string): boolean;
  /** Whether there is such a file. */
  isFile(path: string): boolean;
  /** The files of a folder and of those in it, as paths from it, by name; hidden ones and node_modules left out. */
  filesIn(path: string): string[];
  /** Runs a SELECT apart, where it can be stopped. Throws a Failure `refused-sql` or `sql-timeout`. */
  runSql(question: SqlQuestion): object[];
  version: string;
  /** What every command is called, and the JSON Schema of what it answers with. */
  commands(): Promise<readonly { name: string; schema: object }[]>;
}

export interface SqlQuestion {
  sql: string;
  params: Record<string, string>;
  /** Seconds. */
  timeout: number;
}

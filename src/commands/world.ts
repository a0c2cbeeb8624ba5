// All that a command may reach. Tests hand in another one.

import type { Outcomes } from '../importers/importer.js';
import type { Bases } from '../query/bases.js';
import type { Base } from '../store/base.js';
import type { OwnBase } from '../store/own-base.js';

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
  /** Starts at most so many threads that help to read, each a promise of its share; `null` where none can be started. */
  threads: ((most: number, shared: SharedReading) => Promise<Promise<Share<unknown>>[]>) | null;
  /** What only those commands need that write in a base. */
  desk(): Promise<Desk>;
  version: string;
  /** What every command is called, and the JSON Schema of what it answers with. */
  commands(): Promise<readonly { name: string; schema: () => Promise<object> }[]>;
}

/** What the threads of one command share. */
export interface SharedReading {
  task: string;
  asked: unknown;
  texts: readonly { text: string }[];
  /** One cell, seen by all threads: the text that is to be read next. */
  next: Int32Array;
}

/** The texts one thread took, by their place among all. */
export type Share<Answer> = [place: number, answer: Answer][];

export interface Desk {
  /** Where the reader's own facts go, whether or not it is there yet; `null` where nobody has a home. */
  ownPath: string | null;
  /** Opens it for writing, and the other bases beside it for reading. Throws a Failure `unreadable-base`. */
  openOwn(): { own: OwnBase; others: Bases };
  /** A new base in a file that must not be there yet, or in memory. */
  makeBase(path?: string): Base;
  /** A file, or standard input for "-", as text: unpacked and decoded. A zip gives its tables one by one. */
  openTexts(path: string): AsyncIterable<OpenedText>;
  /** Writes a whole file or none. */
  writeText(path: string, pieces: Iterable<string>): void;
  /** Shows how far a long work is, in one line that the next one replaces; `null` where nobody watches. */
  progress: ((line: string) => void) | null;
  /** Puts a question to a person; `null` where nobody can answer. */
  ask: ((question: string) => string) | null;
  /** Milliseconds, to measure stretches of time with. */
  clock(): number;
}

export interface OpenedText {
  /** The path, and the name inside where it is an archive's. */
  name: string;
  chunks: AsyncIterable<string>;
  /** Bytes of the file as it lies there, and how many of them were read so far; `null` where the size is not known. */
  size: number | null;
  read(): number;
  /** Has it read from its beginning in a thread of its own; `null` where that is not worth it, or cannot be. */
  apart: ReadApart | null;
}

export type ReadApart = (
  importer: string,
  asOf: string | null,
  map: Readonly<Record<string, string>>,
) => { outcomes: Outcomes; read(): number };

export interface SqlQuestion {
  sql: string;
  params: Record<string, string>;
  /** Seconds. */
  timeout: number;
}

// An importer turns one outside format into candidate facts. It reads the text it is handed; it opens nothing.

import type { Entity } from '../model/entity.js';
import type { Fact } from '../model/fact.js';
import type { Source } from '../model/source.js';

/** The text of one file in chunks of any length, opened, decompressed and decoded by the caller. */
export type Chunks = AsyncIterable<string> | Iterable<string>;

/** What one row of a file states. A row that states two things gives two candidates. */
export interface Candidate {
  kind: 'candidate';
  /** Where in the file: "row 12" as a spreadsheet counts, the header being row 1; a tag in JSON. */
  row: string;
  /** The line of the file it begins at, counted from 1, where the format has lines. */
  line?: number;
  /**
   * The fact, not yet let in: `entity` and the parties' ids are names as the file spells them, which the intake looks
   * up; `id` is null where the file gives none.
   */
  fact: Omit<Fact, 'id' | 'source'> & { id: string | null };
  /** Whom to cite: the same object for all candidates of one source. */
  source: Source;
  /** Its sentence is made by us: it may name people by their proper names. */
  ours?: true;
  /** What the file itself knows of those it names, by the ids it uses. */
  entities?: readonly Entity[];
  /** What the same source said before, oldest first: kept as history. */
  past?: readonly Candidate['fact'][];
  /** The source has one such figure: another amount for the same thing is a revision, wherever it is read. */
  single?: true;
}

/** An entity that a row tells of, without a fact. */
export interface Introduction {
  kind: 'entity';
  row: string;
  line?: number;
  entity: Entity;
}

/** A row, or a part of one, that gives no fact, and why. Every row ends in a candidate or a refusal. */
export interface Refusal {
  kind: 'refusal';
  row: string;
  line?: number;
  reason: string;
}

export type Outcome = Candidate | Refusal | Introduction;

/** Outcomes one by one, or many at once where waiting for each would take longer than reading it. */
export type Outcomes = AsyncIterable<Outcome | readonly Outcome[]>;

export interface Importer {
  /** kebab-case, the name of its file. */
  id: string;
  /** What it reads, in words. */
  name: string;
  /** Whether a file is in this format, from its first few thousand characters: never from its name. */
  recognizes(head: string): boolean;
  /**
   * Reads a file from its beginning. `asOf` is the day or month the file was published, where the caller knows it: what
   * lies after it is no fact yet; `map` is what a person said of the columns. Throws a Failure `unreadable-file` where the text is not what the head promised.
   */
  read(chunks: Chunks, asOf: string | null, map?: Readonly<Record<string, string>>): Outcomes;
}

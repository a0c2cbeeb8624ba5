// A rule looks at one fact and says what is wrong with it, or nothing.

import type { Entity } from '../../model/entity.js';
import type { Fact } from '../../model/fact.js';
import type { Source } from '../../model/source.js';

/** What is already known when a fact comes in. */
export interface Known {
  entities: ReadonlyMap<string, Entity>;
  sources: ReadonlyMap<string, Source>;
  /** Facts by id that came before this one. */
  facts: ReadonlyMap<string, Fact>;
  /** The id of the fact already in, by likeness. */
  alike: ReadonlyMap<string, string>;
  /** Ids that were used once and may not come back. */
  retired: ReadonlySet<string>;
}

export interface Rule {
  name: string;
  complaint(fact: Fact, known: Known): string | null;
}

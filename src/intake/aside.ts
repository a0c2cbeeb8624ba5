// Keeps rows that may be revisions until the end of the file: in the base's own temporary store, not in memory.

import type { Fact } from '../model/fact.js';
import type { Source } from '../model/source.js';
import { asideStore } from '../store/aside-store.js';
import type { Base } from '../store/base.js';
import type { Ending } from './tally.js';

export interface Aside {
  fact: Fact;
  topic: string;
  source: Source;
  single: boolean;
}

/** Where a row ends of which something was put aside, and how the rest of it ended. */
export interface RowEnd {
  rest: Ending | null;
}

export function asideOf(base: Base): { put(one: Aside | RowEnd): void; all(): Iterable<Aside | RowEnd> } {
  const store = asideStore(base);
  return {
    put: (one) => store.put(JSON.stringify(one)),
    *all() {
      for (const said of store.all()) yield JSON.parse(said) as Aside | RowEnd;
    },
  };
}

// The reader's base as it is asked during an import: row by row, or out of memory once much is coming in.

import type { Fact } from '../model/fact.js';
import type { Base } from '../store/base.js';
import { beginLoad, type BigLoad } from '../store/big-load.js';
import { lookUpOf, type LookUp } from '../store/look-up.js';

export interface Shelf extends LookUp {
  /** A fact was written, or one that was there was changed. */
  noted(number: number, fact: Fact, topic: string, fresh: boolean): void;
  /** Whether a commit would show a base without its indexes. */
  loading(): boolean;
  /** To be called before a commit. */
  finish(): void;
}

/** So many new facts are much, where they are at least this share of what is there: indexes are quicker built than kept. */
const much = 2000;
const share = 1 / 8;
/** More facts than this are not remembered: each takes some sixty bytes. */
const mostRemembered = 8_000_000;

export function shelfOf(base: Base, before: number): Shelf {
  const rows = lookUpOf(base);
  let load: BigLoad | null = null;
  let fresh = 0;
  let last = before;
  const now = (): LookUp => load ?? rows;
  return {
    byId: (id) => now().byId(id),
    hasId: (id) => now().hasId(id),
    hasSource: (id) => now().hasSource(id),
    told: (topic, source, value) => now().told(topic, source, value),
    noted(number, fact, topic, isFresh) {
      if (isFresh) {
        fresh += 1;
        last = number;
      }
      if (load) load.noted(number, fact, topic);
      else if (fresh >= much && fresh >= last * share && last < mostRemembered) load = beginLoad(base);
    },
    loading: () => load !== null,
    finish() {
      load?.end();
      if (load) fresh = 0;
      load = null;
    },
  };
}

// Of two bases that have a fact of the same id, the last one has the last word: a reader's correction beats what is bundled.

import type { Base } from '../store/base.js';
import { rowsOf, type Bases } from './bases.js';

/** Leaves out the rows that a later base has a word on. */
export function lastWords<Row extends { id: string }>(bases: Bases, found: { base: Base; row: Row }[]): { base: Base; row: Row }[] {
  if (bases.length < 2) return found;
  const beaten = new Map(
    bases.map((base, index) => [
      base,
      saidIn(
        bases.slice(index + 1),
        found.filter((one) => one.base === base).map(({ row }) => row.id),
      ),
    ]),
  );
  return found.filter(({ base, row }) => !beaten.get(base)!.has(row.id));
}

/** Which of the ids the bases have: each is asked once, however many there are. */
const saidIn = (bases: Bases, ids: readonly string[]): Set<string> =>
  new Set(
    ids.length === 0
      ? []
      : rowsOf<{ id: string }>(bases, 'select value as id from json_each(@ids) where exists (select 1 from fact where id = value)', {
          ids: JSON.stringify(ids),
        }).map(({ row }) => row.id),
  );

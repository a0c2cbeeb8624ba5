// The bases a question is put to, as one.

import type { Base } from '../store/base.js';

/** In order of trust: what the first base says of an entity or a source goes. */
export type Bases = readonly Base[];

/** All rows of all bases for one statement. */
export function rowsOf<Row>(bases: Bases, sql: string, params: object = {}): { base: Base; row: Row }[] {
  return bases.flatMap((base) => (base.db.prepare(sql).all(params) as Row[]).map((row) => ({ base, row })));
}

/** The first row any base has. */
export function firstRow<Row>(bases: Bases, sql: string, params: object = {}): { base: Base; row: Row } | null {
  for (const base of bases) {
    const row = base.db.prepare(sql).get(params) as Row | undefined;
    if (row !== undefined) return { base, row };
  }
  return null;
}

// The bases a question is put to, as one.

import type { Base } from '../store/base.js';

/** In order of trust: what the first base says of an entity or a source goes. */
export type Bases = readonly Base[];

/** All rows of all bases for one statement. */
export function rowsOf<Row>(bases: Bases, sql: string, params: object = {}): { base: Base; row: Row }[] {
  return bases.flatMap((base) => (prepared(base, sql).raw(false).all(params) as Row[]).map((row) => ({ base, row })));
}

/**
 * The same for many rows or wide ones: `toRow` makes them from their cells, in the order selected. Node 20 takes ten
 * times as long where the addon names every cell of every row.
 */
export function rowsFrom<Row>(bases: Bases, sql: string, params: object, toRow: (cells: Cells) => Row): { base: Base; row: Row }[] {
  const found: { base: Base; row: Row }[] = [];
  for (const base of bases) for (const cells of prepared(base, sql).raw().all(params) as Cells[]) found.push({ base, row: toRow(cells) });
  return found;
}

/** One row as SQLite gives it: whoever wrote the statement knows what is in which place. */
export type Cells = readonly unknown[];

/** The first row any base has. */
export function firstRow<Row>(bases: Bases, sql: string, params: object = {}): { base: Base; row: Row } | null {
  for (const base of bases) {
    const row = prepared(base, sql).raw(false).get(params) as Row | undefined;
    if (row !== undefined) return { base, row };
  }
  return null;
}

/** A statement is prepared once for a base: that takes longer than most answers. It stays as raw or plain as it was last asked to be. */
export function prepared({ db }: Base, sql: string): Statement {
  const known = statements.get(db) ?? new Map<string, Statement>();
  statements.set(db, known);
  const statement = known.get(sql) ?? db.prepare(sql);
  known.set(sql, statement);
  return statement;
}

type Statement = ReturnType<Base['db']['prepare']>;
const statements = new WeakMap<Base['db'], Map<string, Statement>>();

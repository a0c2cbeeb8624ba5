// Of two bases that have a fact of the same id, the last one has the last word: a reader's correction beats what is bundled.

import type { Base } from '../store/base.js';
import type { Bases } from './bases.js';

/** Leaves out the rows that a later base has a word on. */
export function lastWords<Row extends { id: string }>(bases: Bases, found: { base: Base; row: Row }[]): { base: Base; row: Row }[] {
  if (bases.length < 2) return found;
  const later = new Map(bases.map((base, index) => [base, bases.slice(index + 1).map(({ db }) => db.prepare('select 1 from fact where id = ?').pluck())]));
  return found.filter(({ base, row }) => !later.get(base)!.some((question) => question.get(row.id) !== undefined));
}

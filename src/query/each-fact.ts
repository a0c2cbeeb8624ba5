// All facts that pass the filters, by id, a few at a time: for answers too long to be held at once.

import type { Entity } from '../model/entity.js';
import type { Fact } from '../model/fact.js';
import type { Bases, Cells } from './bases.js';
import { conditionOf, type FactFilters } from './filters.js';
import { entityOf, listFound, listedColumns, toListed, type ListedFact } from './listed-fact.js';

const few = 500;

/** Facts of one base after the other; one that two bases have comes from the last. */
export function* eachFact(bases: Bases, filters: FactFilters): Generator<ListedFact> {
  const { where, params } = conditionOf(filters);
  for (const [index, base] of bases.entries()) {
    const next = base.db
      .prepare(`select ${listedColumns} from fact f where f.number > @after and (${where}) order by f.number limit ${few}`)
      .raw();
    const later = bases.slice(index + 1).map(({ db }) => db.prepare('select 1 from fact where id = ?').pluck());
    for (let after = 0; ;) {
      const rows = (next.all({ ...params, after }) as Cells[]).map(toListed);
      const kept = rows.filter(({ id }) => !later.some((question) => question.get(id) !== undefined));
      yield* listFound(
        bases,
        kept.map((row) => ({ base, row })),
      );
      if (rows.length < few) break;
      after = rows.at(-1)!.number;
    }
  }
}

/** What a fact said before, oldest first. */
export function pastOf(bases: Bases, id: string): Fact[] {
  return bases.flatMap(({ db }) =>
    (db.prepare('select said from revision where fact = ? order by number').pluck().all(id) as string[]).map(
      (said) => JSON.parse(said) as Fact,
    ),
  );
}

/** Every entity of the bases, by id, each once. */
export function* eachEntity(bases: Bases): Generator<Entity> {
  for (const [index, { db }] of bases.entries()) {
    const before = bases.slice(0, index).map((base) => base.db.prepare('select 1 from entity where id = ?').pluck());
    for (const id of db.prepare('select id from entity order by id').pluck().all() as string[]) {
      if (!before.some((question) => question.get(id) !== undefined)) yield entityOf(bases, id)!;
    }
  }
}

// What the base was read from.

import { Failure } from '../model/failure.js';
import type { Source } from '../model/source.js';
import type { Bases } from './bases.js';
import { firstRow, rowsOf } from './bases.js';

export interface CountedSource extends Source {
  facts: number;
  base: string;
}

/** Latest published first. */
export const listSources = (bases: Bases): CountedSource[] =>
  rowsOf<Source & { facts: number }>(
    bases,
    'select s.*, (select count(*) from fact where source = s.id) as facts from source s order by published desc nulls last, id',
  ).map(({ base, row }) => ({ ...row, base: base.name }));

/** Throws `unknown-source` with ids that are close. */
export function oneSource(bases: Bases, id: string): CountedSource {
  const found = firstRow<Source & { facts: number }>(
    bases,
    'select s.*, (select count(*) from fact where source = s.id) as facts from source s where id = @id',
    { id },
  );
  if (found) return { ...found.row, base: found.base.name };
  const close = rowsOf<{ id: string }>(
    bases,
    `select id from source where @id <> '' and (instr(id, @id) > 0 or instr(lower(publisher), @id) > 0) order by published desc limit 5`,
    { id: id.toLowerCase() },
  );
  throw new Failure(
    'unknown-source',
    `there is no source "${id}"`,
    'aifacts sources --all',
    close.map(({ row }) => row.id),
  );
}

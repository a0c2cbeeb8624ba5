// One fact whole, with what the other sources say of the same thing.

import { Failure } from '../model/failure.js';
import type { Bases } from './bases.js';
import { rowsFrom, rowsOf } from './bases.js';
import { lastWords } from './last-word.js';
import { listFound, listedColumns, toListed, type ListedFact } from './listed-fact.js';
import { pastFacts, type PastFact } from './past-facts.js';

export interface OneFact {
  fact: ListedFact;
  /** Other facts of the same topic, by publication. */
  others: ListedFact[];
  /** What was said under this id before, oldest first. */
  past: PastFact[];
}

/** Throws `unknown-fact` with ids that are close. */
export function oneFact(bases: Bases, id: string): OneFact {
  const [found] = lastWords(bases, rowsFrom(bases, `select ${listedColumns} from fact f where f.id = @id`, { id }, toListed));
  if (!found) {
    throw new Failure('unknown-fact', `there is no fact "${id}"`, 'aifacts search, or aifacts facts --fields id', closeIds(bases, id));
  }
  const same = rowsFrom(
    bases,
    `select ${listedColumns} from fact f where f.topic = @topic and f.id <> @id order by published, f.id`,
    { topic: found.row.topic, id },
    toListed,
  );
  const [fact, ...others] = listFound(bases, [found, ...lastWords(bases, same)]);
  return { fact: fact!, others, past: pastFacts(bases, id) };
}

// Ids share their beginning: entity, metric, period.
function closeIds(bases: Bases, id: string): string[] {
  for (let prefix = id.toLowerCase().replace(/[^a-z0-9-]/g, ''); prefix.length >= 3; prefix = prefix.slice(0, -1)) {
    const close = rowsOf<{ id: string }>(
      bases,
      'select id from fact where id >= @prefix and id < @prefix || char(0x10ffff) order by id limit 5',
      { prefix },
    );
    if (close.length > 0) return close.map(({ row }) => row.id);
  }
  return [];
}

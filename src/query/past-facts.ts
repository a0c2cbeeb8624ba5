// What was said under a fact's id before: revised by its source, or put right in a base that has the last word.

import type { Fact } from '../model/fact.js';
import { rowsFrom, rowsOf, type Bases } from './bases.js';
import { listedColumns, toListed } from './listed-fact.js';

export interface PastFact {
  fact: Fact;
  /** The day another word took its place; `null` where it was not kept. */
  replaced: string | null;
  /** The base that tells of it. */
  base: string;
}

/** Oldest first. */
export function pastFacts(bases: Bases, id: string): PastFact[] {
  const kept = rowsOf<{ replaced: string; said: string }>(bases, 'select replaced, said from revision where fact = @id order by number', {
    id,
  });
  const past = kept.map(({ base, row }): PastFact => ({
    fact: JSON.parse(row.said) as Fact,
    replaced: row.replaced || null,
    base: base.name,
  }));
  const told = new Set(past.map(({ fact }) => wordOf(fact)));
  // A later base has a word of its own on what this one still says.
  const beaten = rowsFrom(bases, `select ${listedColumns} from fact f where f.id = @id`, { id }, toListed)
    .slice(0, -1)
    .map(({ base, row }): PastFact => ({ fact: row.fact, replaced: null, base: base.name }))
    .filter(({ fact }) => !told.has(wordOf(fact)));
  return [...beaten, ...past];
}

/** What a fact says, by which the same word told twice is known. */
const wordOf = ({ value, period, status, definition, says, printed, source }: Fact): string =>
  JSON.stringify([value?.min, value?.max, value?.unit, value?.hedge, period?.text, status, definition, says, printed, source]);

// Which entity a person means by a name.

import { Failure } from '../model/failure.js';
import { foldName } from '../names/fold-name.js';
import type { NamedEntity } from '../names/named-entity.js';
import { nearNames } from '../store/near-names.js';
import type { Bases } from './bases.js';
import { rowsOf } from './bases.js';
import { nameOf } from './listed-fact.js';

export interface Meant {
  id: string;
  /** What to tell the person when the name was not quite theirs. */
  note: string | null;
}

/**
 * Finds the entity by its folded name, else by the closest one. Throws `unknown-entity` or `ambiguous-entity` with
 * suggestions where no single one is meant.
 */
export async function findEntity(bases: Bases, asked: string): Promise<Meant> {
  const exact = rowsOf<NamedEntity>(
    bases,
    'select n.entity, n.name, n.folded, e.kind from name n join entity e on e.id = n.entity where folded = @folded order by rank',
    { folded: foldName(asked) },
  ).map(({ row }) => row);
  const ids = new Set(exact.map(({ entity }) => entity));
  if (ids.size === 1) return { id: exact[0]!.entity, note: null };
  // The fuzzy search takes milliseconds to load: only a name that is not there pays for it.
  const { closestNames } = await import('../names/closest-names.js');
  const match = closestNames(asked, exact.length > 0 ? exact : nearNames(bases, foldName(asked)));
  if (match.kind === 'one') {
    const name = nameOf(bases, match.entity);
    return { id: match.entity, note: match.exact ? null : `using "${name}" for "${asked}"` };
  }
  const suggestions = match.kind === 'several' ? match.candidates.map(({ name }) => name) : match.suggestions.map(({ name }) => name);
  if (match.kind === 'several') {
    throw new Failure('ambiguous-entity', `"${asked}" could be ${anyOf(suggestions)}`, `aifacts company "${suggestions[0]}"`, suggestions);
  }
  throw new Failure(
    'unknown-entity',
    `nobody in the base is called "${shortened(asked)}"`,
    suggestions.length > 0 ? `aifacts company "${suggestions[0]}"` : 'aifacts companies --all',
    suggestions,
  );
}

const anyOf = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

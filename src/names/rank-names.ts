// Ranks entities by how well one of their names answers what was typed.

import Fuse from 'fuse.js';
import { closeness } from './closeness.js';
import { kin } from './kin.js';
import type { NamedEntity, RankedName } from './named-entity.js';
import { question, spelling, spellNames, type Question, type SpelledName } from './spelling.js';

/**
 * The entities whose names come near, best first, each once under its best name, with a score from 0 to 1 (1: the same
 * folded name).
 */
export function rankNames(asked: string, names: readonly NamedEntity[]): RankedName[] {
  const text = asked.trim();
  return text.length > longestName ? [] : rankSpelled(question(text), spellNames(names));
}

/** The same for names folded before. Kin and Fuse draw up the shortlist, `closeness` measures it. */
export function rankSpelled(asked: Question, names: readonly SpelledName[]): RankedName[] {
  if (!asked.key || asked.key.length > longestName) return [];
  const best = new Map<string, RankedName & Pick<NamedEntity, 'kind'>>();
  for (const spelled of shortlist(asked, names)) {
    const { entity, name, kind } = spelled.named;
    const score = closeness(asked, spelling(spelled));
    if (score >= worthSaying && score > (best.get(entity)?.score ?? 0)) best.set(entity, { entity, name, kind, score });
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || seat(a) - seat(b) || a.name.length - b.name.length || (a.entity < b.entity ? -1 : 1))
    .map(({ entity, name, score }) => ({ entity, name, score }));
}

/** Nobody's name is longer; a longer question is not a name. */
const longestName = 80;
/** Below this a name is no answer, not even a suggestion. */
const worthSaying = 0.55;
/** As many names as Fuse looks at, as it passes on, and as pass without it: Fuse finds no words in another order. */
const kinCount = 30;
const fuseCount = 12;
const nextOfKin = 8;

function shortlist({ key }: Question, names: readonly SpelledName[]): Iterable<SpelledName> {
  const near = kin(key, names, kinCount);
  const fuse = new Fuse(
    near.map((name) => name.key),
    { threshold: 0.5, ignoreLocation: true, ignoreFieldNorm: true },
  );
  return new Set([...near.slice(0, nextOfKin), ...fuse.search(key, { limit: fuseCount }).map(({ refIndex }) => near[refIndex]!)]);
}

// Companies first, persons last.
const seat = ({ kind }: Pick<NamedEntity, 'kind'>): number => (kind === 'person' ? 2 : kind === undefined || kind === 'company' ? 0 : 1);

// Ranks entities by how well one of their names answers what was typed.

import Fuse from 'fuse.js';
import { entityKinds } from '../model/entity.js';
import { closeness, type Spelling } from './closeness.js';
import { foldWords } from './fold-name.js';
import type { NamedEntity, RankedName } from './named-entity.js';

/** Below this a name is no answer, not even a suggestion. */
const worthSaying = 0.55;
/** Nobody's name is longer; whatever is typed beyond it is not a name. */
const longestName = 80;
/** As many names as Fuse looks at, and as it passes on. */
const kinsfolk = 120;
const shortlist = 60;

/**
 * The entities whose names come near, best first, each once under its best name, with a score from 0 to 1 (1: the same
 * folded name). Fuse draws up the shortlist, `closeness` measures it.
 */
export function rankNames(asked: string, names: readonly NamedEntity[]): RankedName[] {
  const question = asked.trim().length > longestName ? null : spell(asked.trim());
  if (!question?.key) return [];
  const best = new Map<string, RankedName & { rank: number }>();
  for (const { entity, name, kind, spelling } of near(question, names)) {
    const score = closeness(question, spelling);
    const known = best.get(entity);
    if (score >= worthSaying && (!known || score > known.score))
      best.set(entity, { entity, name, score, rank: kind ? entityKinds.indexOf(kind) : 0 });
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || seat(a) - seat(b) || a.name.length - b.name.length || (a.entity < b.entity ? -1 : 1))
    .map(({ entity, name, score }) => ({ entity, name, score }));
}

// Companies and projects first, persons last.
function seat({ rank }: { rank: number }): number {
  return entityKinds[rank] === 'person' ? entityKinds.length : rank;
}

interface SpelledName extends NamedEntity {
  spelling: Spelling;
}

function near(question: Spelling, names: readonly NamedEntity[]): Iterable<SpelledName> {
  const kin = closestKin(question.key, names.map((named) => ({ ...named, spelling: spell(named.name) })));
  const fuse = new Fuse(kin, {
    keys: [{ name: 'key', getFn: ({ spelling }) => spelling.key }],
    threshold: 0.5,
    ignoreLocation: true,
    ignoreFieldNorm: true,
  });
  return new Set(patterns(question).flatMap((pattern) => fuse.search(pattern, { limit: shortlist }).map(({ item }) => item)));
}

// Fuse needs 20 ms for a thousand names, and a tenth of that for the hundred that share most pairs of letters.
function closestKin(key: string, names: readonly SpelledName[]): SpelledName[] {
  const pairs = new Set(letterPairs(key));
  const shares = names.map(({ spelling }) => {
    const own = letterPairs(spelling.key);
    return own.reduce((sum, pair) => sum + (pairs.has(pair) ? 1 : 0), 0) / (own.length + pairs.size);
  });
  const bar = [...shares].sort((a, b) => b - a)[Math.min(kinsfolk, shares.length) - 1] ?? 0;
  return names.filter((_, index) => shares[index]! > 0 && shares[index]! >= bar);
}

// Neighbours, and neighbours but one: "gork" shares none of the first kind with "grok".
function letterPairs(key: string): number[] {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < key.length; at += 1) {
    pairs.push(key.charCodeAt(at) * 65536 + key.charCodeAt(at + 1));
    if (at + 2 < key.length) pairs.push(key.charCodeAt(at) * 65536 + key.charCodeAt(at + 2));
  }
  return pairs;
}

// The whole question, and its words: a name may be one of them.
function patterns({ key, words }: Spelling): string[] {
  return words.length < 2 ? [key] : [key, ...words.filter((word) => word.length > 3).slice(0, 4)];
}

function spell(name: string): Spelling {
  const words = foldWords(name);
  return { key: words.join(''), words };
}

// Finds whom a typed name means: one entity, several, or nobody.

import { foldName } from './fold-name.js';
import type { Candidate, Match } from './match.js';
import type { NamedEntity, RankedName } from './named-entity.js';
import { rankNames } from './rank-names.js';

/** From here on a name is taken for the one meant. One wrong letter in five is below: "apply" is not Apple. */
const closeEnough = 0.76;
/** Names that come this near to the best one are its rivals. */
const tooCloseToCall = 0.05;
/** Shorter questions are names and tickers to the letter: "ib" is not IBM. */
const fewestLetters = 4;
const most = 5;

/**
 * The same folded name wins; else the one name that is clearly closest; else the several that are; else nobody, with
 * suggestions where some are somewhat close. Slips, accents, case, spaces, word order and cut ends are forgiven.
 */
export function closestNames(asked: string, names: readonly NamedEntity[]): Match {
  const key = foldName(asked.slice(0, 200));
  if (!key) return { kind: 'none', suggestions: [] };
  const exact = sameKey(key, names);
  if (exact.length === 1) return { kind: 'one', ...exact[0]!, exact: true };
  if (exact.length > 1) return { kind: 'several', candidates: exact.slice(0, most) };

  const ranked = rankNames(asked, names);
  const close = key.length < fewestLetters ? [] : rivals(ranked.filter(({ score }) => score >= closeEnough));
  if (close.length === 0) return { kind: 'none', suggestions: ranked.slice(0, most).map(candidate) };
  if (close.length === 1) return { kind: 'one', ...candidate(close[0]!), exact: false };
  return { kind: 'several', candidates: close.slice(0, most).map(candidate) };
}

function sameKey(key: string, names: readonly NamedEntity[]): Candidate[] {
  const same = new Map<string, Candidate>();
  for (const { entity, name } of names) if (!same.has(entity) && foldName(name) === key) same.set(entity, { entity, name });
  return [...same.values()];
}

// A name that only goes on where the best one ends is no rival: "googl" is Google, not Google Cloud.
function rivals(close: readonly RankedName[]): RankedName[] {
  const [best, ...others] = close;
  if (!best) return [];
  const end = foldName(best.name);
  return [best, ...others.filter(({ name, score }) => best.score - score < tooCloseToCall && !foldName(name).startsWith(end))];
}

function candidate({ entity, name }: RankedName): Candidate {
  return { entity, name };
}

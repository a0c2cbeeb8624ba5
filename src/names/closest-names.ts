// Finds whom a typed name means: one entity, several, or nobody.

import { foldName } from './fold-name.js';
import type { Candidate, Match } from './match.js';
import type { NamedEntity, RankedName } from './named-entity.js';
import { rankSpelled } from './rank-names.js';
import { question, spellNames, type SpelledName } from './spelling.js';

/** From here on a name is taken for the one meant. One wrong letter in five is below: "apply" is not Apple. */
const closeEnough = 0.76;
/** Names that come this near to the best one are its rivals. */
const tooCloseToCall = 0.05;
/** Shorter questions are names and tickers to the letter: "ib" is not IBM. */
const fewestLetters = 4;
const most = 5;
const longestRead = 200;

/**
 * The same folded name wins; else the one name that is clearly closest; else the several that are; else nobody, with
 * suggestions where some are somewhat close. Slips, accents, case, spaces, word order and cut ends are forgiven.
 */
export function closestNames(asked: string, names: readonly NamedEntity[]): Match {
  const read = question(asked.trim().slice(0, longestRead));
  if (!read.key) return { kind: 'none', suggestions: [] };
  const spelled = spellNames(names);
  const exact = sameKey(read.key, spelled);
  if (exact.length === 1) return { kind: 'one', ...exact[0]!, exact: true };
  if (exact.length > 1) return { kind: 'several', candidates: exact.slice(0, most) };

  const ranked = rankSpelled(read, spelled);
  const close = read.key.length < fewestLetters ? [] : rivals(ranked.filter(({ score }) => score >= closeEnough));
  if (close.length === 0) return { kind: 'none', suggestions: ranked.slice(0, most).map(candidate) };
  if (close.length === 1) return { kind: 'one', ...candidate(close[0]!), exact: false };
  return { kind: 'several', candidates: close.slice(0, most).map(candidate) };
}

function sameKey(key: string, names: readonly SpelledName[]): Candidate[] {
  const same = new Map<string, Candidate>();
  for (const { key: own, named } of names) if (own === key && !same.has(named.entity)) same.set(named.entity, candidate(named));
  return [...same.values()];
}

// A name that only goes on where the best one ends is no rival: "googl" is Google, not Google Cloud.
function rivals(close: readonly RankedName[]): RankedName[] {
  const [best, ...others] = close;
  if (!best) return [];
  const end = foldName(best.name);
  return [best, ...others.filter(({ name, score }) => best.score - score < tooCloseToCall && !foldName(name).startsWith(end))];
}

function candidate({ entity, name }: Candidate): Candidate {
  return { entity, name };
}

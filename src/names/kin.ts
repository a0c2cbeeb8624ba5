// Picks the names that share most pairs of letters with what was typed.

import type { SpelledName } from './spelling.js';

/**
 * At most `count` names, best first. Fuse alone needs 20 ms for a thousand names when the
 * program has just started, and 2 for the few that pass here.
 */
export function kin(key: string, names: readonly SpelledName[], count: number): SpelledName[] {
  const asked = new Uint8Array(drawers);
  countPairs(key, asked, true);
  const shares = new Float64Array(names.length);
  for (let at = 0; at < names.length; at += 1) {
    const own = names[at]!.key;
    shares[at] = countPairs(own, asked, false) / (own.length + key.length);
  }
  const bar = shares.slice().sort()[Math.max(names.length - count, 0)] ?? 0;
  const order: number[] = [];
  for (let at = 0; at < names.length; at += 1) if (shares[at]! > 0 && shares[at]! >= bar) order.push(at);
  return order
    .sort((a, b) => shares[b]! - shares[a]! || a - b)
    .slice(0, count)
    .map((at) => names[at]!);
}

/** Pairs are kept in this many drawers; two kinds in one drawer are rare, and do no harm. */
const drawers = 4096;

// Neighbours, and neighbours but one: "gork" shares none of the first kind with "grok".
function countPairs(key: string, seen: Uint8Array, mark: boolean): number {
  let common = 0;
  let older = 0;
  let last = 0;
  for (let at = 0; at < key.length; at += 1) {
    const letter = key.charCodeAt(at);
    const near = (last * 61 + letter) & (drawers - 1);
    const far = (older * 61 + letter) & (drawers - 1);
    if (mark) seen[near] = seen[far] = 1;
    common += seen[near]! + seen[far]!;
    older = last;
    last = letter;
  }
  return common;
}

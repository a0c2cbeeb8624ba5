// A number left open: "several billion", "des dizaines de milliards", "a few hundred".

import { follows, isGlued, wordAt, type Lined } from './lined.js';

export interface Crowd {
  first: number;
  /** The size of one of the groups: the crowd has at least two. */
  size: number;
  power: number;
  next: number;
}

export function readCrowd(lines: Lined, at: number): Crowd | null {
  const { several, crowds, some } = lines.lexicon;
  const vague = several.after(lines, at);
  if (vague) {
    const groups = sizes(lines, vague.next, true);
    return groups && { first: at, ...groups };
  }
  const crowd = crowds.after(lines, at);
  if (!crowd || isGlued(lines, at)) return null;
  const groups = sizes(lines, at, false);
  if (!groups) return null;
  return { first: some.has(wordAt(lines, at - 1)) && follows(lines, at) ? at - 1 : at, ...groups };
}

/** Multiplies what follows: "hundreds of millions", "dizaines de milliers", "hundred million". */
function sizes(lines: Lined, from: number, vague: boolean): { size: number; power: number; next: number } | null {
  const { crowds, groups, roundGroups, scales, of } = lines.lexicon;
  let size = 1;
  let power = 0;
  let next = from;
  let counted = false;
  for (let at = from; follows(lines, at) && size < 1e24; ) {
    const scale = scales.after(lines, at);
    const group = crowds.after(lines, at) ?? groups.after(lines, at) ?? roundGroups.after(lines, at);
    if (!scale && !group) break;
    size *= group ? group.meaning : 10 ** scale!.meaning;
    power += scale ? scale.meaning : Math.round(Math.log10(group!.meaning));
    next = (group ?? scale)!.next;
    counted = true;
    at = of.has(wordAt(lines, next)) ? next + 1 : next;
  }
  if (!counted) return null;
  return vague || of.has(wordAt(lines, next)) || next > from + 1 ? { size, power, next } : null;
}

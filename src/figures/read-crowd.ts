// A number left open: "several billion", "des dizaines de milliards", "a few hundred".

import { follows, isGlued, wordAt, type Page } from './page.js';

export interface Crowd {
  first: number;
  /** The size of one of the groups: the crowd has at least two. */
  size: number;
  power: number;
  next: number;
}

export function readCrowd(page: Page, at: number): Crowd | null {
  const { several, crowds, some } = page.lexicon;
  const vague = several.after(page, at);
  if (!vague && (!crowds.after(page, at) || isGlued(page, at))) return null;
  const groups = sizes(page, vague?.next ?? at, vague !== null);
  return groups && { first: some.has(wordAt(page, at - 1)) && follows(page, at) ? at - 1 : at, ...groups };
}

/** Multiplies what follows: "hundreds of millions", "dizaines de milliers", "hundred million". */
function sizes(page: Page, from: number, vague: boolean): { size: number; power: number; next: number } | null {
  const { crowds, groups, roundGroups, scales, of } = page.lexicon;
  let size = 1;
  let power = 0;
  let next = from;
  let counted = false;
  for (let at = from; follows(page, at) && size < 1e24; ) {
    const scale = scales.after(page, at);
    const group = crowds.after(page, at) ?? groups.after(page, at) ?? roundGroups.after(page, at);
    if (!scale && !group) break;
    size *= group ? group.meaning : 10 ** scale!.meaning;
    power += scale ? scale.meaning : Math.round(Math.log10(group!.meaning));
    next = (group ?? scale)!.next;
    counted = true;
    at = of.has(wordAt(page, next)) ? next + 1 : next;
  }
  if (!counted) return null;
  return vague || of.has(wordAt(page, next)) || next > from + 1 ? { size, power, next } : null;
}

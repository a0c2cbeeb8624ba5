// A number left open: "several billion", "des dizaines de milliards", "a few hundred".

import { numeralOf, type Numeral } from './numeral.js';
import { follows, isGlued, wordAt, type Page } from './page.js';

/** The size of one of the groups, and where its words end. */
interface Size {
  size: number;
  power: number;
  next: number;
}

/** Several, and any plural, are at least two. */
const fewest = 2;

export function readCrowd(page: Page, at: number): Numeral | null {
  const { several, crowds, some } = page.lexicon;
  const vague = several.after(page, at);
  if (!vague && (!crowds.after(page, at) || isGlued(page, at))) return null;
  const groups = sizes(page, vague?.next ?? at, vague !== null);
  if (!groups) return null;
  const first = some.has(wordAt(page, at - 1)) && follows(page, at) ? at - 1 : at;
  return numeralOf(first, groups.next, '0', 0, {
    digits: '',
    power: groups.power,
    min: fewest * groups.size,
    max: null,
    hedge: 'at-least',
    precision: null,
  });
}

/** Multiplies what follows: "hundreds of millions", "dizaines de milliers", "hundred million". */
function sizes(page: Page, from: number, isVague: boolean): Size | null {
  const { of } = page.lexicon;
  let all: Size = { size: 1, power: 0, next: from };
  for (let at = from; all.size < 1e24;) {
    const one = sizeAt(page, at);
    if (!one) break;
    all = { size: all.size * one.size, power: all.power + one.power, next: one.next };
    at = of.has(wordAt(page, one.next)) ? one.next + 1 : one.next;
  }
  if (all.next === from) return null;
  return isVague || of.has(wordAt(page, all.next)) || all.next > from + 1 ? all : null;
}

function sizeAt(page: Page, at: number): Size | null {
  const { crowds, groups, roundGroups, scales } = page.lexicon;
  if (!follows(page, at)) return null;
  const group = crowds.after(page, at) ?? groups.after(page, at) ?? roundGroups.after(page, at);
  if (group) return { size: group.meaning, power: Math.round(Math.log10(group.meaning)), next: group.next };
  const scale = scales.after(page, at);
  return scale && { size: 10 ** scale.meaning, power: scale.meaning, next: scale.next };
}

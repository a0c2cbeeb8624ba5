// What keeps a figure from being the one known, and how it is asked for.

import type { Slip } from '../../model/verdict.js';
import type { KnownFact } from '../../query/known-facts.js';
import type { Stand } from '../sentence/stand.js';

export interface Doubt {
  slip: Slip | null;
  reason: string;
  /** Facts it says nothing against. */
  unless?: (known: KnownFact) => boolean;
}

export type Ask = (stand: Stand) => Doubt | null;

/** Where the clause of the figure begins: after a semicolon, a colon, or a "but". */
export function clauseFirst({ article: { tokens }, scene: { sentence }, first, words }: Stand): number {
  for (let at = first - 1; at >= sentence.first; at -= 1) {
    const { word } = tokens[at]!;
    if (word === ';' || word === ':' || (tokens[at - 1]?.word === ',' && words.buts.has(word))) return at + 1;
  }
  return sentence.first;
}

/** The first word of the sentence. */
export function opening({ article: { tokens }, scene: { sentence } }: Stand): number {
  let at = sentence.first;
  while (at + 1 < sentence.next && tokens[at]!.kind === 'mark') at += 1;
  return at;
}

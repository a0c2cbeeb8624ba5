// A draft as it was read, and what can be wrong with a figure of it.

import type { Scene } from '../../extract/scene/scene.js';
import type { Article } from '../../extract/text/article.js';
import type { Figure } from '../../model/figure.js';
import type { Claim, Slip } from '../../model/verdict.js';
import type { Tongue } from './tell.js';

export interface DraftRead {
  /** With everything blanked that is no prose. */
  prose: string;
  tongue: Tongue;
  article: Article;
  scenes: readonly Scene[];
  claims: readonly Claim[];
  /** What an amount was worth in another currency, at the rate of a month ("2025-09"); `null` where none is known. */
  convert: (amount: number, from: string, to: string, month: string) => number | null;
  /** Whether the words around a figure make it another one, whatever is known. */
  isDoubted: (claim: Claim) => boolean;
  /** The day the draft is judged as of. */
  asOf: string;
}

/** What is wrong with a figure, by where it stands. */
export interface Fault {
  /** UTF-16 offsets of the figure. */
  start: number;
  end: number;
  slip: Slip;
  reason: string;
  suggestion: string | null;
}

/** Which scene a place of the text is in, by its number. */
export function sceneFinder({ article: { tokens }, scenes }: Pick<DraftRead, 'article' | 'scenes'>): (utf16: number) => number {
  const ends = scenes.map(({ sentence }) => tokens[sentence.next - 1]!.end);
  return (utf16) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! > utf16) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

export const figuresOf = ({ figures }: Scene): Figure[] => figures.map(({ figure }) => figure);

/** Whom of the base a sentence names, in its order. */
export const namedIn = ({ mentions }: Pick<Scene, 'mentions'>): { id: string; name: string }[] => [
  ...new Map(
    mentions.flatMap(({ how, whom }) => (how === 'name' && whom?.id ? [[whom.id, { id: whom.id, name: whom.name }] as const] : [])),
  ).values(),
];

/** Half of the last digit printed. */
export const halfOf = ({ precision }: { precision: number | null }): number => (precision ?? 0) / 2;

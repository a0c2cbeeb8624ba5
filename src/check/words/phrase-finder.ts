// Finds phrases in folded words, wherever they begin and however they overlap.

import { fold } from '../../figures/fold.js';

export interface PhraseFinder<T> {
  /** What the phrases that begin at a word mean, and how many words each has. */
  at(words: readonly string[], at: number): readonly { meaning: T; length: number }[];
}

/** The runs of letters and digits of a folded text. */
export const wordsIn = (folded: string): string[] => folded.match(/[a-z0-9\u00aa-\uffff]+/g) ?? [];

const nothing: readonly never[] = [];

/** `entries` are phrases with what they mean; a phrase may mean several things. */
export function phraseFinder<T>(entries: Iterable<readonly [phrase: string, meaning: T]>): PhraseFinder<T> {
  const byFirst = new Map<string, { words: readonly string[]; meaning: T; length: number }[]>();
  for (const [phrase, meaning] of entries) {
    const words = wordsIn(fold(phrase));
    if (words.length === 0) continue;
    const same = byFirst.get(words[0]!);
    if (same) same.push({ words, meaning, length: words.length });
    else byFirst.set(words[0]!, [{ words, meaning, length: words.length }]);
  }
  return {
    at: (words, at) =>
      byFirst.get(words[at]!)?.filter((phrase) => phrase.words.every((word, index) => words[at + index] === word)) ?? nothing,
  };
}

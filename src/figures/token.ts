// A word, a run of digits or a mark, and the gap before it.

import { fold } from './fold.js';
import type { Entry } from './phrase-index.js';

/** What stands before a token, from nothing to a blank line. */
export const Gap = { none: 0, space: 1, line: 2, paragraph: 3 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

export interface Token {
  kind: 'word' | 'digits' | 'mark';
  /** Digits in ASCII, a mark in its plain form; an ASCII word is folded when it is first asked for. Empty for an address of the web. */
  word: string | null;
  start: number;
  end: number;
  gap: Gap;
  /** Whether a letter of it is a capital; digits count as one in a name. `null` until an article asks. */
  isNamelike: boolean | null;
  /** Its word in the phrase tables that were asked last. */
  entry: Entry | null;
}

export interface Tokenized {
  text: string;
  tokens: readonly Token[];
}

/** The folded word at a token, empty beyond the ends of the text. */
export function wordAt({ text, tokens }: Tokenized, at: number): string {
  const token = tokens[at];
  return token === undefined ? '' : (token.word ??= fold(text.slice(token.start, token.end)));
}

// A text in tokens, with the words of its language at hand.

import type { Lexicon } from './lexicon.js';
import type { Lines } from './phrases.js';
import { Gap } from './token.js';

export interface Lined extends Lines {
  lexicon: Lexicon;
}

/** The token after a hyphen that ties two words: "half-billion". */
export const pastHyphen = ({ tokens }: Lines, at: number): number =>
  tokens[at]?.word === '-' && tokens[at]!.gap === Gap.none && tokens[at + 1]?.gap === Gap.none ? at + 1 : at;

/** Whether a token stands on the same paragraph as the one before. */
export const follows = ({ tokens }: Lines, at: number): boolean => at < tokens.length && tokens[at]!.gap !== Gap.paragraph;

/** Whether a token is printed against the one before it. */
export const isGlued = ({ tokens }: Lines, at: number): boolean => tokens[at]?.gap === Gap.none;

export const wordAt = ({ tokens }: Lines, at: number): string => tokens[at]?.word ?? '';

/** The token before a hyphen that ties two words, or simply the one before. */
export const pastHyphenBack = ({ tokens }: Lines, at: number): number =>
  tokens[at - 1]?.word === '-' && tokens[at - 1]!.gap === Gap.none && tokens[at]!.gap === Gap.none ? at - 2 : at - 1;

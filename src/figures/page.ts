// A text laid out in tokens, with the words of its language at hand.

import type { Lexicon } from './lexicon.js';
import { Gap, wordAt, type Tokenized } from './token.js';

export { wordAt };

export interface Page extends Tokenized {
  lexicon: Lexicon;
}

/** Whether a token is one of some marks, given in one string. */
export const isMark = (page: Tokenized, at: number, marks: string): boolean =>
  page.tokens[at]?.kind === 'mark' && marks.includes(wordAt(page, at));

/** Whether a token is printed against the one before it. */
export const isGlued = ({ tokens }: Tokenized, at: number): boolean => tokens[at]?.gap === Gap.none;

/** Whether a token exists and stands in the same paragraph as the one before. */
export const follows = ({ tokens }: Tokenized, at: number): boolean => at < tokens.length && tokens[at]!.gap !== Gap.paragraph;

/** The words of some tokens as printed. */
export const printed = ({ text, tokens }: Tokenized, first: number, next: number): string =>
  text.slice(tokens[first]!.start, tokens[next - 1]!.end);

/** Whether a token is a word with a capital somewhere: "Nvidia", "iPhone". */
export const hasCapital = ({ text, tokens }: Tokenized, at: number): boolean => {
  const token = tokens[at];
  return token?.kind === 'word' && /\p{Lu}/u.test(text.slice(token.start, token.end));
};

/** Whether a token is a word that begins with a capital. */
export const isCapitalised = ({ text, tokens }: Tokenized, at: number): boolean =>
  tokens[at]?.kind === 'word' && /^\p{Lu}/u.test(text.slice(tokens[at]!.start, tokens[at]!.end));

/** Whether a token begins a sentence. */
export const startsSentence = (page: Tokenized, at: number): boolean =>
  at === 0 || page.tokens[at]!.gap === Gap.paragraph || isMark(page, at - 1, '.!?:;…«“"»”-–—');

/** Whether nothing more is said before a token: the text, its line or its clause ends there. */
export const endsClause = ({ tokens }: Tokenized, at: number): boolean =>
  at >= tokens.length || tokens[at]!.kind === 'mark' || tokens[at]!.gap > Gap.line;

/** Whether a token is a hyphen that ties two words: "half-billion". */
const isHyphen = (page: Tokenized, at: number): boolean => wordAt(page, at) === '-' && isGlued(page, at) && isGlued(page, at + 1);

/** The token itself, or the one after it where it is a tying hyphen. */
export const pastHyphen = (page: Tokenized, at: number): number => (isHyphen(page, at) ? at + 1 : at);

/** The same past the hyphen that waits for its other end: "8- to 16-metre". */
export const pastTie = (page: Page, at: number): number => (isMark(page, at, '-') && isGlued(page, at) ? at + 1 : at);

/** The token before, or the one before that where a hyphen ties them. */
export const beforeHyphen = (page: Tokenized, at: number): number => (isHyphen(page, at - 1) ? at - 2 : at - 1);

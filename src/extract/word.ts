// A token of an article with its folded word at hand.

import { fold } from '../figures/fold.js';
import { scan } from '../figures/scan.js';
import { Gap, type Token } from '../figures/token.js';

export interface Word extends Token {
  word: string;
}

export { Gap };

export function wordsOf(text: string): Word[] {
  const tokens = scan(text);
  for (const token of tokens) token.word ??= fold(text.slice(token.start, token.end));
  return tokens as Word[];
}

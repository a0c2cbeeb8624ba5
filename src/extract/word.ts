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
  // "the company's" is "the company" and an "s".
  for (let at = 1; at < tokens.length; at += 1) {
    const before = tokens[at - 1]!;
    if (tokens[at]!.word === 's' && tokens[at]!.gap === Gap.none && before.word!.endsWith("'")) before.word = before.word!.slice(0, -1);
  }
  return tokens as Word[];
}

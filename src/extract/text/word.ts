// A token of an article with its folded word at hand.

import { Gap, type Token } from '../../figures/token.js';
import type { Lexis } from '../words/lexis.js';

export interface Word extends Token {
  word: string;
  isNamelike: boolean;
}

export { Gap };

/** Makes words of tokens, in place. */
export function wordsOf(text: string, tokens: readonly Token[]): readonly Word[] {
  for (const token of tokens) {
    const { kind, word } = token;
    if (kind !== 'word') {
      token.isNamelike = kind === 'digits';
      continue;
    }
    const raw = text.slice(token.start, token.end);
    // Only a word of plain letters waits to be folded.
    if (word === null) token.word = raw.toLowerCase();
    token.isNamelike = word === null ? token.word !== raw : word !== '' && raw !== raw.toLowerCase();
  }
  // "the company's" is "the company" and an "s".
  for (let at = 1; at < tokens.length; at += 1) {
    const before = tokens[at - 1]!;
    if (tokens[at]!.word === 's' && tokens[at]!.gap === Gap.none && before.word!.endsWith("'")) {
      before.word = before.word!.slice(0, -1);
      before.entry = null;
    }
  }
  return tokens as readonly Word[];
}

/** Whether a word ends as an infinitive does, where the language shows it. */
export const isInfinitive = ({ infinitives, light }: Lexis, word: string): boolean =>
  // "comptait encore près de 500 salariés".
  !light.has(word) && endsAs(infinitives, word);

/** Whether a word ends as an adjective behind its noun does. */
export const isAdjectival = ({ adjectiveEndings }: Lexis, word: string): boolean => endsAs(adjectiveEndings, word);

function endsAs(endings: ReadonlySet<string>, word: string): boolean {
  for (const ending of endings) if (word.endsWith(ending)) return true;
  return false;
}

// The words of one language as tables that can be looked up among tokens.

import type { LanguageCode } from '../languages/index.js';
import type { lexiconRecipe } from './lexicon-recipe.js';
import { packedLexicon } from './packed-lexicon.js';
import { wordAt, type Tokenized } from './token.js';
import { unpack, type Tables } from './word-tables.js';

export interface Lexicon extends Tables<ReturnType<typeof lexiconRecipe>> {
  /** Whether a numeral can begin with a token. */
  mayCount: Membership;
  /** Whether a token can follow a numeral that says "one". */
  mayFollowOne: Membership;
}

type Membership = (page: Tokenized, at: number) => boolean;

const made = new Map<LanguageCode, Lexicon>();

/** Unpacked on first use: a command that reads no figure pays nothing. */
export function lexiconOf(code: LanguageCode): Lexicon {
  let lexicon = made.get(code);
  if (!lexicon) {
    const tables = unpack<ReturnType<typeof lexiconRecipe>>(packedLexicon(code));
    made.set(
      code,
      (lexicon = Object.assign(tables, { mayCount: membership(tables.countWords), mayFollowOne: membership(tables.wordsAfterOne) })),
    );
  }
  return lexicon;
}

/** Nearly all other ASCII words are told apart by their ends and length, without folding. */
function membership(words: ReadonlySet<string>): Membership {
  const lengths = new Uint32Array(1024);
  const shape = (text: string, start: number, end: number): number =>
    ((text.charCodeAt(start) & 31) << 5) | (text.charCodeAt(end - 1) & 31);
  for (const word of words) lengths[shape(word, 0, word.length)]! |= 1 << word.length;
  return (page, at) => {
    const { start, end, word } = page.tokens[at]!;
    if (word !== null) return words.has(word);
    return (lengths[shape(page.text, start, end)]! & (1 << (end - start))) !== 0 && words.has(wordAt(page, at));
  };
}

// The checker's words of a language, as tables that can be looked up among tokens.

import { unpack, type Tables } from '../../figures/word-tables.js';
import type { LanguageCode } from '../../languages/index.js';
import type { doubtRecipe } from './doubt-recipe.js';
import { packedDoubts } from './packed-doubts.js';

export type DoubtWords = Tables<ReturnType<typeof doubtRecipe>>;

const made = new Map<LanguageCode, DoubtWords>();

/** Unpacked on first use. */
export function doubtWordsOf(code: LanguageCode): DoubtWords {
  let words = made.get(code);
  if (!words) made.set(code, (words = unpack<ReturnType<typeof doubtRecipe>>(packedDoubts(code))));
  return words;
}

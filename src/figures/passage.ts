// A stretch of text laid out for reading: its tokens, its numerals and the words of its language.

import type { LanguageCode } from '../languages/index.js';
import { lexiconOf } from './lexicon.js';
import type { Numeral } from './numeral.js';
import type { Page } from './page.js';
import { readNumerals } from './read-numerals.js';
import type { Token } from './token.js';

export interface Passage extends Page {
  numerals: readonly Numeral[];
  /** The numerals by their first token. */
  numeralAt: ReadonlyMap<number, Numeral>;
}

export function passageOf(text: string, tokens: readonly Token[], language: LanguageCode): Passage {
  const page: Page = { text, tokens, lexicon: lexiconOf(language) };
  const numerals = readNumerals(page);
  return { ...page, numerals, numeralAt: new Map(numerals.map((numeral) => [numeral.first, numeral])) };
}

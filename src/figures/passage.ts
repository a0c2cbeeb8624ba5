// A text laid out for reading: its tokens, its numerals and the words of its language.

import type { LanguageCode } from '../languages/index.js';
import { lexiconOf, type Lexicon } from './lexicon.js';
import type { Numeral } from './numeral.js';
import { readNumerals } from './read-numerals.js';
import { scan } from './scan.js';
import type { Lined } from './lined.js';

export interface Passage extends Lined {
  numerals: readonly Numeral[];
  /** The numerals by their first token. */
  numeralAt: ReadonlyMap<number, Numeral>;
}

export function passageOf(text: string, language: LanguageCode): Passage {
  const lines: Lined = { text, tokens: scan(text), lexicon: lexiconOf(language) };
  const numerals = readNumerals(lines);
  return { ...lines, numerals, numeralAt: new Map(numerals.map((numeral) => [numeral.first, numeral])) };
}

export type { Lexicon };

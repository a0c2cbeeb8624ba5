// A name folded once, to be measured against many.

import { foldName, foldWords } from './fold-name.js';
import type { NamedEntity } from './named-entity.js';
import { soundKey } from './sound-key.js';

export interface Spelling {
  /** The folded name. */
  key: string;
  /** Its folded words. */
  words: readonly string[];
}

/** What was typed, ready to be compared. */
export interface Question extends Spelling {
  sound: string;
}

export interface SpelledName {
  key: string;
  named: NamedEntity;
}

export function question(text: string): Question {
  const words = foldWords(text);
  const key = words.join('');
  return { key, words, sound: soundKey(key) };
}

/** Only the keys: the words of a name are asked for when it comes near. */
export const spellNames = (names: readonly NamedEntity[]): SpelledName[] =>
  names.map((named) => ({ key: named.folded ?? foldName(named.name), named }));

export const spelling = ({ key, named }: SpelledName): Spelling => ({ key, words: foldWords(named.name) });

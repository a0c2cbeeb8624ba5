// What words of a draft stand for in the base's English: the parts of a business.

import { world } from '../../languages/index.js';
import { phraseFinder, type PhraseFinder } from './phrase-finder.js';

export interface Meaning {
  /** The first of the words, and how many they are. */
  at: number;
  length: number;
  meaning: string;
}

let parts: PhraseFinder<string> | null = null;

/** "centres de données" for "data centre". `words` are folded. */
export function meaningsIn(words: readonly string[]): Meaning[] {
  parts ??= phraseFinder(
    Object.entries(world.parts).flatMap(([meaning, phrases]) => phrases.split('|').map((phrase) => [phrase, meaning] as const)),
  );
  return words.flatMap((_, at) => parts!.at(words, at).map((found) => ({ at, ...found })));
}

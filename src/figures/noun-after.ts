// The noun that a number counts: known ones through their adjectives, others only where they follow at once.

import { follows, pastHyphen, wordAt } from './lined.js';
import type { Numeral } from './numeral.js';
import type { Passage } from './passage.js';
import { Gap } from './token.js';

export interface Noun {
  unit: string | null;
  /** As printed, with the adjectives before it. */
  words: string;
  next: number;
  isKnown: boolean;
}

const mostAdjectives = 3;

export function nounAfter(numeral: Numeral, passage: Passage): Noun | null {
  const { lexicon, tokens, text } = passage;
  let first = pastHyphen(passage, wordAt(passage, numeral.next) === '+' ? numeral.next + 1 : numeral.next);
  if (lexicon.of.has(wordAt(passage, first))) first += 1;
  const known = knownNoun(passage, first);
  if (known) return { unit: known.meaning, words: text.slice(tokens[first]!.start, tokens[known.next - 1]!.end), next: known.next, isKnown: true };
  if (!isNounLike(passage, first) || numeral.form === 'words') return null;
  return { unit: null, words: text.slice(tokens[first]!.start, tokens[first]!.end), next: first + 1, isKnown: false };
}

function knownNoun(passage: Passage, first: number) {
  const { nouns, adjectivesFirst, earlyAdjectives } = passage.lexicon;
  let at = first;
  for (let adjectives = 0; adjectives <= mostAdjectives && follows(passage, at); adjectives += 1) {
    const found = nouns.after(passage, at);
    if (found) return found;
    if (!(adjectivesFirst ? isNounLike(passage, at) : earlyAdjectives.has(wordAt(passage, at)))) return null;
    at = pastHyphen(passage, at + 1);
  }
  return null;
}

function isNounLike({ lexicon, tokens, text }: Passage, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.gap > Gap.line || token.word.length < 3 || token.word.endsWith("'")) return false;
  const initial = text[token.start]!;
  return initial === initial.toLowerCase() && !lexicon.functionWords.has(token.word) && !lexicon.timeSpans.has(token.word) && !lexicon.months.has(token.word);
}

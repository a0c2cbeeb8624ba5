// The noun that a number counts: known ones through their adjectives, others only where they follow at once.

import type { Numeral } from './numeral.js';
import { follows, isCapitalised, isGlued, isMark, pastHyphen, printed, wordAt } from './page.js';
import type { Passage } from './passage.js';
import type { Found } from './phrases.js';

export interface Noun {
  /** `null` for a noun without a unit of its own. */
  unit: string | null;
  /** As printed, with the adjectives before it. */
  words: string;
  next: number;
  isKnown: boolean;
}

const mostAdjectives = 4;

/** Shorter words are prepositions and abbreviations. */
const shortestNoun = 3;

export function nounAfter(numeral: Numeral, passage: Passage): Noun | null {
  const { of, more, nounTakesOf } = passage.lexicon;
  const at = pastHyphen(passage, isMark(passage, numeral.next, '+') ? numeral.next + 1 : numeral.next);
  const isLinked = of.has(wordAt(passage, at));
  const first = isLinked || more.has(wordAt(passage, at)) ? at + 1 : at;
  if (!follows(passage, at) || !follows(passage, first)) return null;
  const known = knownNoun(passage, first);
  if (known) return { unit: known.meaning, words: printed(passage, first, known.next), next: known.next, isKnown: true };
  const isFar = numeral.power > 3 && nounTakesOf && !isLinked;
  return numeral.form === 'digits' && !isFar && isOwnNoun(passage, first) ? { unit: null, words: printed(passage, first, first + 1), next: first + 1, isKnown: false } : null;
}

/** A word that can only be a noun here: no name, no adjective, no participle. */
function isOwnNoun(passage: Passage, at: number): boolean {
  const { participleEndings, earlyAdjectives } = passage.lexicon;
  const word = wordAt(passage, at);
  return mayBeNoun(passage, at) && !isCapitalised(passage, at) && !earlyAdjectives.has(word) && !participleEndings.some((ending) => word.endsWith(ending));
}

function knownNoun(passage: Passage, first: number): Found<string | null> | null {
  const { nouns, adjectivesFirst, earlyAdjectives } = passage.lexicon;
  let at = first;
  for (let adjectives = 0; adjectives <= mostAdjectives && follows(passage, at); adjectives += 1) {
    // "75,000 “core” workers".
    while (adjectivesFirst && isMark(passage, at, '“”"')) at += 1;
    const found = nouns.after(passage, at);
    if (found) return found;
    if (!(adjectivesFirst ? mayBeNoun(passage, at) : earlyAdjectives.has(wordAt(passage, at)))) return null;
    at = pastHyphen(passage, at + 1);
    if (passage.tokens[at]?.kind === 'digits' && isGlued(passage, at)) at += 1;
  }
  return null;
}

function mayBeNoun(passage: Passage, at: number): boolean {
  const { functionWords, moneyNouns, timeSpans, days } = passage.lexicon;
  const word = wordAt(passage, at);
  if (passage.tokens[at]?.kind !== 'word' || word.endsWith("'") || functionWords.has(word) || moneyNouns.has(word) || timeSpans.has(word) || days.has(word)) return false;
  return word.length >= shortestNoun || isCapitalised(passage, at);
}

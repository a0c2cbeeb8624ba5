// Whether a fact says a word of the draft too, in its own words or by what the word stands for in English.

import { fold } from '../../figures/fold.js';
import type { KnownFact } from '../../query/known-facts.js';
import { meaningsIn } from '../words/meanings.js';
import { wordsIn } from '../words/phrase-finder.js';
import { stem } from '../words/stems.js';
import { placeNames } from './places-in.js';
import type { Stand } from './stand.js';

/** Asks it of a token of the sentence. */
export function isSaidBy({ article: { tokens }, scene: { sentence } }: Stand): (at: number, known: KnownFact) => boolean {
  // "États-Unis" is two words, as the names of places are kept.
  const places = tokens.slice(sentence.first, sentence.next).flatMap(({ word }, at) => (word === '-' ? [] : [sentence.first + at]));
  const words = places.map((place) => tokens[place]!.word.replace(/'$/, ''));
  const stands = new Map<number, string[]>();
  for (const { at, length, meaning } of [...meaningsIn(words), ...placeNames(words)]) {
    for (const place of places.slice(at, at + length)) stands.set(place, [...(stands.get(place) ?? []), meaning]);
  }
  return (at, known) => {
    const said = stemsOf(known);
    return (
      said.has(stem(tokens[at]!.word)) ||
      (stands.get(at) ?? []).some((meaning) => meaning.split(/[\s-]+/).every((word) => said.has(stem(word))))
    );
  };
}

const kept = new WeakMap<KnownFact, ReadonlySet<string>>();

/** The stems of what a fact says, places by their English names. */
function stemsOf(known: KnownFact): ReadonlySet<string> {
  let stems = kept.get(known);
  if (!stems) {
    const words = wordsIn(fold(`${known.name} ${known.fact.definition ?? ''} ${known.fact.says}`));
    kept.set(known, (stems = new Set([...words, ...placeNames(words).flatMap(({ meaning }) => meaning.split(' '))].map(stem))));
  }
  return stems;
}

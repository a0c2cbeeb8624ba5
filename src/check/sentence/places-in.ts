// The places that words say something is at: "in France", "à Seattle", "its US staff", "ses effectifs français".

import { world } from '../../languages/index.js';
import type { DoubtWords } from '../words/doubt-words.js';
import { phraseFinder, type PhraseFinder } from '../words/phrase-finder.js';

/** Every place that words name, in English, whatever stands before it. */
export function placeNames(words: readonly string[]): { at: number; length: number; meaning: string }[] {
  const { names, adjectives } = (made ??= places());
  return words.flatMap((_, at) => {
    const found = longest(names, words, at) ?? longest(adjectives, words, at);
    return found ? [{ at, ...found }] : [];
  });
}

interface Places {
  names: PhraseFinder<string>;
  adjectives: PhraseFinder<string>;
}

let made: Places | null = null;

/** In English, each once. `words` are without capitals or accents, in the language of `tables`. */
export function placesIn(words: readonly string[], tables: DoubtWords): string[] {
  const { inside, nearby, owners, whatIsThere } = tables;
  const { names, adjectives } = (made ??= places());
  const found = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    // "at its Dublin site": a place only where it is somebody's.
    const from = inside.has(word) ? at + 1 : nearby.has(word) && owners.has(words[at + 1] ?? '') ? at + 2 : null;
    const name = from === null ? null : nameFrom(names, words, from, tables);
    if (name) found.add(name.meaning);
    const adjective = longest(adjectives, words, at);
    if (adjective && (whatIsThere.has(words[at + adjective.length] ?? '') || whatIsThere.has(words[at - 1] ?? '')))
      found.add(adjective.meaning);
  }
  return [...found];
}

/** The name that begins at a word, or past articles and the like. */
function nameFrom(
  names: PhraseFinder<string>,
  words: readonly string[],
  from: number,
  { placeArticles }: DoubtWords,
): { meaning: string } | null {
  for (let at = from; ; at += 1) {
    const name = longest(names, words, at);
    if (name || !placeArticles.has(words[at] ?? '')) return name;
  }
}

function longest(finder: PhraseFinder<string>, words: readonly string[], at: number): { meaning: string; length: number } | null {
  return at < words.length
    ? finder
        .at(words, at)
        .reduce<{ meaning: string; length: number } | null>((best, one) => (best && best.length >= one.length ? best : one), null)
    : null;
}

function places(): Places {
  const [names, adjectives]: [[string, string][], [string, string][]] = [[], []];
  for (const [place, text] of Object.entries(world.places)) {
    const [nouns = '', others = ''] = text.split(';');
    for (const phrase of [place, ...nouns.split('|')]) names.push([phrase, place]);
    for (const phrase of others.split('|')) adjectives.push([phrase, place]);
  }
  return { names: phraseFinder(names), adjectives: phraseFinder(adjectives) };
}

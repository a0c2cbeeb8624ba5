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
  const owned = pastOwner(passage, first, isLinked);
  const chips = owned > first ? knownNoun(passage, owned) : null;
  if (chips && chips.meaning === chipsUnit)
    return { unit: chips.meaning, words: printed(passage, first, chips.next), next: chips.next, isKnown: true };
  const known = knownNoun(passage, first);
  if (known) return { unit: known.meaning, words: printed(passage, first, known.next), next: known.next, isKnown: true };
  const isFar = numeral.power > 3 && nounTakesOf && !isLinked;
  return numeral.form === 'digits' && !isFar && isOwnNoun(passage, first)
    ? { unit: null, words: printed(passage, first, first + 1), next: first + 1, isKnown: false }
    : null;
}

const chipsUnit = 'items';

/** Over "its", "Nvidia's" and "units of": "18,000 of its newest chips". What is told of a part of a staff is no count of it. */
function pastOwner(passage: Passage, first: number, isLinked: boolean): number {
  const { of, adjectivesFirst } = passage.lexicon;
  if (!adjectivesFirst) return first;
  const isUnits = !isLinked && wordAt(passage, first) === 'units' && of.has(wordAt(passage, first + 1));
  if (!isLinked && !isUnits) return first;
  const at = isUnits ? first + 2 : first;
  if (/^(?:its|their|the|our)$/.test(wordAt(passage, at))) return at + 1;
  return /'s?$/.test(wordAt(passage, at)) && isCapitalised(passage, at)
    ? wordAt(passage, at + 1) === 's'
      ? at + 2
      : at + 1
    : isUnits
      ? at
      : first;
}

/** A word that can only be a noun here: no name, no adjective, no participle. */
function isOwnNoun(passage: Passage, at: number): boolean {
  const { participleEndings, earlyAdjectives, cardinals } = passage.lexicon;
  const word = wordAt(passage, at);
  return (
    mayBeNoun(passage, at) &&
    !isCapitalised(passage, at) &&
    // "41,300 two years before": the next number.
    !cardinals.after(passage, at) &&
    !earlyAdjectives.has(word) &&
    !participleEndings.some((ending) => word.endsWith(ending))
  );
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
  if (
    passage.tokens[at]?.kind !== 'word' ||
    word.endsWith("'") ||
    (functionWords.has(word) && !(word === 'us' && printed(passage, at, at + 1) === 'US')) ||
    moneyNouns.has(word) ||
    timeSpans.has(word) ||
    days.has(word)
  )
    return false;
  return word.length >= shortestNoun || isCapitalised(passage, at);
}

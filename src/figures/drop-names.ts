// Drops numbers that are part of a name: models, versions, labels, ordinals.

import { isGlued, wordAt } from './lined.js';
import type { Passage } from './passage.js';
import type { Refiner, Sighting } from './sighting.js';
import { Gap } from './token.js';

export const dropNames: Refiner = (sightings, passage) => sightings.filter((sighting) => !isName(sighting, passage));

function isName(sighting: Sighting, passage: Passage): boolean {
  if (isGluedName(sighting, passage) || isOrdinal(sighting, passage)) return true;
  if (sighting.kind !== 'number' && sighting.kind !== 'count') return false;
  return isLabelled(sighting, passage) || followsName(sighting, passage) || precedesLabel(sighting, passage);
}

/** "GPT-5", "H100", "gpt4o", "F-16": letters against the number, before or after. */
function isGluedName({ numeral, kind, first, next }: Sighting, passage: Passage): boolean {
  if (numeral.form !== 'digits') return false;
  if (kind !== 'money' && isGlued(passage, first) && isTied(passage, first)) return true;
  return isGlued(passage, next) && passage.tokens[next]!.kind === 'word';
}

function isTied(passage: Passage, first: number): boolean {
  const before = passage.tokens[first - 1]!;
  if (before.kind === 'word') return !before.word.endsWith("'");
  if ('#_@\\='.includes(before.word)) return true;
  if (before.word === '-' || before.word === '.' || before.word === '/') return isGlued(passage, first - 1) && passage.tokens[first - 2]?.kind === 'word';
  return false;
}

/** "1st", "2e", "twenty-fifth", "cinq cent unième". */
function isOrdinal({ numeral, next }: Sighting, passage: Passage): boolean {
  const { ordinalMarks, ordinals, timeSpans } = passage.lexicon;
  const after = wordAt(passage, numeral.next);
  if (numeral.form === 'digits') return numeral.power === 0 && isGlued(passage, numeral.next) && ordinalMarks.has(after);
  if (numeral.form === 'part') return timeSpans.has(wordAt(passage, next + (['de', "d'"].includes(wordAt(passage, next)) ? 1 : 0)));
  return ordinals.has(after) || (after === '-' && ordinals.has(wordAt(passage, numeral.next + 1)));
}

/** "page 12", "version 4", "No. 1", "n° 3", "CAC 40". */
function isLabelled({ numeral }: Sighting, passage: Passage): boolean {
  const { labels } = passage.lexicon;
  const at = [".", '°'].includes(wordAt(passage, numeral.first - 1)) ? numeral.first - 2 : numeral.first - 1;
  return numeral.form === 'digits' && numeral.power === 0 && (labels.has(wordAt(passage, at)) || (wordAt(passage, numeral.first - 1) === '&'));
}

/** "Llama 3.1 70B", "Artémis 2", "iPhone 15": a short bare number after a capitalised word inside a sentence. */
function followsName({ numeral, unit }: Sighting, passage: Passage): boolean {
  const { tokens, text, lexicon } = passage;
  const before = tokens[numeral.first - 1];
  if (numeral.form !== 'digits' || numeral.next > numeral.first + 3 || !before || tokens[numeral.first]!.gap > Gap.line) return false;
  if (numeral.power > 0 && tokens[numeral.next - 1]!.end - tokens[numeral.next - 1]!.start > 1) return false;
  const isName = before.kind === 'word' && /\p{Lu}/u.test(text.slice(before.start, before.end)) && !lexicon.functionWords.has(before.word) && !lexicon.beforeDates.has(before.word);
  const isVersion = before.kind === 'digits' && numeral.power > 0 && tokens[numeral.first]!.gap !== Gap.none;
  return (isName && (unit === null || Number(numeral.digits) < 100) && !(unit !== null && numeral.power > 0)) || isVersion;
}

function precedesLabel({ numeral }: Sighting, passage: Passage): boolean {
  return numeral.form === 'digits' && isGlued(passage, numeral.next - 1) && numeral.power > 0 && passage.lexicon.labelsAfter.has(wordAt(passage, numeral.next));
}

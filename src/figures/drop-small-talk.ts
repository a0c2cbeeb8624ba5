// Drops little number words that count nothing in particular: "one of the leaders", "les deux entreprises".

import { wordAt } from './lined.js';
import type { Passage } from './passage.js';
import type { Refiner, Sighting } from './sighting.js';

export const dropSmallTalk: Refiner = (sightings, passage) => sightings.filter((sighting) => !isSmallTalk(sighting, passage));

/** A text that is nothing but its number means it. */
function isSmallTalk(sighting: Sighting, passage: Passage): boolean {
  const { numeral, kind, hedgeFirst, hedge } = sighting;
  if (numeral.form !== 'words' || numeral.power > 0 || numeral.max === null || hedge !== 'exact') return false;
  if (hedgeFirst === 0 && sighting.next === passage.tokens.length) return false;
  if (kind !== 'number' && kind !== 'count') return kind === 'percent' && numeral.min === 1 && wordAt(passage, sighting.next - 1) === 'point';
  if (numeral.min <= 1) return true;
  if (kind === 'number') return numeral.min <= 12;
  return numeral.min <= 12 && passage.lexicon.definite.has(wordAt(passage, sighting.first - 1));
}

// Drops little number words that count nothing in particular: "one of the leaders", "les deux entreprises".

import { wordAt } from './page.js';
import type { Passage } from './passage.js';
import type { Refiner, Sighting } from './sighting.js';

/** Up to here a newsroom spells numbers out, and a bare word counts nothing that a reader would check. */
const largestSmall = 10;

export const dropSmallTalk: Refiner = (sightings, passage) => sightings.filter((sighting) => !isSmallTalk(sighting, passage));

function isSmallTalk(sighting: Sighting, passage: Passage): boolean {
  const { numeral, kind, hedge, unit } = sighting;
  if (kind === 'number' && hedge === 'exact' && isBareScale(sighting, passage) && !isWholeText(sighting, passage)) return true;
  if (numeral.form !== 'words' || numeral.power > 0 || numeral.max === null || isWholeText(sighting, passage)) return false;
  if (kind === 'number') return numeral.min <= largestSmall && !numeral.digits.includes('.');
  if (kind !== 'count' && unit !== 'items') return false;
  const { definite, multiples } = passage.lexicon;
  const isTold = hedge === 'exact' && definite.has(wordAt(passage, sighting.first - 1));
  return numeral.min <= 1 || (numeral.min <= largestSmall && (isTold || multiples.has(wordAt(passage, numeral.next))));
}

/** "mille excuses": a scale alone is a way of speaking. */
const isBareScale = ({ first, next }: Sighting, passage: Passage): boolean =>
  next === first + 1 && passage.lexicon.bareScales.has(wordAt(passage, first));

/** A text that is nothing but its number means it. */
function isWholeText({ hedgeFirst, next }: Sighting, passage: Passage): boolean {
  const { tokens } = passage;
  const end =
    tokens.at(-1)!.kind === 'mark' || passage.lexicon.of.has(wordAt(passage, tokens.length - 1)) ? tokens.length - 1 : tokens.length;
  return hedgeFirst === 0 && next >= end;
}

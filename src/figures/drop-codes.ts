// Drops digits that count nothing: phones, scores, fractions like 24/7, addresses, footnotes, codes.

import { isGlued, wordAt } from './lined.js';
import type { Passage } from './passage.js';
import type { Refiner, Sighting } from './sighting.js';

export const dropCodes: Refiner = (sightings, passage) => sightings.filter((sighting) => !isCode(sighting, passage));

function isCode(sighting: Sighting, passage: Passage): boolean {
  if (sighting.kind !== 'number' && sighting.kind !== 'count') return false;
  return isTiedToDigits(sighting, passage) || isFootnote(sighting, passage) || isAddress(sighting, passage) || hasLeadingZero(sighting, passage);
}

/** "3-1", "24/7", "555-1234", "06 12 34 56 78": digits against digits. */
function isTiedToDigits({ numeral, kind }: Sighting, passage: Passage): boolean {
  if (numeral.form !== 'digits' || numeral.power > 0) return false;
  const isTie = (at: number): boolean => '-–/:×x'.includes(wordAt(passage, at)) && wordAt(passage, at) !== '' && isGlued(passage, at) && isGlued(passage, at + 1) && passage.tokens[at + 1]?.kind === 'digits' && passage.tokens[at - 1]?.kind === 'digits';
  if (kind === 'count' && isTie(numeral.first - 1)) return wordAt(passage, numeral.first - 1) === '/' || isTie(numeral.first - 3);
  if (isTie(numeral.first - 1)) return true;
  return isTie(numeral.next) && !passage.numeralAt.get(numeral.next + 1)?.power && !countsAfter(passage, numeral.next + 2);
}

/** The second end of a range says what the first counts: "10-12 people". */
const countsAfter = (passage: Passage, at: number): boolean => passage.tokens[at]?.kind === 'word' || ['%', '€', '$', '£'].includes(wordAt(passage, at));

/** "[12]", "(3)". */
function isFootnote({ numeral }: Sighting, passage: Passage): boolean {
  const open = wordAt(passage, numeral.first - 1);
  const close = wordAt(passage, numeral.next);
  return (open === '[' && close === ']') || (open === '(' && close === ')' && numeral.power === 0 && numeral.min < 1000);
}

/** "10 Downing Street", "55, rue du Faubourg". */
function isAddress({ numeral }: Sighting, passage: Passage): boolean {
  const { streets } = passage.lexicon;
  if (numeral.form !== 'digits' || numeral.power > 0) return false;
  const at = wordAt(passage, numeral.next) === ',' ? numeral.next + 1 : numeral.next;
  return streets.has(wordAt(passage, at)) || (startsName(passage, at) && (streets.has(wordAt(passage, at + 1)) || streets.has(wordAt(passage, at + 2))));
}

const startsName = ({ text, tokens }: Passage, at: number): boolean => tokens[at]?.kind === 'word' && /\p{Lu}/u.test(text[tokens[at]!.start]!);

const hasLeadingZero = ({ numeral }: Sighting, passage: Passage): boolean => /^0\d/.test(numeral.digits) && passage.tokens.length > numeral.next;

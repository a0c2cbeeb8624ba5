// Drops what tells a time: years, dates, hours, durations, ages.

import { isGlued, pastHyphen, wordAt } from './lined.js';
import type { Passage } from './passage.js';
import type { Refiner, Sighting } from './sighting.js';

export const dropDates: Refiner = (sightings, passage) => sightings.filter((sighting) => !tellsTime(sighting, passage));

function tellsTime(sighting: Sighting, passage: Passage): boolean {
  if (sighting.kind !== 'number' && sighting.kind !== 'count') return false;
  return isDuration(sighting, passage) || isYear(sighting, passage) || isDate(sighting, passage) || isHour(sighting, passage);
}

function isDuration({ numeral }: Sighting, passage: Passage): boolean {
  const at = pastHyphen(passage, numeral.next);
  const { timeSpans, of } = passage.lexicon;
  return timeSpans.has(wordAt(passage, of.has(wordAt(passage, at)) ? at + 1 : at)) || timeSpans.has(wordAt(passage, pastHyphen(passage, at + 1)));
}

/** Four digits without a mark between 1800 and 2199; a round one may count people. */
function isYear({ numeral, unit, kind }: Sighting, passage: Passage): boolean {
  const { digits, power, min, form } = numeral;
  if (form === 'words') return power === 0 && min >= 1100 && min < 2100 && passage.tokens.length > numeral.next && isPair(numeral, passage);
  const isPrintedYear = /^(1[89]|20|21)\d\d$/.test(digits) && power === 0 && numeral.next === numeral.first + 1;
  return isPrintedYear && !(kind === 'count' && unit !== null && min % 100 === 0);
}

const isPair = (numeral: Sighting['numeral'], passage: Passage): boolean => {
  const words = passage.tokens.slice(numeral.first, numeral.next).map(({ word }) => word);
  return !words.some((word) => word === 'thousand' || word === 'hundred' || word === 'mille' || word === 'cent');
};

function isDate({ numeral }: Sighting, passage: Passage): boolean {
  const { months } = passage.lexicon;
  const { first, next, min, power, digits } = numeral;
  if (power > 0 || digits.includes('.')) return /^\d{1,2}\.\d{1,2}$/.test(digits) && isGlued(passage, next) && wordAt(passage, next) === '.';
  const before = wordAt(passage, first - 1);
  const after = wordAt(passage, next);
  if (min <= 31 && (months.has(before) || (before === '.' && months.has(wordAt(passage, first - 2))) || months.has(after) || (after === 'of' && months.has(wordAt(passage, next + 1))))) return true;
  return (after === '/' || after === '-') && isGlued(passage, next) && isNumericDate(passage, next) || (before === '/' || before === '-') && isGlued(passage, first) && isNumericDate(passage, first - 1);
}

/** 10/09/2025, 2025-09-10, 2024-25, Q3/2024: a year beside a mark. */
function isNumericDate({ tokens }: Passage, mark: number): boolean {
  const sign = tokens[mark]!.word;
  return [mark - 3, mark - 1, mark + 1, mark + 3].some((at) => /^(19|20)\d\d$/.test(tokens[at]?.word ?? '') && (Math.abs(at - mark) === 1 || tokens[at < mark ? mark - 2 : mark + 2]?.word === sign));
}

function isHour({ numeral }: Sighting, passage: Passage): boolean {
  const { first, next, min, power } = numeral;
  const after = wordAt(passage, next);
  if (power > 0 || min > 59) return false;
  const isClock = (mark: string, at: number): boolean => (mark === ':' || mark === 'h') && isGlued(passage, at);
  return (isClock(after, next) && (passage.tokens[next + 1]?.kind === 'digits' || after === 'h')) || (isClock(wordAt(passage, first - 1), first - 1) && isGlued(passage, first)) || (passage.lexicon.hours.has(after) && min <= 24) || (['a', 'p'].includes(after) && wordAt(passage, next + 1) === '.' && wordAt(passage, next + 2) === 'm');
}

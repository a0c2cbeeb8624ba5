// Drops numbers that are part of a name: models, versions, labels, ordinals.

import type { Numeral } from './numeral.js';
import { hasCapital, isCapitalised, isGlued, isMark, pastHyphen, printed, startsSentence, wordAt } from './page.js';
import type { Passage } from './passage.js';
import type { Refiner, Sighting } from './sighting.js';
import { Gap } from './token.js';

/** "3.12", "13.5"; a price has two decimals and more before them. */
const versionLike = /^(?:\d\.\d{1,2}|\d\d\.\d)$/;

export const dropNames: Refiner = (sightings, passage) => sightings.filter((sighting) => !isName(sighting, passage));

function isName(sighting: Sighting, passage: Passage): boolean {
  const { kind, numeral, unit } = sighting;
  if (isGluedName(sighting, passage) || isOrdinal(sighting, passage)) return true;
  if (kind !== 'number' && kind !== 'count') return false;
  if (numeral.form === 'words') return isTitle(sighting, passage);
  if (isLabelled(sighting, passage) || isModelSize(sighting, passage) || followsName(sighting, passage)) return true;
  return (
    unit === null && (isCode(numeral, passage) || isForeignDecimal(numeral, passage) || (kind === 'number' && isVersion(numeral, passage)))
  );
}

/** "GPT-5", "H100", "gpt4o", "F-16": letters against the number, before or after. */
function isGluedName({ numeral, kind, first, next }: Sighting, passage: Passage): boolean {
  if (numeral.form !== 'digits') return false;
  if (kind !== 'money' && isGlued(passage, first) && isTiedBefore(first, passage)) return true;
  return next === numeral.next && isGlued(passage, next) && passage.tokens[next]!.kind === 'word';
}

function isTiedBefore(first: number, passage: Passage): boolean {
  // An underscore is emphasis: "_10 %_".
  if (passage.tokens[first - 1]!.kind === 'word')
    return !wordAt(passage, first - 1).endsWith("'") && !/^_+$/.test(wordAt(passage, first - 1));
  if (isMark(passage, first - 1, '#@\\=')) return true;
  return (
    isMark(passage, first - 1, '-./+') &&
    isGlued(passage, first - 1) &&
    passage.tokens[first - 2]?.kind === 'word' &&
    !isRangeEnd(first, passage)
  );
}

/** In "$250K-300K" and "10-to-12 billion" the word before belongs to a range. */
const isRangeEnd = (first: number, passage: Passage): boolean =>
  passage.lexicon.joins.after(passage, first - 2) !== null ||
  (passage.tokens[first - 3]?.kind === 'digits' && passage.lexicon.shortScales.after(passage, first - 2) !== null);

/** "Ocean’s Eleven", "the top-three". */
function isTitle({ numeral, kind }: Sighting, passage: Passage): boolean {
  const { first, next, power } = numeral;
  if (first === 0 || power > 0) return false;
  const isTied = isMark(passage, first - 1, '-') && isGlued(passage, first) && isGlued(passage, first - 1);
  return isTied || (kind === 'number' && isCapitalised(passage, first) && !isCapitalised(passage, next) && !startsSentence(passage, first));
}

/** "4K", "8-K", "3-Body", "40° N". */
function isCode({ first, next }: Numeral, passage: Passage): boolean {
  if (passage.tokens.length === next - first) return false;
  if (passage.lexicon.codes.has(printed(passage, first, next).toLowerCase()) || isMark(passage, next, '°')) return true;
  return pastHyphen(passage, next) > next && isCapitalised(passage, next + 1);
}

/** "1st", "2e", "twenty-fifth", "cinq cent unième", "vingt et unième"; "un quart d’heure". */
function isOrdinal({ numeral, kind, next }: Sighting, passage: Passage): boolean {
  const { ordinalMarks, ordinals, timeSpans, of, and } = passage.lexicon;
  const isLinked = kind === 'number' && and.has(wordAt(passage, numeral.next));
  const after = isLinked ? numeral.next + 1 : pastHyphen(passage, numeral.next);
  if (numeral.form === 'digits')
    return numeral.power === 0 && isGlued(passage, numeral.next) && ordinalMarks.has(wordAt(passage, pastHyphen(passage, numeral.next)));
  if (numeral.form === 'part') return timeSpans.has(wordAt(passage, of.has(wordAt(passage, next)) ? next + 1 : next));
  return ordinals.has(wordAt(passage, after));
}

/** "page 12", "version 4", "modèle 70B", "No. 1", "n° 3", "CAC 40". */
function isLabelled({ kind, numeral: { first, next, power } }: Sighting, passage: Passage): boolean {
  const label = isMark(passage, first - 1, '.°:') ? first - 2 : first - 1;
  return (
    (power === 0 || (kind === 'number' && isGlued(passage, next - 1))) &&
    passage.tokens[first]!.gap <= Gap.line &&
    passage.lexicon.labels.has(wordAt(passage, label))
  );
}

/** "Llama 3.1 70B", "a 70B model". */
function isModelSize({ numeral, unit }: Sighting, passage: Passage): boolean {
  const { first, next, power } = numeral;
  const isShort = power > 0 && isGlued(passage, next - 1);
  const afterVersion = first > 0 && passage.tokens[first - 1]!.kind === 'digits' && !isGlued(passage, first);
  return isShort && ((unit === null && afterVersion) || passage.lexicon.labelsAfter.has(wordAt(passage, next)));
}

/** "Artémis 2", "iPhone 15", "Qwen 72B": a short bare number after a capitalised word; but a headline may say "Meta Cuts 60 Jobs". */
function followsName({ numeral, unit, next: nounEnd }: Sighting, passage: Passage): boolean {
  const { first, next, power, digits } = numeral;
  const { functionWords, beforeDates, names, hedgesBefore } = passage.lexicon;
  const before = wordAt(passage, first - 1);
  if (first === 0 || passage.tokens[first]!.gap > Gap.line || passage.tokens[first]!.gap === Gap.none) return false;
  if (functionWords.has(before) || beforeDates.has(before) || hedgesBefore.before(passage, first)) return false;
  const isKnown = names.has(before);
  if (!isKnown && (!hasCapital(passage, first - 1) || (unit !== null && startsSentence(passage, first - 1)))) return false;
  if (power > 0) return unit === null && isGlued(passage, next - 1);
  if (unit !== null && isCapitalised(passage, nounEnd - 1)) return false;
  const isShort = next === first + 1 ? digits.length <= 5 : next === first + 3 && versionLike.test(digits);
  return isShort && (unit === null || Number(digits) < 100);
}

/** "3.5 Turbo". */
const isVersion = (numeral: Numeral, passage: Passage): boolean =>
  looksLikeVersion(numeral) &&
  !isGlued(passage, numeral.next) &&
  isCapitalised(passage, numeral.next) &&
  wordAt(passage, numeral.next).length > 2;

const looksLikeVersion = ({ digits, power, first, next }: Numeral): boolean =>
  power === 0 && next === first + 3 && versionLike.test(digits);

/** A bare decimal with the mark of another language is a version or an article of law: "49.3" in French. */
function isForeignDecimal(numeral: Numeral, passage: Passage): boolean {
  const { first, next } = numeral;
  const isAll = passage.tokens.length === next - first;
  return looksLikeVersion(numeral) && !isAll && !printed(passage, first, next).includes(passage.lexicon.numbers.decimalMark);
}

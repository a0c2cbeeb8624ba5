// Drops what tells a time: years, dates, hours, durations, ages.

import type { Numeral } from './numeral.js';
import { isCapitalised, isGlued, isMark, pastHyphen, startsSentence, wordAt } from './page.js';
import type { Passage } from './passage.js';
import type { Refiner, Sighting } from './sighting.js';

export const dropDates: Refiner = (sightings, passage) => sightings.filter((sighting) => !tellsTime(sighting, passage));

function tellsTime(sighting: Sighting, passage: Passage): boolean {
  const { kind, numeral } = sighting;
  if (kind !== 'number' && kind !== 'count') return false;
  return (
    isDuration(numeral, passage) ||
    isYear(sighting, passage) ||
    isDay(numeral, passage) ||
    isNumericDate(numeral, passage) ||
    isHour(sighting, passage) ||
    isAge(numeral, passage)
  );
}

/** "five years", "trois dernières années", "10-day"; and the 30 of "30 to 36 months". */
function isDuration({ next }: Numeral, passage: Passage): boolean {
  const { joins, betweenJoins } = passage.lexicon;
  const join = joins.after(passage, next) ?? betweenJoins.after(passage, next);
  const other = join && passage.numeralAt.get(join.next);
  return countsTime(next, passage) || (other ? countsTime(other.next, passage) : false);
}

function countsTime(next: number, passage: Passage): boolean {
  const { timeSpans, of, functionWords } = passage.lexicon;
  const at = pastHyphen(passage, next);
  const noun = of.has(wordAt(passage, at)) ? at + 1 : at;
  if (timeSpans.has(wordAt(passage, noun))) return true;
  return (
    passage.tokens[noun]?.kind === 'word' &&
    !functionWords.has(wordAt(passage, noun)) &&
    // "2 milliards six mois après": the next number counts the time.
    !passage.numeralAt.has(noun) &&
    timeSpans.has(wordAt(passage, pastHyphen(passage, noun + 1)))
  );
}

/** Four digits without a mark from 1800 to 2199, unless they are round and count people or such; "'98"; a year in two words. */
function isYear({ numeral, unit, kind }: Sighting, passage: Passage): boolean {
  const { digits, power, min, form, first, next } = numeral;
  if (form === 'words')
    return (
      power === 0 && min >= 1100 && min < 2100 && next - first <= 4 && passage.tokens.length > next - first && !hasHundred(numeral, passage)
    );
  if (power > 0 || next > first + 1) return false;
  if (/^\d\d$/.test(digits) && isMark(passage, first - 1, "'") && isGlued(passage, first)) return true;
  if (!/^(18|19|20|21)\d\d$/.test(digits)) return false;
  return !(kind === 'count' && unit !== null && min % 100 === 0);
}

function hasHundred({ first, next }: Numeral, passage: Passage): boolean {
  for (let at = first; at < next; at += 1)
    if (passage.lexicon.hundreds.after(passage, at) || passage.lexicon.scales.after(passage, at)) return true;
  return false;
}

/** A day of the month: "June 14", "14 juin", "1er novembre", "3-5 March", "le 9 et 10 septembre", "lundi 12". */
function isDay({ first, next, min, power }: Numeral, passage: Passage): boolean {
  if (power > 0 || min > 31 || !Number.isInteger(min)) return false;
  const { days, months, of } = passage.lexicon;
  const before = isMark(passage, first - 1, '.') ? first - 2 : first - 1;
  if (
    days.has(wordAt(passage, before)) ||
    months.has(wordAt(passage, next)) ||
    (of.has(wordAt(passage, next)) && months.has(wordAt(passage, next + 1)))
  )
    return true;
  const isOtherDay = (at: number): boolean => /^\d{1,2}$/.test(wordAt(passage, at));
  return (
    (isOtherDay(next + 1) && months.has(wordAt(passage, next + 2))) || (isOtherDay(first - 2) && months.has(wordAt(passage, first - 3)))
  );
}

/** 10/09/2025, 2025-09-10, 2024-25: digits tied to a year. */
function isNumericDate({ first, next, power }: Numeral, passage: Passage): boolean {
  const isTie = (at: number): boolean => isMark(passage, at, '/-.–') && isGlued(passage, at) && isGlued(passage, at + 1);
  const isYearAt = (at: number): boolean => /^(19|20)\d\d$/.test(wordAt(passage, at));
  if (power > 0) return false;
  const after = isTie(next) && (isYearAt(next + 1) || (isTie(next + 2) && isYearAt(next + 3)));
  const before = first > 1 && isTie(first - 1) && (isYearAt(first - 2) || (first > 3 && isTie(first - 3) && isYearAt(first - 4)));
  return after || before || (isYearAt(first) && (isTie(next) || isTie(first - 1)));
}

/** "Sam Altman, 39, said". */
function isAge({ first, next, digits }: Numeral, passage: Passage): boolean {
  return (
    /^[1-9]\d$/.test(digits) &&
    next === first + 1 &&
    isMark(passage, first - 1, ',') &&
    isMark(passage, next, ',') &&
    isCapitalised(passage, first - 2) &&
    !startsSentence(passage, first - 2)
  );
}

/** "10:30", "10h30", "8 am", "18 h", "9 heures 15", "5 o'clock", "1330 GMT". */
function isHour({ kind, numeral: { first, next, min, power, form, digits } }: Sighting, passage: Passage): boolean {
  const { hours } = passage.lexicon;
  if (/^[012]\d[0-5]\d$/.test(digits)) return hours.after(passage, next) !== null;
  if (power > 0 || min > 59) return false;
  const isClock = (at: number): boolean => (wordAt(passage, at) === ':' || wordAt(passage, at) === 'h') && isGlued(passage, at);
  if (form === 'digits' && ((isClock(next) && isGlued(passage, next + 1)) || (isClock(first - 1) && isGlued(passage, first)))) return true;
  const hour = kind === 'number' ? hours.before(passage, first) : null;
  const isMinutes = wordAt(passage, first - 1) === 'h' || hour ? passage.tokens[(hour?.first ?? first - 1) - 1]?.kind === 'digits' : false;
  return isMinutes || (min <= 24 && hours.after(passage, next) !== null);
}

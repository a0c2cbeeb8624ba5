// Joins the two ends of a range, and lends a bare first figure the scale and unit of the second.

import { lastDigitWeight, plainDigits, scaled } from '../model/decimal.js';
import type { Numeral } from './numeral.js';
import { follows, isGlued, isMark, pastHyphen, pastTie, wordAt } from './page.js';
import type { Passage } from './passage.js';
import { qualifierBefore } from './read-hedges.js';
import type { Refiner, Sighting } from './sighting.js';

/** How far back a word may stand that tells a range from a change: "grimpé en un an de 5 à 12 millions". */
const lookBack = 6;

/** "10 to 12 billion" lends its scale; "50,000 to 2 million" does not. */
const largestBorrower = 1000;

export const joinRanges: Refiner = (sightings, passage) => {
  const joined: Sighting[] = [];
  for (const high of sightings) {
    const low = joined.at(-1);
    const pair = low ? joinedPair(low, high, passage) : null;
    if (pair) joined.pop();
    if (pair?.length === 2) lendBack(joined, pair[0]!, high, passage);
    joined.push(...(pair ?? [high]));
  }
  return joined;
};

/** "150, 200 and 180 billion": the whole row has the scale of its last. */
function lendBack(row: Sighting[], after: Sighting, high: Sighting, passage: Passage): void {
  let { first } = after;
  for (let at = row.length - 1; at >= 0 && row[at]!.next === first - 1 && isMark(passage, first - 1, ','); at -= 1) {
    const whole = lent(row[at]!, high);
    if (whole === row[at]) return;
    row[at] = whole;
    ({ first } = whole);
  }
}

function joinedPair(low: Sighting, last: Sighting, passage: Passage): Sighting[] | null {
  const high = low.kind === 'money' ? withoutNoun(last, passage) : last;
  const { between, betweenJoins, joins, lends, pricing } = passage.lexicon;
  if (low.hedge === 'range' || !follows(passage, high.first)) return null;
  const lowFirst = qualifierBefore(passage, low.first)?.first ?? low.first;
  const highFirst = qualifierBefore(passage, high.first)?.first ?? high.first;
  const opening = between.before(passage, lowFirst) ?? between.before(passage, low.first);
  const reaches = (next: number | undefined): boolean => next === highFirst || next === high.first;
  const isRange = reaches((opening ? betweenJoins : joins).after(passage, low.next)?.next) || reaches(pastTiedJoin(low, passage));
  if (!isRange && (isAdjective(high, passage) || !reaches(lends.after(passage, low.next)?.next))) return null;
  const from = lent(low, high);
  const to =
    high.kind === 'number' && low.kind === 'money' && isRange ? { ...high, kind: low.kind, unit: low.unit, readers: low.readers } : high;
  const isTied = opening !== null || passage.tokens[low.next]!.kind === 'mark';
  const isWorth = opening === null && reaches(pricing.after(passage, low.next)?.next) && isManyTimes(from, to);
  const isOne =
    isRange && !isWorth && from.kind === to.kind && from.unit === to.unit && isRising(from, to) && (isTied || !isChange(lowFirst, passage));
  return isOne ? [spanned(inThousands(from, to), to, opening?.first ?? rangeFirst(lowFirst, passage))] : [from, to];
}

/** "2 milliards de dollars à 12 milliards": an amount told in full, and many times as much, is what was raised and what that made it worth. */
const isManyTimes = (from: Sighting, to: Sighting): boolean =>
  from.kind === 'money' &&
  to.kind === 'money' &&
  from.numeral.power >= 6 &&
  from.next > from.numeral.next &&
  to.min !== null &&
  from.max !== null &&
  to.min >= from.max * leastTimes;

const leastTimes = 4;

/** In "five of the three-ton satellites" nobody weighs the five. */
const isAdjective = ({ numeral, unit }: Sighting, passage: Passage): boolean =>
  unit !== null && pastHyphen(passage, numeral.next) > numeral.next;

/** "10-to-12 billion", "8- to 16-metre". */
function pastTiedJoin({ next }: Sighting, passage: Passage): number | undefined {
  const tie = pastTie(passage, next);
  const join = tie > next ? passage.lexicon.joins.after(passage, tie) : null;
  return join ? pastHyphen(passage, join.next) : undefined;
}

/** "40 à 50 000 emplois" begins at 40,000. */
function inThousands(from: Sighting, to: Sighting): Sighting {
  const isElided =
    from.numeral.power === 0 &&
    to.numeral.power === 0 &&
    from.numeral.min < largestBorrower &&
    to.numeral.min % 1000 === 0 &&
    from.numeral.min * 1000 < to.numeral.min &&
    from.numeral.min > 0;
  return isElided ? { ...from, min: from.min! * 1000, max: from.max! * 1000 } : from;
}

const isRising = (from: Sighting, to: Sighting): boolean => from.min !== null && from.max !== null && to.max !== null && from.min < to.max;

const spanned = (from: Sighting, to: Sighting, hedgeFirst: number): Sighting => ({
  ...to,
  min: from.min,
  max: to.max,
  hedge: 'range',
  first: from.first,
  hedgeFirst,
  precision: Math.max(from.precision ?? 0, to.precision ?? 0) || null,
  readers: [...to.readers, 'ranges'],
});

/** In "a $10-12 billion bond" and "$250K-300K salaries" nobody counts bonds or salaries. */
function withoutNoun(high: Sighting, passage: Passage): Sighting {
  const isTied = isMark(passage, high.first - 1, '-–') && isGlued(passage, high.first);
  return high.kind === 'count' && (high.unit === null || isTied) && high.numeral.power > 0
    ? { ...high, kind: 'number', noun: null, next: high.numeral.next, readers: ['amount'] }
    : high;
}

/** "10 à 12 milliards d'euros": the first end takes scale, kind and unit from the second. */
function lent(low: Sighting, high: Sighting): Sighting {
  const { numeral, kind } = low;
  const power = high.numeral.power + hundredsLent(numeral, high.numeral);
  // In "fifteen and a quarter of staff" the quarter lends nothing.
  const isBare = kind === 'number' && numeral.form !== 'part' && numeral.digits !== '' && high.numeral.form !== 'part';
  const takesScale =
    numeral.power === 0 &&
    power > 0 &&
    Math.abs(numeral.min) < largestBorrower &&
    (isBare || (kind === 'money' && numeral.currency !== null));
  const shift = (takesScale ? power : 0) + (isBare ? unitPower(high) : 0);
  if (!takesScale && (!isBare || high.kind === 'number')) return low;
  const amount = scaled(plainDigits(numeral.min), shift);
  const scaledLow = { ...low, min: amount, max: amount, precision: lastDigitWeight(numeral.digits, shift + numeral.power) };
  return isBare ? { ...scaledLow, kind: high.kind, unit: high.unit, readers: high.readers } : scaledLow;
}

/** "two or three hundred", "deux ou trois cents": 2 where the first end is counted in hundreds too. */
function hundredsLent(low: Numeral, high: Numeral): number {
  const said = Number(high.digits);
  return low.form === 'words' &&
    high.form === 'words' &&
    low.power === 0 &&
    low.min < 10 &&
    said < 1000 &&
    said % 100 === 0 &&
    low.min * 100 < said
    ? 2
    : 0;
}

/** The power of ten between the number of a measure and its base unit: 9 for gigawatts. */
function unitPower({ kind, min, max, numeral }: Sighting): number {
  const amount = min ?? max;
  return kind === 'measure' && amount && numeral.min ? Math.round(Math.log10(amount / numeral.min)) : 0;
}

/** "rose from A to B", "passe de A à B", "up A to B" are two figures; "from A to B" is, unless something "ranges". */
function isChange(lowFirst: number, passage: Passage): boolean {
  const { from, rangeWords, changes, fromMeansChange } = passage.lexicon;
  const opening = from.before(passage, lowFirst);
  const at = opening?.first ?? lowFirst;
  for (let back = at - 1; back >= 0 && back >= at - lookBack && passage.tokens[back]!.kind === 'word'; back -= 1) {
    if (rangeWords.has(wordAt(passage, back))) return false;
    if (changes.has(wordAt(passage, back)) && (opening || back >= at - 2)) return true;
  }
  return opening !== null && at > 0 && fromMeansChange;
}

/** "from" belongs to its range. */
function rangeFirst(lowFirst: number, { lexicon, ...page }: Passage): number {
  const opening = lexicon.fromMeansChange ? lexicon.from.before(page, lowFirst) : null;
  return opening?.first ?? lowFirst;
}

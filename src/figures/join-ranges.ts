// Joins the two ends of a range, and lends a first figure the scale and unit of the second.

import { scaled, lastDigitWeight } from '../model/decimal.js';
import { follows, wordAt } from './lined.js';
import type { Passage } from './passage.js';
import type { Refiner, Sighting } from './sighting.js';

export const joinRanges: Refiner = (sightings, passage) => {
  const joined: Sighting[] = [];
  for (const sighting of sightings) {
    const last = joined.at(-1);
    const join = last && joinOf(last, sighting, passage);
    if (!join) joined.push(sighting);
    else joined.splice(-1, 1, ...join);
  }
  return joined;
};

function joinOf(low: Sighting, high: Sighting, passage: Passage): Sighting[] | null {
  const { between, betweenJoins, joins } = passage.lexicon;
  const opening = between.before(passage, low.first);
  const join = (opening ? betweenJoins : joins).after(passage, low.next);
  if (!join || join.next !== high.first || !follows(passage, high.first) || low.hedge === 'range' || high.hedge === 'range') return null;
  const [from, to] = shared(low, high);
  if (from.unit !== to.unit || from.kind !== to.kind) return from === low && to === high ? null : [from, to];
  if (from.min === null || to.max === null || from.min >= to.max || isChange(low, passage, opening !== null)) return [from, to];
  return [{
    ...to, min: from.min, max: to.max, hedge: 'range', first: from.first, hedgeFirst: opening?.first ?? from.first, noun: to.noun, readers: [...to.readers, 'ranges'],
    precision: Math.max(from.precision ?? 0, to.precision ?? 0) || null,
  }];
}

/** "10 à 12 milliards d'euros": the first end takes scale and unit from the second; "$10-12 billion": the second takes the currency too. */
function shared(low: Sighting, high: Sighting): [Sighting, Sighting] {
  let from = low;
  let to = high;
  const { numeral } = low;
  if (numeral.power === 0 && high.numeral.power > 0 && numeral.digits !== '' && numeral.form !== 'part' && Math.abs(Number(numeral.digits)) < 1000 && (low.kind === 'number' || low.kind === 'money')) {
    const amount = scaled(numeral.digits, high.numeral.power);
    from = { ...low, min: amount, max: amount, precision: lastDigitWeight(numeral.digits, high.numeral.power) };
  }
  if (low.kind === 'number' && high.kind !== 'number') {
    const factor = high.kind === 'measure' ? Math.round(Math.log10((high.min ?? 1) / high.numeral.min)) : 0;
    const lift = (amount: number | null): number | null => (amount === null || factor === 0 ? amount : scaled(String(amount), factor));
    from = { ...from, kind: high.kind, unit: high.unit, min: lift(from.min), max: lift(from.max), precision: lift(from.precision) };
  }
  if (low.kind === 'money' && high.kind === 'number') to = { ...high, kind: 'money', unit: low.unit };
  return [from, to];
}

/** "from A to B" after "rose" is two figures. */
function isChange(low: Sighting, passage: Passage, isOpened: boolean): boolean {
  const { from, rangeSpans, changes, code } = passage.lexicon;
  if (isOpened) return false;
  const opening = from.before(passage, low.first);
  const at = opening?.first ?? low.first;
  if (at === 0) return false;
  for (let back = at - 1; back >= 0 && back >= at - 6 && passage.tokens[back]!.kind === 'word'; back -= 1) {
    if (rangeSpans.has(wordAt(passage, back))) return false;
    if (changes.has(wordAt(passage, back)) && (opening || back >= at - 2)) return true;
  }
  return opening !== null && code === 'en';
}

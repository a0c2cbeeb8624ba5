import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readValue } from '../../src/model/value-text.js';
import { agree, hedged, hedges, reachOf, type Value } from '../../src/model/value.js';

/** A value as the base's text writes it, printed with this precision. */
const value = (text: string, precision: number | null = null): Value => ({ ...readValue(text)!, precision });

describe('reachOf', () => {
  it.each([
    ['2.8B USD', 1e8, 2.75e9, 2.85e9],
    ['over 700M USD', 1e6, 699.5e6, Infinity],
    ['at-least 600B USD', 1e9, 599.5e9, Infinity],
    ['nearly 25 percent', 1, -Infinity, 25.5],
    ['under 20M USD', 1e6, -Infinity, 20.5e6],
    ['up-to 40B USD', 1e9, -Infinity, 40.5e9],
    ['10B..100B USD', 1e9, 9.5e9, 100.5e9],
    ['about 66 percent', 1, 62.7, 69.3],
    ['about 1B USD', 1e9, 0.5e9, 1.5e9],
  ])('%s printed to %d can be anything from %d to %d', (text, precision, low, high) => {
    const reach = reachOf(value(text, precision));
    expect({ low: Number(reach.low.toPrecision(12)), high: Number(reach.high.toPrecision(12)) }).toEqual({ low, high });
  });

  it('is never empty: every value agrees with itself', () => {
    const amount = fc.integer({ min: -999_999, max: 999_999 }).chain((digits) => fc.constantFrom(-3, 0, 6, 9).map((power) => Number(`${digits}e${power}`)));
    fc.assert(fc.property(amount, fc.constantFrom(...hedges.filter((hedge) => hedge !== 'range')), fc.constantFrom(null, 0.01, 1, 1e6), (one, hedge, precision) => {
      const self: Value = { ...hedged(one, hedge), unit: 'USD', hedge, precision };
      expect(agree(self, self)).toBe(true);
    }));
  });
});

describe('agree', () => {
  it.each([
    ['2.8B USD', 1e8, '2.83B USD', 1e7, true],
    ['2.8B USD', 1e8, '2.9B USD', 1e8, false],
    ['2.8B USD', 1e8, '2.85B USD', 1e7, true],
    ['2.8B USD', 1e8, '2.5B USD', 1e8, false],
    ['over 700M USD', 1e6, '900M USD', 1e6, true],
    ['over 700M USD', 1e6, '600M USD', 1e6, false],
    ['about 1.6B USD', 1e8, '1.65B USD', 1e7, true],
    ['10B..100B USD', 1e9, '50B USD', 1e9, true],
    ['4B USD', 1e9, '4B EUR', 1e9, false],
    ['25 percent', 1, '25 people', 1, false],
    ['0 USD', null, '0 USD', null, true],
    ['0 people', null, '5 people', 1, false],
  ])('%s (to %s) and %s (to %s): %s', (one, onePrecision, other, otherPrecision, answer) => {
    expect([agree(value(one, onePrecision), value(other, otherPrecision)), agree(value(other, otherPrecision), value(one, onePrecision))]).toEqual([answer, answer]);
  });
});

it.each([
  ['exact', 5, 5],
  ['about', 5, 5],
  ['over', 5, null],
  ['at-least', 5, null],
  ['nearly', null, 5],
  ['under', null, 5],
  ['up-to', null, 5],
] as const)('%s 5 is from %s to %s', (hedge, min, max) => {
  expect(hedged(5, hedge)).toEqual({ min, max });
});

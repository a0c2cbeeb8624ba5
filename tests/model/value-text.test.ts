import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readValue, writeValue } from '../../src/model/value-text.js';
import { hedged, hedges, type Value } from '../../src/model/value.js';

describe('readValue', () => {
  it.each([
    ['2.7M USD', 2_700_000, 2_700_000, 'USD', 'exact'],
    ['1.30 EUR', 1.3, 1.3, 'EUR', 'exact'],
    ['about 25 percent', 25, 25, 'percent', 'about'],
    ['over 700M USD', 700_000_000, null, 'USD', 'over'],
    ['at-least 600B USD', 600_000_000_000, null, 'USD', 'at-least'],
    ['nearly 25 percent', null, 25, 'percent', 'nearly'],
    ['under 20M USD', null, 20_000_000, 'USD', 'under'],
    ['up-to 40B USD', null, 40_000_000_000, 'USD', 'up-to'],
    ['10B..100B USD', 10_000_000_000, 100_000_000_000, 'USD', 'range'],
    ['4.5G W', 4_500_000_000, 4_500_000_000, 'W', 'exact'],
    ['34 deals', 34, 34, 'deals', 'exact'],
    ['-2.5B USD', -2_500_000_000, -2_500_000_000, 'USD', 'exact'],
  ])('reads %s', (text, min, max, unit, hedge) => {
    expect(readValue(text)).toEqual({ min, max, unit, hedge, precision: null });
  });

  it.each([
    '', '2.7M', 'USD', '2,7M USD', '2.7 M USD', '2.7MUSD', '2.7m USD', 'almost 5 USD', 'range 5 USD', 'exactly 5 USD', '5..4 USD', '5..5 USD', 'about 5..6 USD',
    '$5', '5 $', '1e9 USD', '1_000 USD', '1,000 USD', 'over over 5 USD', '5 USD ', ' 5 USD', '5.USD', '.5 USD', '5..USD', 'null',
  ])('refuses %j', (text) => {
    expect(readValue(text)).toBeNull();
  });
});

describe('writeValue', () => {
  it.each(['2.7M USD', '1.3 EUR', 'about 25 percent', 'over 700M USD', 'nearly 25 percent', '10B..100B USD', '4.5G W', '34 deals', '1600 people', '10000..20000 people', '-2.5B USD', '200 KES', '1.5T USD'])('%s is its own shortest form', (text) => {
    expect(writeValue(readValue(text)!)).toBe(text);
  });

  it('is read back as the same value, whatever the value', () => {
    const amount = fc.tuple(fc.integer({ min: -99_999_999, max: 999_999_999 }), fc.integer({ min: -4, max: 9 })).map(([digits, power]) => Number(`${digits}e${power}`) + 0);
    const unit = fc.constantFrom('USD', 'EUR', 'JPY', 'percent', 'people', 'W', 'deals', 'items');
    const one = fc.tuple(amount, unit, fc.constantFrom(...hedges.filter((hedge) => hedge !== 'range'))).map(([given, kind, hedge]): Value => ({ ...hedged(given, hedge), unit: kind, hedge, precision: null }));
    const range = fc.tuple(amount, amount, unit).filter(([a, b]) => a !== b).map(([a, b, kind]): Value => ({ min: Math.min(a, b), max: Math.max(a, b), unit: kind, hedge: 'range', precision: null }));
    fc.assert(fc.property(fc.oneof(one, range), (value) => {
      expect(readValue(writeValue(value))).toEqual(value);
    }), { numRuns: 1000 });
  });
});

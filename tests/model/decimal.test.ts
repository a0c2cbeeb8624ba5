import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDigitWeight, plainDigits, scaled, movePoint } from '../../src/model/decimal.js';

describe('scaled', () => {
  it.each([
    ['2.95', 9, 2_950_000_000],
    ['1.1', 9, 1_100_000_000],
    ['0.07', 6, 70_000],
    ['4.35', 2, 435],
    ['-0.5', 3, -500],
    ['12', 0, 12],
    ['007', 0, 7],
    ['2800000000', -9, 2.8],
  ])('shifts %s by %i to %d, where a float would be off', (digits, power, amount) => {
    expect(scaled(digits, power)).toBe(amount);
  });

  it.each(['', '.', '.5', '1,5', '1e9', ' 1', '+1', '١', 'NaN', 'Infinity', '0x10', '1.2.3'])('refuses %j', (digits) => {
    expect(() => scaled(digits, 3)).toThrow(RangeError);
  });

  it('gives the same whole number as arithmetic on whole numbers does', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999n }), fc.integer({ min: 0, max: 6 }), (units, places) => {
      const text = units.toString().padStart(places + 1, '0');
      const decimal = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
      expect(scaled(decimal, places)).toBe(Number(units));
      expect(scaled(decimal, places + 3)).toBe(Number(units * 1000n));
    }));
  });

  it('gives fifteen digits back as they were', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: -6, max: 15 }), (digits, power) => {
      expect(Number(plainDigits(scaled(String(digits), power)))).toBe(scaled(String(digits), power));
      expect(scaled(plainDigits(scaled(String(digits), power)), -power)).toBe(digits);
    }));
  });
});

describe('plainDigits', () => {
  it.each([
    [1e21, '1000000000000000000000'],
    [1.5e22, '15000000000000000000000'],
    [1e-7, '0.0000001'],
    [-2.5e-8, '-0.000000025'],
    [0, '0'],
    [0.1, '0.1'],
    [123456789012345, '123456789012345'],
  ])('writes %d without an exponent', (amount, digits) => {
    expect(plainDigits(amount)).toBe(digits);
  });

  it('is read back as the same number, whatever the number', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (amount) => {
      const digits = plainDigits(amount);
      expect(digits).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(digits) + 0).toBe(amount + 0);
    }));
  });
});

it.each([
  ['6.6', 9, 1e8],
  ['2.80', 9, 1e7],
  ['300', 9, 1e9],
  ['66', 0, 1],
])('the last digit of %s shifted by %i weighs %d', (digits, power, weight) => {
  expect(lastDigitWeight(digits, power)).toBe(weight);
});

it.each<[string, number, string]>([
  ['2950000000', -9, '2.95'],
  ['1208.8029196252821', -3, '1.2088029196252821'],
  ['4.5', 9, '4500000000'],
  ['0.001', -3, '0.000001'],
  ['-1500', -3, '-1.5'],
  ['0', 6, '0'],
  ['12', 0, '12'],
])('moves the point of %s by %d to %s, every digit kept', (digits, power, moved) => {
  expect(movePoint(digits, power)).toBe(moved);
});

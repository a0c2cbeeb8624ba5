import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAmount } from '../../src/importers/reading/amount.js';

it.each([
  ['2.95', 9, 2950000000, '2.95'],
  ['100000000000.0', 0, 100000000000, '100000000000.0'],
  ['8.29', 9, 8290000000, '8.29'],
  ['0.45', 9, 450000000, '0.45'],
  ['0.536', 9, 536000000, '0.536'],
  ['1.005', 9, 1005000000, '1.005'],
  ['416000000', 0, 416000000, '416000000'],
  ['4.15E+10', 0, 41500000000, '4.15E+10'],
  ['22.060000000000002', 9, 22060000000, '22.06'],
  ['8.807369999999999', 9, 8807370000, '8.80737'],
  [' 14.0 ', 0, 14, '14.0'],
  ['-67987000', 0, -67987000, '-67987000'],
])('reads %s times ten to the %i as exactly %i', (cell, power, amount, printed) => {
  expect(readAmount(cell, power)).toEqual({ amount, printed });
});

it.each(['', 'n/a', 'about 40', '1,200', '$1200', '20%', '1.0,2.0', '1;2', '.5', '5.', '1e', 'Infinity', '0x10'])('reads no amount in "%s"', (cell) => {
  expect(readAmount(cell)).toBeNull();
});

it('never rounds an amount of fifteen digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 9 }), (digits, places) => {
      const text = String(digits).padStart(places + 1, '0');
      const cell = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
      expect(readAmount(cell, places)?.amount).toBe(digits);
    }),
  );
});

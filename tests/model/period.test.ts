import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../src/model/period.js';

describe('readPeriod', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-Q4', '2024-10-01', '2024-12-31'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024-H2', '2024-07-01', '2024-12-31'],
    ['2025-09', '2025-09-01', '2025-09-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2025-09-10', '2025-09-10', '2025-09-10'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2027/2032', '2027-01-01', '2032-12-31'],
    ['2024-01-29/2025-01-26', '2024-01-29', '2025-01-26'],
    ['2024-Q1/2024-Q3', '2024-01-01', '2024-09-30'],
    ['../2029', null, '2029-12-31'],
    ['2030/..', '2030-01-01', null],
  ])('reads %s as %s to %s', (text, start, end) => {
    expect(readPeriod(text)).toEqual({ text, start, end });
  });

  it.each([
    '', ' ', '..', '../..', '/', '2024/', '/2024', '24', '20245', '2024-13', '2024-00', '2024-1', '2024-02-30', '2023-02-29', '2024-04-31',
    '2024-09-00', '2024-Q0', '2024-Q5', '2024-H3', '2024-q1', '2025/2024', '2024/2025/2026', ' 2024', '2024 ', '2024\n', '٢٠٢٤', 'last year', '2024-05-17T00:00',
  ])('refuses %j, which is no period', (text) => {
    expect(readPeriod(text)).toBeNull();
  });

  it('reads every day there was as that day, and no other', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(readPeriod(day)).toEqual({ text: day, start: day, end: day });
    }));
  });

  it('ends no earlier than it starts', () => {
    const one = fc.tuple(fc.integer({ min: 1990, max: 2050 }), fc.constantFrom('', '-Q1', '-Q2', '-Q3', '-Q4', '-H1', '-H2', '-02', '-11', '-02-28', '-12-31')).map(([year, rest]) => `${year}${rest}`);
    fc.assert(fc.property(one, one, (from, to) => {
      const period = readPeriod(`${from}/${to}`);
      if (period) expect(period.start! <= period.end!).toBe(true);
      else expect(readPeriod(from)!.start! > readPeriod(to)!.end!).toBe(true);
    }));
  });
});

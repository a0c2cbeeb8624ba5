// Levels gone by, and figures that no word names: what a recap of accounts leaves unsaid.

import { describe, expect, it } from 'vitest';
import { checked } from './real-base.js';

const verdicts = (text: string, asOf = '2026-11-23'): (string | undefined)[] => checked(text, asOf).map(({ verdict }) => verdict);

describe('a level gone by', () => {
  it.each([
    ['is of the year before', 'Nvidia closed its fiscal year 2026 with a profit of $120.07 billion, up from $72.88 billion.', '2026-02-26'],
    [
      'is of the same quarter of the year before',
      'IBM had sales of $19.7 billion in the fourth quarter, up from $17.55 billion.',
      '2026-02-01',
    ],
    [
      'follows accounts that are not the calendar’s',
      'In the second quarter of its fiscal 2026 Nvidia took $46.7 billion in revenue. A year before, the group’s quarterly revenue was $30 billion.',
      '2025-11-10',
    ],
    [
      'is of the year reckoned back',
      "Snowflake's revenue was $3.63 billion in fiscal 2025, compared with $2.81 billion the year before.",
      '2026-06-01',
    ],
    [
      'is what more was made than',
      "IBM's revenue of $67.5 billion in 2025 was well above the $62.8 billion it recorded in 2024.",
      '2026-02-10',
    ],
    [
      'keeps its own year',
      'Google’s net profit came to $132.2 billion in 2025, a third more than the $100.1 billion it made in 2024.',
      '2026-02-10',
    ],
  ])('%s', (_, text, asOf) => expect(verdicts(text, asOf)).toEqual(['supported', 'supported']));

  it('is wrong where one digit of it is', () =>
    expect(verdicts('Nvidia closed its fiscal year 2026 with a profit of $120.07 billion, up from $82.88 billion.', '2026-02-26')).toEqual([
      'supported',
      'contradicted',
    ]));

  it('is never borne out by the level of another time', () =>
    expect(verdicts('Marvell had revenue of $8.19 billion in fiscal 2026, up from $4.46 billion.')[1]).not.toBe('supported'));
});

describe('accounts', () => {
  it.each([
    ['of the half of this year', 'In the first half of this year Klarna lost $152 million.', '2025-11-10', ['supported']],
    ['closed before the day and printed after it', "Nvidia's revenue was $5.01 billion in fiscal 2016.", '2024-03-01', ['supported']],
    [
      'of a profit on sales',
      'Apple made $112 billion of profit on sales of $416 billion in its fiscal 2025.',
      '2025-11-10',
      ['supported', 'supported'],
    ],
    ['of what a verb makes', 'Meta earned $60.46 billion on sales of $200.97 billion in 2025.', '2026-02-20', ['supported', 'supported']],
  ])('are found: %s', (_, text, asOf, wanted) => expect(verdicts(text, asOf)).toEqual(wanted));

  it('before tax are not those after it', () => expect(verdicts('Before tax, AMD made $4.3 billion in 2025.')).not.toContain('supported'));
});

describe('a figure that no word names', () => {
  it.each([
    [
      'by a word that no other figure has',
      'Nscale raised $30 million in December 2023. A Series A of $155 million followed twelve months later.',
    ],
    ['by those who are spoken of', "Oracle's order book is the talk of the town. The number to remember: $455 billion.", '2025-10-01'],
    ['in a list', 'Wayve: $1.2bn in February 2026, valuation $8.6bn'],
  ])('is known %s', (_, text, asOf = '2026-03-20') => expect(verdicts(text, asOf).at(-1)).toBe('supported'));

  it.each([
    ['of people who were hired', 'Amazon hired 14,000 people in October 2025.'],
    ['that is called no fact', 'Google let nobody go in January 2023, and certainly not 12,000 people.'],
    ['of something else', "Nvidia's annual power bill comes to $41.1 billion."],
    ['told of all rounds', 'Klarna raised $1.37 billion in total since it was founded.'],
  ])('is not: %s', (_, text) => expect(verdicts(text)).not.toContain('supported'));
});

it.each([
  ["Nvidia's revenue rose from $27 billion in fiscal 2023 to $60.9 billion in fiscal 2024."],
  ['Snowflake has grown every year. Its revenue rose from $592 million in fiscal 2021 to $3.63 billion in fiscal 2025.'],
])('two years of accounts have a figure each: %s', (text) => expect(verdicts(text, '2026-06-15')).toEqual(['supported', 'supported']));

// Reading time grows with the length of a text, and no faster, on hostile texts too.

import { describe, expect, it } from 'vitest';
import { readFigures } from '../../src/figures/read-figures.js';

const seconds = (text: string, language: 'en' | 'fr'): number => {
  const start = performance.now();
  readFigures(text, language);
  return (performance.now() - start) / 1000;
};

describe.each([
  ['digits', '7', 'en'],
  ['grouped digits', '1,234,', 'en'],
  ['spaced digits', '123 ', 'fr'],
  ['spaces', ' ', 'en'],
  ['lines', '\n', 'fr'],
  ['opening brackets', '(', 'en'],
  ['currency marks', '$', 'en'],
  ['at signs', 'a@', 'en'],
  ['colons and slashes', 'a://', 'en'],
  ['apostrophes', "d'", 'fr'],
  ['hyphens', 'half-', 'en'],
  ['un demi-', 'un demi-', 'fr'],
  ['million', 'million ', 'en'],
  ['millions de', 'millions de ', 'fr'],
  ['quatre-vingt-', 'quatre-vingt-', 'fr'],
  ['zero', 'zero ', 'en'],
  ['point one', 'one point ', 'en'],
  ['plus de', 'plus de ', 'fr'],
  ['ranges', '10-12 billion ', 'en'],
  ['bare amounts', '2 milliards ', 'fr'],
  ['amounts after one currency', '$3 million, 2 billion ', 'en'],
  ['accents', 'e\u0301', 'fr'],
  ['long word', 'abcdefgh', 'en'],
  ['twenty', 'twenty ', 'en'],
  ['us-', 'us-', 'en'],
  ['hyphens only', '-', 'fr'],
  ['one a-', 'one a-', 'en'],
  ['sur', 'un sur ', 'fr'],
  ['hundreds of', 'hundreds of ', 'en'],
  ['ranges tied by hyphens', '10-to-', 'en'],
  ['quotients', '2 1/2 ', 'en'],
  ['powers', '10^26', 'en'],
  ['commas between groups', 'one million, two hundred ', 'en'],
  ['opened tags', '<b', 'en'],
  ['closed tags', '<b> ', 'en'],
] as const)('a text of nothing but %s', (_, piece, language) => {
  it('is read in linear time', () => {
    const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
    seconds(text(15_000), language);
    const short = seconds(text(25_000), language);
    const long = seconds(text(200_000), language);
    expect(long).toBeLessThan(Math.max(short * 8 * 5, 3));
  }, 60_000);
});

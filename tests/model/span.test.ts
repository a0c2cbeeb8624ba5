import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointCounter, wordsAt } from '../../src/model/span.js';

describe('codePointCounter', () => {
  it('counts a character outside the basic plane once', () => {
    const points = codePointCounter('a📦é€ 5');
    expect([0, 1, 3, 4, 5, 6, 7].map(points)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('answers in any order', () => {
    const points = codePointCounter('📦📦5');
    expect([4, 2, 5, 0].map(points)).toEqual([2, 1, 3, 0]);
  });

  it('counts as many as the text has, whatever the text', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff })).map((points) => String.fromCodePoint(...points)), (text) => {
      expect(codePointCounter(text)(text.length)).toBe([...text].length);
    }));
  });
});

it('finds the words again at the place it gives, whatever stands around them', () => {
  const words = fc.string({ unit: 'grapheme-composite' });
  fc.assert(fc.property(words, words, words, (before, printed, after) => {
    const text = before + printed + after;
    const points = codePointCounter(text);
    expect(wordsAt(text, points(before.length), points(before.length + printed.length))).toBe(printed);
  }));
});

// How a text falls into tokens.

import { describe, expect, it } from 'vitest';
import { scan } from '../../src/figures/scan.js';
import { wordAt } from '../../src/figures/token.js';

const words = (text: string): string[] => {
  const page = { text, tokens: scan(text) };
  return page.tokens.map((_, at) => wordAt(page, at));
};

describe('a scan', () => {
  it('parts letters, digits and marks', () => {
    expect(words('H100: US$2.8bn!')).toEqual(['h', '100', ':', 'us', '$', '2', '.', '8', 'bn', '!']);
  });

  it('folds case, accents and typographic marks, composed or not', () => {
    expect(words('Près d’Évry')).toEqual(['pres', "d'", 'evry']);
    expect(words('Pre\u0300s de')).toEqual(['pres', 'de']);
    expect(words('ŒUVRE ５０％')).toEqual(['oeuvre', '50', '%']);
    expect(words('−5 ‑ 6')).toEqual(['-', '5', '-', '6']);
  });

  it('makes one opaque token of an address', () => {
    expect(words('see https://a.io/12?x=4 or bob9@b.co, www.c.org/7.')).toEqual(['see', '', 'or', '', '']);
  });

  it('tells nothing, a space, a line and a blank line apart', () => {
    expect(scan('a1 b\nc\r\n\r\nd').map(({ gap }) => gap)).toEqual([1, 0, 1, 2, 3]);
  });

  it('keeps marks beyond the first plane whole', () => {
    expect(scan('🚀5').map(({ start, end }) => [start, end])).toEqual([[0, 2], [2, 3]]);
  });
});

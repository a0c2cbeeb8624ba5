// What sentences of the press must be read as, and what must not be read at all.

import { describe, expect, it } from 'vitest';
import { readFigures } from '../../src/figures/read-figures.js';
import * as english from './corpus/en.js';
import type { Expected } from './corpus/expected.js';
import * as french from './corpus/fr.js';

const corpora = { en: english, fr: french } as const;

function reading(text: string, language: 'en' | 'fr'): Expected[] {
  return readFigures(text, language).map((figure) => {
    expect(text.slice(figure.start, figure.end)).toBe(figure.text);
    const { text: words, kind, min, max, unit, hedge } = figure;
    return { text: words, kind, min, max, unit, hedge };
  });
}

describe.each(['en', 'fr'] as const)('the figure reader in %s', (language) => {
  const { read, ignored } = corpora[language];

  it.each(read.map(([sentence, ...figures]) => ({ sentence, figures })))('reads “$sentence”', ({ sentence, figures }) => {
    expect(reading(sentence, language)).toEqual(figures);
  });

  it.each(ignored)('finds no figure in “%s”', (sentence) => {
    expect(reading(sentence, language)).toEqual([]);
  });

  it('has corpora large enough to trust', () => {
    expect(read.length).toBeGreaterThanOrEqual(250);
    expect(ignored.length).toBeGreaterThanOrEqual(80);
    expect(new Set(read.map(([sentence]) => sentence)).size).toBe(read.length);
    expect(new Set(ignored).size).toBe(ignored.length);
  });
});

// What a figure carries beside its value: place, precision, noun, currency established earlier, and who read it.

import { describe, expect, it } from 'vitest';
import { readFigures } from '../../src/figures/read-figures.js';

describe('a figure', () => {
  it('keeps its exact words, and where its hedge words begin', () => {
    expect(readFigures('Elle a levé plus de 700 millions de dollars.', 'fr')).toEqual([
      {
        kind: 'money', text: '700 millions de dollars', start: 20, end: 43, hedgeStart: 12, min: 700e6, max: null, unit: 'USD', hedge: 'over', precision: 1e6, implied: false, noun: null,
        readers: ['money', 'hedges'],
      },
    ]);
  });

  it('takes the currency of its passage, and says so', () => {
    expect(readFigures('It raised $700 million and is worth 2.8 billion.', 'en').at(-1)).toEqual({
      kind: 'money', text: '2.8 billion', start: 36, end: 47, hedgeStart: 36, min: 2.8e9, max: 2.8e9, unit: 'USD', hedge: 'exact', precision: 1e8, implied: true, noun: null,
      readers: ['amount', 'implied-currency'],
    });
  });

  it('names the noun it counts as printed', () => {
    const nouns = (text: string, language: 'en' | 'fr') => readFigures(text, language).map(({ noun, unit }) => [noun, unit]);
    expect(nouns('700 million weekly active users, 45 employees, 12 H100 GPUs and 34 countries', 'en')).toEqual([
      ['weekly active users', 'people'], ['employees', 'people'], ['H100 GPUs', 'items'], ['countries', null],
    ]);
    expect(nouns('Elle compte 380 nouveaux salariés, 4,5 gigawatts et 2 points de plus.', 'fr')).toEqual([['nouveaux salariés', 'people'], ['gigawatts', 'W'], ['points', 'percent']]);
  });

  it('flags the English billion of a French text', () => {
    expect(readFigures('Un accord de 40 billion dollars et 2 billions de dollars de dette.', 'fr').map(({ min, readers }) => [min, readers])).toEqual([[40e9, ['money', 'foreign-scale']], [2e12, ['money']]]);
  });

  it.each([
    ['$6.6 billion', 1e8], ['$2,950,000', 1], ['$1,224.40', 0.01], ['dix milliards', 1e9], ['cent vingt', 1], ['deux cent mille', 1e3], ['un milliard et demi', 1e8], ['plus de 700 millions', 1e6],
    ['4,5 GW', 1e8], ['25 basis points', 0.01], ['a third of it', 1], ['une centaine', 100], ['several billion', null], ['des dizaines de milliards', null], ['$10-12 billion', 1e9], ['99 cents', 0.01],
  ])('keeps the printed precision of “%s”', (text, precision) => {
    expect(readFigures(text, /[àé]|dix|cent |deux|milli|centaine|GW/.test(text) && !/billion|cents/.test(text) ? 'fr' : 'en').map((figure) => figure.precision)).toEqual([precision]);
  });

  it('is read in the language of its text where none is given', () => {
    expect(readFigures('La société a levé 1,234 milliard d’euros avec ses partenaires.').map(({ min }) => min)).toEqual([1.234e9]);
    expect(readFigures('The company has 1,234 employees and they are in the office.').map(({ min }) => min)).toEqual([1234]);
  });

  it('does not depend on what stands in other paragraphs, but for its currency', () => {
    const paragraph = 'The firm lost $3bn, then 2 billion.';
    const once = readFigures(paragraph, 'en').map(({ text, min, unit }) => [text, min, unit]);
    const long = Array.from({ length: 2000 }, () => paragraph).join('\n\n');
    const figures = readFigures(long, 'en');
    expect(figures).toHaveLength(4000);
    expect(figures.slice(-2).map(({ text, min, unit }) => [text, min, unit])).toEqual(once);
  });

  it('finds nothing in nothing', () => {
    expect(readFigures('', 'en')).toEqual([]);
    expect(readFigures(' \n\n\t ', 'auto')).toEqual([]);
  });
});

describe('a code that is a company', () => {
  it('is no currency', () => {
    expect(readFigures('Data centres brought AMD 5.4 billion dollars.', 'en')).toMatchObject([{ text: '5.4 billion dollars', unit: 'USD', min: 5.4e9 }]);
    expect(readFigures('It ordered 500 AMD chips.', 'en').map(({ unit }) => unit)).not.toContain('AMD');
  });
});

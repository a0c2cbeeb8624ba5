// What every language must say, and no language may say twice.

import { describe, expect, it } from 'vitest';
import { languages, world } from '../../src/languages/index.js';

const all = Object.entries(languages);

describe.each(all)('%s', (code, language) => {
  it('goes by its code', () => {
    expect(language.code).toBe(code);
  });

  it('spells every number below twenty and every ten below a hundred', () => {
    const spelled = new Set(Object.values(language.numbers.cardinals));
    for (const number of [...Array(20).keys(), 20, 30, 40, 50, 60, 80]) expect(spelled, String(number)).toContain(number);
  });

  it('names its currencies by codes that exist', () => {
    const { currencies, coins, namesBefore } = language.money;
    const codes = [...Object.keys(currencies), ...Object.keys(namesBefore), ...Object.values(coins).map(([currency]) => currency)];
    expect([...new Set(codes)].filter((currency) => !world.currencyCodes.includes(currency))).toEqual([]);
  });

  it('counts no noun in two units', () => {
    const { people, deals, chips, tokens, parameters, things } = language.nouns;
    const words = [people, deals, chips, tokens, parameters, things].flatMap((list) => list.split('|'));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('says everything that the others say', () => {
    const shape = (value: object): string[] => Object.entries(value).map(([key, inner]) => `${key}: ${typeof inner}`).sort();
    for (const room of ['numbers', 'money', 'nouns', 'hedges', 'ranges', 'calendar', 'labels'] as const) expect(shape(language[room]), room).toEqual(shape(languages.en[room]));
  });

  it('keeps no empty word, and none twice in one list', () => {
    const lists = (value: unknown): string[] => (typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(lists) : []);
    for (const list of lists(language).filter((words) => words !== '')) {
      const words = list.split('|');
      expect(words.filter((word) => word.trim() !== word || word === '')).toEqual([]);
      expect(words.filter((word, index) => words.indexOf(word) !== index), list).toEqual([]);
    }
  });
});

describe('the world', () => {
  it('gives every mark a code that exists, once', () => {
    const codes = [...Object.values(world.currencyMarks), ...Object.values(world.dollarMarks)];
    expect([...new Set(codes)].filter((currency) => !world.currencyCodes.includes(currency))).toEqual([]);
    expect([...world.wholeCurrencies, ...world.fineCurrencies, ...Object.values(world.scaledCodes).map(([, code]) => code)].filter((currency) => !world.currencyCodes.includes(currency))).toEqual([]);
    expect(world.currencyCodes.length).toBe(new Set(world.currencyCodes).size);
    expect(world.currencyCodes.filter((currency) => !/^[A-Z]{3}$/.test(currency))).toEqual([]);
  });
});

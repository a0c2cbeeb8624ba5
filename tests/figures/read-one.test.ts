// The single figure of a printed snippet.

import { describe, expect, it } from 'vitest';
import { readOne } from '../../src/figures/read-one.js';

describe('a printed snippet', () => {
  it.each([
    ['in 2016 for $32 billion', 32e9, 32e9, 'USD'],
    ['$300bn', 300e9, 300e9, 'USD'],
    ['près d’un quart', null, 25, 'percent'],
    ['un milliard de dollars', 1e9, 1e9, 'USD'],
    ['26974000000.0', 26974000000, 26974000000, null],
    ['87%', 87, 87, 'percent'],
    ['4,5 gigawatts', 4.5e9, 4.5e9, 'W'],
    ['1,600 people', 1600, 1600, 'people'],
    ['environ 14.000 personnes', 14000, 14000, 'people'],
    ['up 93% to $35.6 billion', 35.6e9, 35.6e9, 'USD'],
    ['500M', 500e6, 500e6, null],
    ['2,5 Md€', 2.5e9, 2.5e9, 'EUR'],
  ])('“%s” is read', (snippet, min, max, unit) => {
    const figure = readOne(snippet);
    expect(figure && [figure.min, figure.max, figure.unit]).toEqual([min, max, unit]);
  });

  it.each(['founded in 1990', 'un partenariat commercial', 'GPT-5', ''])('“%s” holds none', (snippet) => {
    expect(readOne(snippet)).toBeNull();
  });
});

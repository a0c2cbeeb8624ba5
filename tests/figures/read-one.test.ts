// The figure that a cell or an option is.

import { describe, expect, it } from 'vitest';
import { readOne } from '../../src/figures/read-one.js';

describe('a text that is one figure', () => {
  it.each([
    ['$300bn', 300e9, 300e9, 'USD', 'exact'],
    ['près d’un quart', null, 25, 'percent', 'nearly'],
    ['un milliard de dollars', 1e9, 1e9, 'USD', 'exact'],
    ['26974000000.0', 26974000000, 26974000000, null, 'exact'],
    ['87%', 87, 87, 'percent', 'exact'],
    [' 4,5 gigawatts ', 4.5e9, 4.5e9, 'W', 'exact'],
    ['1,600 people', 1600, 1600, 'people', 'exact'],
    ['over $40m', 40e6, null, 'USD', 'over'],
    ['500M', 500e6, 500e6, null, 'exact'],
    ['2,5 Md€', 2.5e9, 2.5e9, 'EUR', 'exact'],
    ['300 MEUR', 300e6, 300e6, 'EUR', 'exact'],
  ])('is read: “%s”', (text, min, max, unit, hedge) => {
    const figure = readOne(text);
    expect(figure && [figure.min, figure.max, figure.unit, figure.hedge]).toEqual([min, max, unit, hedge]);
  });

  it.each(['in 2016 for $32 billion', 'up 93% to $35.6 billion', 'founded in 1990', 'GPT-5', ''])('is not “%s”', (text) => {
    expect(readOne(text)).toBeNull();
  });
});

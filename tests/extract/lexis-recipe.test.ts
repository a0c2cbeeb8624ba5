import { describe, expect, it } from 'vitest';
import { lexisRecipe } from '../../src/extract/words/lexis-recipe.js';
import { timeRecipe } from '../../src/extract/words/time-recipe.js';
import { phrases } from '../../src/figures/word-tables.js';
import { languages } from '../../src/languages/index.js';
import { reporting as english } from '../../src/languages/en/reporting.js';
import { reporting as french } from '../../src/languages/fr/reporting.js';

describe('the tables of the article reader', () => {
  it.each([english, french])('have names of their own: no word of time, syntax or matter hides another table ($code)', (words) => {
    const own = Object.keys(timeRecipe(words.time, () => phrases({})));
    const small = [...Object.keys(words.syntax), ...Object.keys(words.matters)];
    expect(new Set(small).size).toBe(small.length);
    expect(own.filter((name) => small.includes(name))).toEqual([]);
    const recipe = lexisRecipe(words);
    for (const name of small) expect(recipe).toHaveProperty(`${name}.kind`, 'set');
    expect(Object.keys(recipe)).toEqual(expect.arrayContaining(own));
  });

  it('name every language the same things', () => {
    expect(Object.keys(lexisRecipe(english))).toEqual(Object.keys(lexisRecipe(french)));
    expect(Object.keys(languages)).toEqual([english.code, french.code]);
  });
});

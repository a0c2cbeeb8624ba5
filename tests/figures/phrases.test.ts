// Phrases looked up among tokens.

import { describe, expect, it } from 'vitest';
import { pack, phrases, unpack } from '../../src/figures/word-tables.js';
import { scan } from '../../src/figures/scan.js';

const { table } = unpack<{ table: ReturnType<typeof phrases<number>> }>(pack({ table: phrases({ 'more than': 1, than: 2, US$: 3, 'us dollars': 4, 'A$': 5, 'dix sept': 6, "d'": 7 }) }));
const page = (text: string) => ({ text, tokens: scan(text) });

describe('a table of phrases', () => {
  it('finds the longest, forwards and backwards', () => {
    expect(table.after(page('more than ten'), 0)).toEqual({ meaning: 1, first: 0, next: 2 });
    expect(table.before(page('no more than ten'), 3)).toEqual({ meaning: 1, first: 1, next: 3 });
    expect(table.before(page('rather than ten'), 2)).toEqual({ meaning: 2, first: 1, next: 2 });
  });

  it('takes a capital at its word, and a small letter as any', () => {
    expect(table.after(page('US$ 5'), 0)?.meaning).toBe(3);
    expect(table.after(page('us$ 5'), 0)).toBeNull();
    expect(table.after(page('US Dollars'), 0)?.meaning).toBe(4);
  });

  it('wants a mark where it was written', () => {
    expect(table.after(page('A$5'), 0)?.meaning).toBe(5);
    expect(table.after(page('A $5'), 0)).toBeNull();
  });

  it('sees a hyphen as a space, and stops at a blank line', () => {
    expect(table.after(page('dix-sept'), 0)?.meaning).toBe(6);
    expect(table.after(page('more\n\nthan'), 0)).toBeNull();
  });

  it('knows an elision', () => {
    expect(table.after(page('d’un'), 0)?.meaning).toBe(7);
  });
});

import { describe, expect, it } from 'vitest';
import { type, typeJson } from '../support/small-world.js';

/** What is found, best first: entities as "@id", facts as their id. */
const found = async (words: string): Promise<string[]> => (await typeJson<{ type: string; id: string }[]>(`aifacts search ${words} --json`)).map(({ type, id }) => (type === 'entity' ? `@${id}` : id));

describe('aifacts search', () => {
  it.each<[string, string[]]>([
    ['graphcore revenue', ['@graphcore', 'graphcore-revenue-2022', 'graphcore-revenue-2024-target']],
    ['revenue of graphcore', ['@graphcore', 'graphcore-revenue-2022', 'graphcore-revenue-2024-target']],
    ['REVENUE graphcore', ['@graphcore', 'graphcore-revenue-2022', 'graphcore-revenue-2024-target']],
    ['openai oracle 300', ['@openai', '@oracle', 'openai-contract-2027-2032-oracle']],
    ['oracle 300 openai', ['@oracle', '@openai', 'openai-contract-2027-2032-oracle']],
    ["\"chiffre d'affaires mistral\"", ['@mistral', 'mistral-revenue-2025-forecast']],
    ['chiffre d’affaires mistral', ['@mistral', 'mistral-revenue-2025-forecast']],
    ['layoffs 2023', ['meta-layoffs-2023-03-14', 'microsoft-layoffs-2023-01-18']],
    ['valorisation mistral', ['@mistral', 'mistral-valuation-2025-09']],
    ['amende openai', ['@openai', 'openai-fine-2024-12']],
    ['élysée', ['elysee-ia-funding-round-2024-05']],
    ['東京エレクトロン', ['@tokyo-electron', 'tokyo-electron-headcount-2025']],
  ])('%s', async (words, best) => {
    expect(await found(words)).toEqual(best);
  });

  it('finds the same facts for the French word as for the English one', async () => {
    expect((await found('licenciements')).sort()).toEqual((await found('layoffs')).sort());
  });

  it.each([['graphcroe', '@graphcore'], ['antropic', '@anthropic'], ['mistrall', '@mistral'], ['microsft layoffs', '@microsoft'], ['openia users', '@openai']])('forgives %s', async (words, first) => {
    expect((await found(words))[0]).toBe(first);
    expect((await type(`aifacts search ${words}`)).err).toMatch(/^using "/);
  });

  it('gives entities and facts their scores, best first', async () => {
    const records = await typeJson<{ type: string; score: number }[]>('aifacts search graphcore revenue --json');
    const scores = records.filter(({ type }) => type === 'fact').map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(records.every(({ score }) => score > 0 && score <= 1)).toBe(true);
  });

  it('says when nothing answers, and still answers', async () => {
    expect(await type('aifacts search zzzzqqq --json')).toEqual({ out: '[]\n', err: 'nothing in the base answers "zzzzqqq"\n', exit: 0 });
    expect((await type('aifacts search zzzzqqq -e')).exit).toBe(1);
  });

  it.each(['', ' ', '?!', '…', '😀'])('needs a word: not %j', async (words) => {
    expect(await type(['search', words])).toEqual({ out: '', err: 'aifacts: search needs a word to look for\nTry: aifacts search graphcore revenue\n', exit: 2 });
  });

  it.each(['"', 'a"b', 'NEAR(', 'AND OR NOT', 'entity:x', '*', 'x*', '^x', '-graphcore', "';--", '\u0000graphcore', 'graphcore '.repeat(500), '{}', 'a'.repeat(20_000), '\ud800'].map((words) => [words.slice(0, 20), words]))('takes %j for words, never for a query', async (_, words) => {
    const { exit, err } = await type(['search', '--json', '--', words]);
    expect([0, 2]).toContain(exit);
    expect(err).not.toMatch(/SQLITE|fts5|syntax/i);
  });
});

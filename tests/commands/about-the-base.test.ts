// sources, source, metrics, stats, schema, bases and sql: what the base is made of.

import { describe, expect, it } from 'vitest';
import { metrics } from '../../src/metrics/index.js';
import { schema } from '../../src/store/schema.js';
import { type, typeJson } from '../support/small-world.js';

describe('aifacts sources', () => {
  it.each<[string, string[]]>([
    ['', ['table-2026-01', 'wire-2025-09-12', 'evil-2025-01-01', 'echo-2023-10-09']],
    ['--language fr', ['echo-2023-10-09']],
    ['--publisher WIRE', ['wire-2025-09-12', 'evil-2025-01-01']],
    ['--limit 1', ['table-2026-01']],
    ['--publisher nobody', []],
  ])('%s', async (words, ids) => {
    expect((await typeJson<{ id: string }[]>(`aifacts sources ${words} --json`)).map(({ id }) => id)).toEqual(ids);
  });

  it('finds a publisher whatever its accents', async () => {
    expect((await typeJson<{ id: string }[]>("aifacts sources --publisher echo --json")).map(({ id }) => id)).toEqual(['echo-2023-10-09']);
  });
});

describe('aifacts source', () => {
  it('tells one source with its facts', async () => {
    const { facts, ...source } = await typeJson('aifacts source table-2026-01 --json');
    expect({ ...source, facts: facts.map(({ id }: any) => id) }).toEqual({
      id: 'table-2026-01', publisher: 'Open Table', title: 'Layoffs and prices', author: null, url: 'https://table.example/data.csv', published: '2026-01', language: 'en',
      licence: 'CC BY 4.0', credit: 'Open Table (CC BY 4.0)', base: 'bundled', facts: ['openai-price-2024-plus', 'meta-layoffs-2023-03-14'],
    });
  });

  it('suggests ids that are close', async () => {
    expect(await type('aifacts source wire')).toEqual({ out: '', err: 'aifacts: there is no source "wire"\nDid you mean: wire-2025-09-12, evil-2025-01-01?\nTry: aifacts sources --all\n', exit: 2 });
  });

  it.each(['%', '_', '', "'"])('takes %j for an id, never for a pattern', async (id) => {
    expect((await type(['source', id])).err).toBe(`aifacts: there is no source "${id}"\nTry: aifacts sources --all\n`);
  });
});

describe('aifacts metrics', () => {
  it('lists the glossary in its order, with how many facts there are', async () => {
    const records = await typeJson<{ id: string; facts: number }[]>('aifacts metrics --json');
    expect(records.map(({ id }) => id)).toEqual(metrics.map(({ id }) => id));
    expect(records.find(({ id }) => id === 'valuation')).toMatchObject({ facts: 4 });
    expect(records.reduce((sum, { facts }) => sum + facts, 0)).toBe(23);
  });
});

describe('aifacts stats', () => {
  it('counts what the base holds', async () => {
    expect(await typeJson('aifacts stats --json')).toEqual({
      version: '1.2.3', facts: 23, entities: 19, sources: 4, publishers: 4, topics: 22, shared: 1, disputes: 1, from: '2023-10-09', asOf: '2026-01',
      metrics: [
        { metric: 'valuation', facts: 4 }, { metric: 'layoffs', facts: 3 }, { metric: 'revenue', facts: 3 }, { metric: 'contract', facts: 2 }, { metric: 'funding-round', facts: 2 },
        ...['acquihire', 'capacity', 'deal-count', 'fine', 'headcount', 'investment', 'partnership', 'price', 'users'].map((metric) => ({ metric, facts: 1 })),
      ],
      languages: [{ language: 'en', sources: 3 }, { language: 'fr', sources: 1 }],
    });
  });
});

describe('aifacts schema', () => {
  it('prints the tables of a base', async () => {
    expect(await type('aifacts schema --sql')).toEqual({ out: `${schema.trim()}\n`, err: '', exit: 0 });
    expect(await typeJson('aifacts schema --sql --json')).toEqual({ sql: schema.trim() });
  });

  it('prints the JSON Schema of one command, and of all', async () => {
    const one = await typeJson('aifacts schema company');
    expect((await typeJson('aifacts schema')).company).toEqual(one);
  });

  it('fails for a command that is none', async () => {
    expect(await type('aifacts schema compan')).toEqual({ out: '', err: 'aifacts: there is no command "compan"\nDid you mean: company, companies?\nTry: aifacts --help\n', exit: 2 });
  });
});

describe('aifacts sql', () => {
  it('answers in every format', async () => {
    const ask = async (format: string): Promise<string> => (await type(`aifacts sql "select metric, count(*) as n from fact where entity = :who group by metric order by metric" --param who=openai ${format}`)).out;
    expect({ json: await ask('--json'), csv: await ask('--csv'), plain: await ask('') }).toEqual({
      json: '[{"metric":"contract","n":1},\n{"metric":"fine","n":1},\n{"metric":"price","n":1},\n{"metric":"users","n":1},\n{"metric":"valuation","n":1}]\n',
      csv: 'metric,n\r\ncontract,1\r\nfine,1\r\nprice,1\r\nusers,1\r\nvaluation,1\r\n',
      plain: 'metric     n\ncontract   1\nfine       1\nprice      1\nusers      1\nvaluation  1\n',
    });
  });

  it('answers nothing in every format', async () => {
    const ask = async (format: string): Promise<string> => (await type(`aifacts sql "select id from fact where 0" ${format}`)).out;
    expect([await ask('--json'), await ask('--jsonl'), await ask('--markdown')]).toEqual(['[]\n', '', expect.any(String)]);
    expect((await type('aifacts sql "select id from fact where 0" -e')).exit).toBe(1);
  });

  it.each<[string, string]>([
    ['delete from fact', 'only a SELECT may be run on the base'],
    ['select nope from fact', 'the SQL was refused: no such column: nope'],
    ['select 1; select 2', 'the SQL was refused: The supplied SQL string contains more than one statement'],
  ])('refuses %s', async (sql, message) => {
    expect(await type(['sql', sql])).toEqual({ out: '', err: `aifacts: ${message}\nTry: aifacts schema --sql\n`, exit: 2 });
  });

  it.each(['--param who', '--param =x', '--timeout soon', '--timeout 0', '--timeout -1'])('refuses %s', async (words) => {
    expect(await type(`aifacts sql "select 1" ${words}`)).toEqual({ out: '', err: expect.stringMatching(/^aifacts: --(param|timeout) takes .*\nTry: /), exit: 2 });
  });
});

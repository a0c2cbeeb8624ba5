// The keys scripts rely on, typed again by hand: a key cannot appear, leave or move by accident.

import { expect, it } from 'vitest';
import { typeJson } from '../support/small-world.js';

const keys = (record: object): string[] => Object.keys(record);

const fact = ['id', 'entity', 'metric', 'definition', 'value', 'period', 'status', 'parties', 'attribution', 'origin', 'says', 'printed', 'disputed', 'confidence', 'base', 'source'];
const source = ['id', 'publisher', 'title', 'author', 'url', 'published', 'language', 'licence', 'credit'];

it('a fact is, whole', async () => {
  expect(await typeJson('aifacts show anthropic-investment-2023-09-25-amazon --json')).toEqual({
    id: 'anthropic-investment-2023-09-25-amazon',
    entity: { id: 'anthropic', name: 'Anthropic' },
    metric: 'investment',
    definition: null,
    value: { min: 4_000_000_000, max: 4_000_000_000, unit: 'USD', hedge: 'exact', precision: 1_000_000_000, text: '$4B' },
    period: { text: '2023-09-25', start: '2023-09-25', end: '2023-09-25' },
    status: 'announced',
    parties: [{ role: 'investor', id: 'amazon', name: 'Amazon' }, { role: 'target', id: 'anthropic', name: 'Anthropic' }],
    attribution: 'Amazon',
    origin: null,
    says: 'Amazon said it would put 4 billion dollars into Anthropic.',
    printed: '$4bn',
    disputed: false,
    confidence: null,
    base: 'bundled',
    source: {
      id: 'wire-2025-09-12', publisher: 'The Wire', title: 'Who pays whom', author: null, url: 'https://wire.example/2025/09/12', published: '2025-09-12', language: 'en',
      start: null, end: null, place: null, link: null, licence: null, credit: null,
    },
    others: [],
    passage: null,
    past: [],
  });
});

it('a list of facts has the keys of a fact, in every record', async () => {
  const facts = await typeJson<Record<string, object>[]>('aifacts facts --json');
  expect(facts.map(keys)).toEqual(facts.map(() => fact));
  expect(facts.map((one) => keys(one.source!))).toEqual(facts.map(() => ['id', 'publisher', 'title', 'author', 'url', 'published', 'language', 'start', 'end', 'place', 'link', 'licence', 'credit']));
  expect([...new Set(facts.flatMap(({ value }) => (value ? [keys(value).join()] : [])))]).toEqual(['min,max,unit,hedge,precision,text']);
  expect([...new Set(facts.map(({ period }) => keys(period!).join()))]).toEqual(['text,start,end']);
});

it('a company', async () => {
  const company = await typeJson('aifacts company graphcore --json');
  expect(keys(company)).toEqual(['entity', 'facts', 'disputes', 'sources']);
  expect(company.entity).toEqual({
    id: 'graphcore', name: 'Graphcore', kind: 'company', sector: 'ai-chips', country: 'GB', founded: '2016', aliases: ['Graph Core'].filter((alias) => alias !== 'Graph Core'),
    parent: { id: 'softbank', name: 'SoftBank' }, children: [], ticker: null, cik: null, wikidata: null,
  });
  expect(keys(company.facts[0])).toEqual(fact);
  expect(company.disputes.map(keys)).toEqual([['entity', 'metric', 'definition', 'period', 'status', 'origins', 'mentions', 'facts']]);
  expect(company.sources.map(keys)).toEqual([source, source]);
});

it.each<[string, string[]]>([
  ['aifacts companies', ['id', 'name', 'kind', 'sector', 'country', 'founded', 'ticker', 'facts', 'mentions', 'sources', 'latest']],
  ['aifacts deals', fact],
  ['aifacts timeline', fact],
  ['aifacts valuations', fact],
  ['aifacts top valuation', ['rank', 'converted', ...fact]],
  ['aifacts compare openai mistral', ['metric', 'definition', 'figures']],
  ['aifacts disputes', ['entity', 'metric', 'definition', 'period', 'status', 'origins', 'mentions', 'facts']],
  ['aifacts sources', [...source, 'facts', 'base']],
  ['aifacts metrics', ['id', 'name', 'what', 'units', 'definition', 'roles', 'deal', 'words', 'facts']],
  ['aifacts bases', ['name', 'path', 'writable', 'bytes', 'facts', 'sources', 'asOf']],
])('%s', async (line, pinned) => {
  const records = await typeJson<object[]>(`${line} --json`);
  expect(records.length).toBeGreaterThan(0);
  expect(records.map(keys)).toEqual(records.map(() => pinned));
});

it('search: an entity and a fact', async () => {
  const [entity, found] = await typeJson<object[]>('aifacts search graphcore layoffs --json');
  expect([keys(entity!), keys(found!)]).toEqual([['type', 'score', 'id', 'entity', 'kind', 'sector', 'country', 'facts'], ['type', 'score', ...fact]]);
});

it('source and stats', async () => {
  expect(keys(await typeJson('aifacts source echo-2023-10-09 --json'))).toEqual([...source, 'facts', 'base']);
  expect(keys(await typeJson('aifacts stats --json'))).toEqual(['version', 'facts', 'entities', 'sources', 'publishers', 'topics', 'shared', 'disputes', 'from', 'asOf', 'metrics', 'languages']);
});

import { describe, expect, it } from 'vitest';
import { idsOf, type } from '../support/small-world.js';

describe('a filter', () => {
  it.each<[string, string[]]>([
    ['--company graphcore --metric revenue', ['graphcore-revenue-2024-target', 'graphcore-revenue-2022']],
    ['--company "graph core" --metric layoffs', ['graphcore-layoffs-2022']],
    ['--metric "net loss,fine"', ['openai-fine-2024-12']],
    ['--metric FINE', ['openai-fine-2024-12']],
    ['--metric capacity,headcount', ['oracle-capacity-2025', 'tokyo-electron-headcount-2025']],
    ['--status forecast', ['mistral-revenue-2025-forecast']],
    ['--status FORECAST --since 2025-q1', ['mistral-revenue-2025-forecast']],
    ['--status target,ended', ['oracle-capacity-2025', 'graphcore-revenue-2024-target', 'graphcore-partnership-2019-microsoft']],
    ['--since 2026', ['openai-contract-2027-2032-oracle']],
    ['--until 2019', ['graphcore-partnership-2019-microsoft']],
    ['--since 2023-01 --until 2023-Q1', ['meta-layoffs-2023-03-14', 'microsoft-layoffs-2023-01-18']],
    ['--since 2023-03-14 --until 2023-03-14', ['meta-layoffs-2023-03-14']],
    ['--published-since 2026-02', []],
    ['--published-since 2026', ['openai-price-2024-plus', 'meta-layoffs-2023-03-14']],
    ['--min 100bn', ['openai-contract-2027-2032-oracle', 'openai-valuation-2025-03']],
    ['--min 2.6B --max 3B --currency usd', ['graphcore-valuation-2020']],
    ['--max "3 millions de dollars"', ['openai-price-2024-plus', 'graphcore-revenue-2022']],
    ['--min "11 Md€"', ['mistral-valuation-2025-09']],
    ['--min €11bn', ['mistral-valuation-2025-09']],
    ['--currency EUR', ['mistral-revenue-2025-forecast', 'mistral-valuation-2025-09', 'openai-fine-2024-12', 'elysee-ia-funding-round-2024-05']],
    ['--source table-2026-01', ['openai-price-2024-plus', 'meta-layoffs-2023-03-14']],
    ['--sector ai-chips --metric layoffs', ['graphcore-layoffs-2022']],
    ['--country fr --status actual', ['mistral-valuation-2025-09', 'elysee-ia-funding-round-2024-05']],
    ['--party nvidia', ['aws-contract-2025-nvidia']],
    ['nvidia', ['aws-contract-2025-nvidia']],
    ['--since 2099', []],
  ])('%s', async (filters, ids) => {
    expect(await idsOf(`aifacts facts ${filters}`)).toEqual(ids);
  });

  it('compares an open amount by the end it has: over 60M is at least 60M, nearly 25 percent at most 25', async () => {
    expect([await idsOf('aifacts facts --metric revenue --min 50M --currency EUR'), await idsOf('aifacts facts --metric layoffs --max 30%')]).toEqual([['mistral-revenue-2025-forecast'], ['graphcore-layoffs-2022']]);
  });
});

describe('--sort', () => {
  it.each<[string, string[]]>([
    ['amount', ['openai-fine-2024-12', 'mistral-revenue-2025-forecast', 'elysee-ia-funding-round-2024-05', 'mistral-valuation-2025-09']],
    ['amount:desc', ['mistral-valuation-2025-09', 'elysee-ia-funding-round-2024-05', 'mistral-revenue-2025-forecast', 'openai-fine-2024-12']],
    ['period', ['elysee-ia-funding-round-2024-05', 'openai-fine-2024-12', 'mistral-valuation-2025-09', 'mistral-revenue-2025-forecast']],
    ['published:desc', ['elysee-ia-funding-round-2024-05', 'mistral-valuation-2025-09', 'openai-fine-2024-12', 'mistral-revenue-2025-forecast']],
    ['entity', ['elysee-ia-funding-round-2024-05', 'mistral-revenue-2025-forecast', 'mistral-valuation-2025-09', 'openai-fine-2024-12'].sort()],
    ['id:desc', ['openai-fine-2024-12', 'mistral-valuation-2025-09', 'mistral-revenue-2025-forecast', 'elysee-ia-funding-round-2024-05']],
  ])('%s', async (field, ids) => {
    const found = await idsOf(`aifacts facts --currency EUR --sort ${field}`);
    expect(field === 'entity' ? [...found].sort() : found).toEqual(ids);
  });

  it('puts an event without a figure last, whichever way', async () => {
    expect([(await idsOf('aifacts facts --sort amount')).at(-1), (await idsOf('aifacts facts --sort amount:desc')).at(-1)]).toEqual(['graphcore-partnership-2019-microsoft', 'graphcore-partnership-2019-microsoft']);
  });
});

describe('the length of a list', () => {
  it('is what --limit says, and said on stderr', async () => {
    const { out, err, exit } = await type('aifacts facts --company openai --limit 2');
    expect({ lines: out.split('\n').length, err, exit }).toEqual({ lines: 4, err: '2 of 5. --limit N or --all for more\n', exit: 0 });
  });

  it('has no limit of its own in a machine format, and no note about sources', async () => {
    const { out, err } = await type('aifacts facts --jsonl');
    expect({ lines: out.trim().split('\n').length, err }).toEqual({ lines: 23, err: '' });
  });

  it('names the data sets it draws on, unless --quiet', async () => {
    expect([(await type('aifacts layoffs meta')).err, (await type('aifacts layoffs meta --quiet')).err, (await type('aifacts layoffs meta -q')).err]).toEqual(['data: Open Table (CC BY 4.0)\n', '', '']);
  });

  it.each(['-1', '1.5', 'ten', '', ' ', '1e3', '0x10', '٣'])('is no %j', async (limit) => {
    expect(await type(['facts', '--limit', limit])).toEqual({ out: '', err: `aifacts: --limit takes a whole number, not "${limit}"\nTry: --limit 50, or --all\n`, exit: 2 });
  });

  it('may be more than any base has', async () => {
    expect((await type('aifacts facts --limit 99999999999999999999 --jsonl')).out.trim().split('\n')).toHaveLength(23);
  });

  it('may be nought: an answer still', async () => {
    expect(await type('aifacts facts --limit 0 --json')).toEqual({ out: '[]\n', err: '0 of 23. --limit N or --all for more\n', exit: 0 });
  });
});

describe('an empty list', () => {
  it('is an answer', async () => {
    expect(await type('aifacts facts --since 2099 --json')).toEqual({ out: '[]\n', err: '', exit: 0 });
  });

  it.each(['-e', '--exit-status'])('exits 1 with %s', async (flag) => {
    expect(await type(`aifacts facts --since 2099 --json ${flag}`)).toEqual({ out: '[]\n', err: '', exit: 1 });
  });

  it('says so to a person', async () => {
    const { err, exit } = await type('aifacts facts --since 2099');
    expect({ err, exit }).toEqual({ err: 'no fact in the base passes these filters\n', exit: 0 });
  });

  it('has a header alone in CSV', async () => {
    expect((await type('aifacts facts --since 2099 --csv --fields id,value.min')).out).toBe('id,value.min\r\n');
  });
});

describe('a wrong filter', () => {
  it.each<[string, string, string]>([
    ['--since 2024-13', 'bad-period', '"2024-13" is no period'],
    ['--until yesterday', 'bad-period', '"yesterday" is no period'],
    ['--since ""', 'bad-period', '"" is no period'],
    ['--since ../2029', 'bad-period', '"../2029" is no period'],
    ['--until 2024/..', 'bad-period', '"2024/.." is no period'],
    ['--published-since 2024-02-30', 'bad-period', '"2024-02-30" is no period'],
    ['--min abc', 'bad-amount', '"abc" is no amount'],
    ['--min ""', 'bad-amount', '"" is no amount'],
    ['--max "5 or 6"', 'bad-amount', '"5 or 6" is no amount'],
    ['--currency dollars', 'unknown-currency', '"dollars" is no currency code'],
    ['--metric umsatz', 'unknown-metric', 'there is no metric "umsatz"'],
    ['--status rumour', 'usage', 'there is no status "rumour"'],
    ['--source echo', 'unknown-source', 'there is no source "echo"'],
    ['--sector chips', 'usage', 'there is no sector "chips"'],
    ['--company nobody-at-all', 'unknown-entity', 'nobody in the base is called "nobody-at-all"'],
    ['--sort size', 'usage', 'cannot sort by "size"'],
    ['--sort amount:down', 'usage', 'cannot sort by "amount:down"'],
    ['--fields id,nope', 'unknown-field', 'there is no field "nope"'],
    ['--fields ""', 'usage', '--fields takes names of fields'],
    ['--fields ,', 'usage', '--fields takes names of fields'],
    ['--metric ""', 'usage', '--metric takes'],
    ['--status ,', 'usage', '--status takes'],
    ['--country France', 'usage', '"France" is no country'],
  ])('%s', async (words, code, message) => {
    const { out, err, exit } = await type(`aifacts facts ${words} --json`);
    expect({ out, exit, error: JSON.parse(err || '{}').error }).toEqual({ out: '', exit: 2, error: { code, message: expect.stringContaining(message), hint: expect.stringMatching(/./), suggestions: expect.any(Array) } });
  });

  it('suggests what is close', async () => {
    const suggestions = async (words: string): Promise<string[]> => JSON.parse((await type(`aifacts facts ${words} --json`)).err).error.suggestions;
    expect([await suggestions('--source echo'), await suggestions('--sector chips'), await suggestions('--fields min'), await suggestions('--metric run-rate')]).toEqual([['echo-2023-10-09'], ['ai-chips'], ['value.min'], ['revenue-run-rate']]);
  });
});

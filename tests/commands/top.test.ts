import { describe, expect, it } from 'vitest';
import { type, typeJson } from '../support/small-world.js';

/** Without 2025-03 among the rates of the small base, its dollars of that month have no worth in euros. */
const ranking = async (line: string): Promise<[rank: number, entity: string][]> =>
  (await typeJson<{ rank: number; entity: { id: string } }[]>(`${line} --json`)).map(({ rank, entity }) => [rank, entity.id]);

describe('aifacts top', () => {
  it('ranks the latest actual figure of each entity, money by its worth in dollars, and says so', async () => {
    const { out, err, exit } = await type('aifacts top valuation');
    expect({ err, exit }).toEqual({ err: 'currencies are ranked by their worth in USD at the time; figures are as printed\n', exit: 0 });
    expect(out).toBe(
      '   who         when     figure  status    source\n' +
      '1  OpenAI      2025-03   $300B            The Wire 2025-09-12\n' +
      '2  Mistral AI  2025-09  €11.7B            The Wire 2025-09-12\n' +
      '3  Graphcore   2020      $2.5B  disputed  The Wire 2025-09-12\n',
    );
  });

  it('converts beside the printed figure with --in, with rate and month, and marks every amount it converted', async () => {
    const records = await typeJson('aifacts top valuation --in EUR --json');
    expect(records.map(({ entity, value, converted }: any) => [entity.id, value.text, converted])).toEqual([
      ['mistral', '€11.7B', null],
      ['graphcore', '$2.5B', { min: 2_232_000_000, max: 2_232_000_000, unit: 'EUR', rate: 0.892857, date: '2020-06' }],
    ]);
    expect((await type('aifacts top valuation --in EUR')).out).toContain('$2.5B  ≈ €2.232B at 0.892857 (2020-06)');
  });

  it('names what it could not rank', async () => {
    expect((await type('aifacts top valuation --in EUR --json')).err).toContain('not ranked, for another unit, time or definition, or want of a rate to EUR: OpenAI $300B\n');
  });

  it('never ranks people against percent', async () => {
    expect(await ranking('aifacts top layoffs')).toEqual([[1, 'meta'], [2, 'microsoft']]);
    expect((await type('aifacts top layoffs')).err).toContain('Graphcore nearly 25 %');
    expect((await type('aifacts top layoffs')).err).not.toContain('currencies');
  });

  it('takes another status when asked', async () => {
    expect([await ranking('aifacts top revenue --status forecast,target'), await ranking('aifacts top capacity'), await ranking('aifacts top capacity --status target')]).toEqual([[[1, 'graphcore'], [2, 'mistral']], [], [[1, 'oracle']]]);
  });

  it('takes a metric by any of its names, and several words', async () => {
    expect([await ranking('aifacts top Valorisation'), await ranking('aifacts top funding round'), await ranking('aifacts top valuation --country FR')]).toEqual([
      [[1, 'openai'], [2, 'mistral'], [3, 'graphcore']],
      [[1, 'elysee-ia'], [2, 'evil']],
      [[1, 'mistral']],
    ]);
  });

  it.each<[string, string]>([
    ['top sizes', 'unknown-metric'],
    ['top valuation --in XXX', 'unknown-currency'],
    ['top valuation --in euros', 'unknown-currency'],
  ])('refuses %s', async (line, code) => {
    const { out, err, exit } = await type(`aifacts ${line} --json`);
    expect({ out, exit, code: JSON.parse(err).error.code }).toEqual({ out: '', exit: 2, code });
  });
});

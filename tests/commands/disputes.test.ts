import { describe, expect, it } from 'vitest';
import { baseOf, bytesOf, smallWorld, type, typeJson } from '../support/small-world.js';
import { smallText } from '../support/small-text.js';

/** The small text with one more source, of one valuation of Graphcore in 2020. */
const told = (id: string, value: string, printed: string, rest = ''): [string, string] => [
  `${id}.yaml`,
  `id: ${id}\npublisher: ${id}\nurl: https://${id}.example\npublished: 2024-01-01\nlanguage: en\nfacts:\n  - id: graphcore-valuation-2020-${id}\n    entity: graphcore\n    metric: valuation\n    value: ${value}\n    period: 2020\n    printed: ${printed}\n    says: It was so.\n${rest}`,
];
const worldWith = (...sources: [string, string][]) => {
  const text = smallText();
  return smallWorld({ bases: [baseOf(bytesOf({ ...text, sources: [...text.sources, ...sources] }))] });
};

describe('aifacts disputes', () => {
  it('sets the sides beside each other, with first reports counted', async () => {
    expect(await type('aifacts disputes')).toEqual({
      exit: 0,
      err: '',
      out: `who        what       when  figure  origins  printed by
Graphcore  valuation  2020   $2.5B        1  The Wire 2025-09-12
                             $2.8B        1  L’Écho 2023-10-09
`,
    });
  });

  it('counts ten copies of one report as one origin', async () => {
    const copies = ['one', 'two', 'three'].map((id) => told(id, '2.5B USD', '$2.5bn', '    origin: rumour-2020\n'));
    const [dispute] = await typeJson('aifacts disputes --json', { world: worldWith(...copies) });
    expect({ origins: dispute.origins, mentions: dispute.mentions, facts: dispute.facts.length }).toEqual({ origins: 2, mentions: 5, facts: 5 });
  });

  it.each<[string, [string, string], number]>([
    ['a rounder figure agrees with a finer one', told('fine', '2.81B USD', '$2.81bn'), 1],
    ['an open one that reaches it agrees', told('open', 'over 2B USD', 'more than $2bn'), 1],
    ['another currency is another matter', told('euro', '9B EUR', '€9bn'), 1],
    ['a pre-money valuation is another matter', told('pre', '2B USD', '$2bn', '    definition: pre-money\n'), 1],
    ['a forecast is another matter', told('ahead', '9B USD', '$9bn', '    status: forecast\n'), 1],
    ['post-money is what a valuation is anyway', told('post', '9B USD', '$9bn', '    definition: post-money\n'), 1],
  ])('%s', async (_, source, disputes) => {
    const records = await typeJson('aifacts disputes --json', { world: worldWith(source) });
    expect(records).toHaveLength(disputes);
    expect(records[0].facts.some(({ source: { id } }: any) => source[0] === `${id}.yaml`)).toBe(/post|fine|open/.test(source[0]));
  });

  it('takes a company', async () => {
    expect([(await typeJson('aifacts disputes graphcore --json')).length, (await typeJson('aifacts disputes openai --json')).length, (await type('aifacts disputes openai -e')).exit]).toEqual([1, 0, 1]);
  });

  it('marks each fact of it wherever facts are listed', async () => {
    const facts = await typeJson<{ id: string; disputed: boolean }[]>('aifacts facts --json');
    expect(facts.filter(({ disputed }) => disputed).map(({ id }) => id).sort()).toEqual(['graphcore-valuation-2020', 'graphcore-valuation-2020-wire']);
  });

  it('are found between two bases too', async () => {
    const text = smallText();
    const own = baseOf(bytesOf({ ...text, sources: [told('mine', '9B EUR', '€9bn'), told('yours', '40B USD', '$40bn')], rates: [] }), 'own');
    const records = await typeJson('aifacts disputes --json', { world: smallWorld({ bases: [...smallWorld().bases(), own] }) });
    expect(records.map(({ facts }: any) => facts.map(({ id, base }: any) => [id, base]))).toEqual([[['graphcore-valuation-2020-wire', 'bundled'], ['graphcore-valuation-2020', 'bundled'], ['graphcore-valuation-2020-yours', 'own']]]);
  });
});

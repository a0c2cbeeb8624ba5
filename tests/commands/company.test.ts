import { describe, expect, it } from 'vitest';
import { type, typeJson } from '../support/small-world.js';
import { decomposed } from '../support/small-text.js';

describe('aifacts company', () => {
  it('tells everything known of one company, in a pipe as aligned text', async () => {
    expect(await type('aifacts company graphcore')).toEqual({
      exit: 0,
      err: '',
      out: `Graphcore  company · ai-chips · GB · founded 2016
part of SoftBank

Figures
what       when       figure  status    according to  source
valuation  2020        $2.5B  disputed                [2]
           2020        $2.8B  disputed                [1]
revenue    2024          $1B  target    Graphcore     [1]
           2022        $2.7M                          [1]
layoffs    2022  nearly 25 %                          [1]

Deals
what         when  figure  with                 status  source
partnership  2019          Microsoft (partner)  ended   [1]

Disputed
what            sources disagree
valuation 2020  $2.5B [2] against $2.8B [1]

Sources
     publisher and date   title              address
[1]  L’Écho 2023-10-09    Graphcore souffre  https://echo.example/graphcore
[2]  The Wire 2025-09-12  Who pays whom      https://wire.example/2025/09/12
`,
    });
  });

  it.each(['Graphcore', 'GRAPHCORE', 'graph core', 'Graph Core', 'graph-core', ' graphcore ', 'Graphcore Ltd', 'grâphcore'])('knows it as %j', async (name) => {
    const { err, exit } = await type(['company', name, '--json']);
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
  });

  it.each([['NVDA', 'nvidia'], ['facebook', 'meta'], ['google', 'alphabet'], ['AWS', 'aws'], ['東京エレクトロン', 'tokyo-electron'], ['elysee ia', 'elysee-ia'], ['Élysée IA'.normalize('NFC'), 'elysee-ia'], [decomposed, 'elysee-ia'], ['garante della privacy', 'garante'], ['Amazon', 'amazon']])('%s is %s', async (name, id) => {
    expect((await typeJson(`aifacts company "${name}" --json`)).entity.id).toBe(id);
  });

  it.each([['grafcore', 'Graphcore'], ['mistrl', 'Mistral AI'], ['antropic', 'Anthropic'], ['microsfot', 'Microsoft'], ['nvidea', 'Nvidia']])('takes %s for %s, and says so', async (typed, name) => {
    expect((await type(`aifacts company ${typed} --json`)).err).toBe(`using "${name}" for "${typed}"\n`);
  });

  it('lists a deal it is only a party to', async () => {
    expect((await typeJson('aifacts company amazon --json')).facts.map(({ id }: any) => id)).toEqual(['adept-acquihire-2024-06', 'anthropic-investment-2023-09-25-amazon']);
    expect((await typeJson('aifacts company garante --json')).facts.map(({ id }: any) => id)).toEqual(['openai-fine-2024-12']);
  });

  it('names what it owns and who owns it', async () => {
    const family = async (name: string) => (({ parent, children }) => ({ parent, children }))((await typeJson(`aifacts company ${name} --json`)).entity);
    expect([await family('aws'), await family('amazon')]).toEqual([
      { parent: { id: 'amazon', name: 'Amazon' }, children: [] },
      { parent: null, children: [{ id: 'aws', name: 'Amazon Web Services' }] },
    ]);
  });

  it('keeps to the filters', async () => {
    expect((await typeJson('aifacts company graphcore --metric revenue --since 2023 --json')).facts.map(({ id }: any) => id)).toEqual(['graphcore-revenue-2024-target']);
  });

  it('tells both sides of a dispute even where a filter leaves out one', async () => {
    const { disputes } = await typeJson('aifacts company graphcore --source echo-2023-10-09 --json');
    expect(disputes.map(({ origins, mentions, facts }: any) => ({ origins, mentions, facts: facts.map(({ id }: any) => id).sort() }))).toEqual([{ origins: 2, mentions: 2, facts: ['graphcore-valuation-2020', 'graphcore-valuation-2020-wire'] }]);
  });

  it('says when nothing is known yet', async () => {
    expect(await type('aifacts company softbank')).toEqual({ out: 'SoftBank  company · investor · JP\nowns Graphcore (6)\n\nNo fact in the base yet.\n', err: '', exit: 0 });
  });

  it('fails with what was meant when nobody is called so', async () => {
    const { out, err, exit } = await type('aifacts company "open oracle" --json');
    expect({ out, exit, error: JSON.parse(err).error }).toEqual({ out: '', exit: 2, error: { code: expect.stringMatching(/^(unknown|ambiguous)-entity$/), message: expect.any(String), hint: expect.stringMatching(/^aifacts /), suggestions: expect.any(Array) } });
  });

  it.each(['', ' ', '?', '\u0000', '😀', '\u202e', "'; drop table fact; --", '%', '_', '*', '"', 'a'.repeat(10_000)].map((name) => [name.slice(0, 20), name]))('fails in one sentence for %j', async (_, name) => {
    const { out, err, exit } = await type(['company', name]);
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
    expect(err).toMatch(/^aifacts: nobody in the base is called "[^\n]{0,80}"\n(Did you mean: .*\n)?Try: aifacts .*\n$/);
  });
});

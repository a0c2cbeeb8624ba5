// What people type, and whom they mean.

import { describe, expect, it } from 'vitest';
import { closestNames } from '../../src/names/closest-names.js';
import { rankNames } from '../../src/names/rank-names.js';
import { bundledNames } from './bundled-names.js';

const meant = (typed: string): string | string[] | null => {
  const match = closestNames(typed, bundledNames);
  if (match.kind === 'one') return match.entity;
  return match.kind === 'several' ? match.candidates.map(({ entity }) => entity) : null;
};

const rivals = (typed: string, names: Parameters<typeof closestNames>[1]): string[] => {
  const match = closestNames(typed, names);
  return match.kind === 'several' ? match.candidates.map(({ entity }) => entity) : [];
};

const exactly: [string, string][] = [
  ['OpenAI', 'openai'],
  ['openai', 'openai'],
  ['OPENAI', 'openai'],
  ['open ai', 'openai'],
  ['Open-AI', 'openai'],
  ['  openai  ', 'openai'],
  ['OpenAI Inc.', 'openai'],
  ['ChatGPT', 'openai'],
  ['facebook', 'meta'],
  ['Facebook, Inc.', 'meta'],
  ['META', 'meta'],
  ['Meta Platforms', 'meta'],
  ['twitter', 'x-corp'],
  ['google', 'google'],
  ['alphabet', 'google'],
  ['Alphabet Inc.', 'google'],
  ['GOOGL', 'google'],
  ['GOOG', 'google'],
  ['NVDA', 'nvidia'],
  ['nvda', 'nvidia'],
  ['NVIDIA CORPORATION', 'nvidia'],
  ['msft', 'microsoft'],
  ['AMD', 'amd'],
  ['amd', 'amd'],
  ['IBM', 'ibm'],
  ['aws', 'aws'],
  ['arm', 'arm'],
  ['bruxelles', 'european-commission'],
  ['Brussels', 'european-commission'],
  ['UE', 'european-commission'],
  ['commission europeenne', 'european-commission'],
  ['Commission européenne', 'european-commission'],
  ['FTC', 'ftc'],
  ['cnil', 'cnil'],
  ['Commission nationale de l’informatique et des libertés', 'cnil'],
  ['autorite de la concurrence', 'autorite-de-la-concurrence'],
  ['mistral', 'mistral-ai'],
  ['Mistral AI', 'mistral-ai'],
  ['mistralai', 'mistral-ai'],
  ['hugging face', 'hugging-face'],
  ['huggingface', 'hugging-face'],
  ['Hugging Face, Inc.', 'hugging-face'],
  ['deep mind', 'deepmind'],
  ['Google DeepMind', 'deepmind'],
  ['x.ai', 'xai'],
  ['x ai', 'xai'],
  ['grok', 'xai'],
  ['groq', 'groq'],
  ['scale', 'scale-ai'],
  ['scale.ai', 'scale-ai'],
  ['core weave', 'coreweave'],
  ['CRWV', 'coreweave'],
  ['samba nova', 'sambanova'],
  ['a16z', 'andreessen-horowitz'],
  ['jp morgan', 'jpmorgan-chase'],
  ['J.P. Morgan', 'jpmorgan-chase'],
  ['blue owl', 'blue-owl-capital'],
  ['character ai', 'character-ai'],
  ['Character.ai', 'character-ai'],
  ['run ai', 'run-ai'],
  ['z.ai', 'zhipu-ai'],
  ['11labs', 'elevenlabs'],
  ['codeium', 'windsurf'],
  ['cursor', 'anysphere'],
  ['mercedes benz', 'mercedes-benz'],
  ['D.E. Shaw', 'd-e-shaw'],
  ['emirats arabes unis', 'united-arab-emirates'],
  ['UAE', 'united-arab-emirates'],
  ['projet stargate', 'stargate'],
  ['industrie de l’ia', 'ai-industry'],
  ['micro soft', 'microsoft'],
  ['safe super intelligence', 'safe-superintelligence'],
  ['ali baba group', 'alibaba'],
  ['gouvernement francais', 'france-government'],
  ['月之暗面', 'moonshot-ai'],
];

const nearly: [string, string][] = [
  ['grafcore', 'graphcore'],
  ['grahpcore', 'graphcore'],
  ['Graphcor', 'graphcore'],
  ['grapcore', 'graphcore'],
  ['openia', 'openai'],
  ['opnai', 'openai'],
  ['oepnai', 'openai'],
  ['anthropique', 'anthropic'],
  ['antropic', 'anthropic'],
  ['anthorpic', 'anthropic'],
  ['anthro', 'anthropic'],
  ['nvida', 'nvidia'],
  ['nvidea', 'nvidia'],
  ['Nividia', 'nvidia'],
  ['NVIDIAA', 'nvidia'],
  ['mistarl', 'mistral-ai'],
  ['mistrall', 'mistral-ai'],
  ['mistral ia', 'mistral-ai'],
  ['microsfot', 'microsoft'],
  ['Microsft Corp.', 'microsoft'],
  ['amazn', 'amazon'],
  ['amazone', 'amazon'],
  ['googel', 'google'],
  ['gogle', 'google'],
  ['appel', 'apple'],
  ['intell', 'intel'],
  ['nokya', 'nokia'],
  ['oracel', 'oracle'],
  ['teslla', 'tesla'],
  ['softbanck', 'softbank'],
  ['samsumg', 'samsung'],
  ['brodcom', 'broadcom'],
  ['facebok', 'meta'],
  ['instagramm', 'instagram'],
  ['cererbas', 'cerebras'],
  ['cerebra systems', 'cerebras'],
  ['sambanova system', 'sambanova'],
  ['samba', 'sambanova'],
  ['core wave', 'coreweave'],
  ['corewaeve', 'coreweave'],
  ['perplexitty', 'perplexity'],
  ['perpleksity', 'perplexity'],
  ['huging face', 'hugging-face'],
  ['face hugging', 'hugging-face'],
  ['technologies dell', 'dell'],
  ['thinking', 'thinking-machines'],
  ['thinkng machines', 'thinking-machines'],
  ['databrick', 'databricks'],
  ['snowflak', 'snowflake'],
  ['palentir', 'palantir'],
  ['quallcomm', 'qualcomm'],
  ['calcomm', 'qualcomm'],
  ['aleph alfa', 'aleph-alpha'],
  ['elon muks', 'elon-musk'],
  ['klarnna', 'klarna'],
  ['commission européene', 'european-commission'],
  ['la Commission européenne', 'european-commission'],
  ['european comission', 'european-commission'],
  ['federal trade', 'ftc'],
  ['stargat', 'stargate'],
  ['figure', 'figure-ai'],
  ['inflexion ai', 'inflection-ai'],
  ['deepsik', 'deepseek'],
  ['deep seak', 'deepseek'],
  ['bytdance', 'bytedance'],
  ['weights and bias', 'weights-and-biases'],
  ['arcelor', 'arcelormittal'],
  ['benchmark capitol', 'benchmark'],
  ['goldman sacks', 'goldman-sachs'],
];

const nobody = [
  'qwxzrt', 'banana bread', 'the', 'aaaaaaa', 'zzz', '', '   ', '🚀', '🚀🚀🚀', '???', '---', 'x', 'ib', 'ai', 'le', 'metal', 'apply', 'scala', 'hello', 'bonjour',
  'intelligent', '0000', '123456789', 'chocolat', 'lorem ipsum dolor', "'; drop table name; --", '%', '*', 'apple pie', 'nvidia graphics cards', 'x'.repeat(10_000), 'nvidia '.repeat(2_000),
];

describe('a name as it is written', () => {
  it.each(exactly)('%s is %s', (typed, entity) => {
    expect(closestNames(typed, bundledNames)).toMatchObject({ kind: 'one', entity, exact: true });
  });
});

describe('a name with slips', () => {
  it.each(nearly)('%s is taken for %s', (typed, entity) => {
    expect(closestNames(typed, bundledNames)).toMatchObject({ kind: 'one', entity, exact: false });
  });
});

describe('a name of several', () => {
  it.each([
    ['micro', ['micron', 'microsoft', 'supermicro', 'azure']],
    ['commission', ['european-commission', 'cnil', 'cnpd']],
    ['fairwater', ['microsoft-fairwater-atlanta', 'microsoft-fairwater-wisconsin']],
  ])('%s', (typed, entities) => {
    expect([meant(typed)].flat().sort()).toEqual([...entities].sort());
  });

  it('is not guessed at where two entities go by the very same name', () => {
    const names = [{ entity: 'figure-ai', name: 'Figure' }, { entity: 'figure-technologies', name: 'FIGURE' }];
    expect(closestNames('figure', names)).toEqual({
      kind: 'several',
      candidates: [{ entity: 'figure-ai', name: 'Figure' }, { entity: 'figure-technologies', name: 'FIGURE' }],
    });
  });

  it('names a company before a person', () => {
    const names = [{ entity: 'p', name: 'Jane Doeling', kind: 'person' as const }, { entity: 'c', name: 'Jane Doerinc', kind: 'company' as const }];
    expect(rivals('jane doe', names)).toEqual(['c', 'p']);
  });
});

describe('nobody’s name', () => {
  it.each(nobody.map((typed) => [typed.slice(0, 30), typed]))('%s', (_, typed) => {
    expect(meant(typed)).toBeNull();
  });

  it('comes with suggestions only where some are close', () => {
    expect(closestNames('apple pie', bundledNames)).toMatchObject({ suggestions: [{ entity: 'apple' }] });
    expect(closestNames('adapt', bundledNames)).toEqual({ kind: 'none', suggestions: [{ entity: 'adept', name: 'Adept' }] });
    for (const typed of ['qwxzrt', 'banana bread', 'aaaaaaa', 'zzz', '', '🚀', 'x'.repeat(10_000)])
      expect(closestNames(typed, bundledNames)).toEqual({ kind: 'none', suggestions: [] });
  });
});

describe('ranking', () => {
  it('puts the same name first with a score of 1, and the others below in order', () => {
    const ranked = rankNames('google', bundledNames);
    expect(ranked[0]).toEqual({ entity: 'google', name: 'Google', score: 1 });
    expect(ranked.length).toBeGreaterThan(2);
    expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('uses the folded names it is given', () => {
    expect(rankNames('grafcore', [{ entity: 'graphcore', name: 'Graphcore Ltd', folded: 'graphcore' }])).toMatchObject([{ entity: 'graphcore' }]);
  });

  it('has no names to rank, and says so', () => {
    expect(rankNames('google', [])).toEqual([]);
    expect(closestNames('google', [])).toEqual({ kind: 'none', suggestions: [] });
  });
});

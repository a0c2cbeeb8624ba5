import { expect, it } from 'vitest';
import { idsOf, type } from '../support/small-world.js';

it.each<[string, string[]]>([
  ['valuations', ['mistral-valuation-2025-09', 'openai-valuation-2025-03', 'graphcore-valuation-2020-wire', 'graphcore-valuation-2020']],
  ['valuations mistral', ['mistral-valuation-2025-09']],
  ['funding', ['evil-funding-round-2025-01', 'elysee-ia-funding-round-2024-05']],
  ['funding elysee ia', ['elysee-ia-funding-round-2024-05']],
  ['revenues', ['mistral-revenue-2025-forecast', 'graphcore-revenue-2024-target', 'graphcore-revenue-2022']],
  ['revenues --metric revenue-run-rate', []],
  ['losses', []],
  ['layoffs', ['meta-layoffs-2023-03-14', 'microsoft-layoffs-2023-01-18', 'graphcore-layoffs-2022']],
  ['layoffs --since 2023', ['meta-layoffs-2023-03-14', 'microsoft-layoffs-2023-01-18']],
  ['headcount', ['tokyo-electron-headcount-2025']],
  ['capex', []],
  ['users --min 120M', ['openai-users-2024']],
  ['fines', ['openai-fine-2024-12']],
  ['timeline graphcore', ['graphcore-partnership-2019-microsoft', 'graphcore-valuation-2020-wire', 'graphcore-valuation-2020', 'graphcore-layoffs-2022', 'graphcore-revenue-2022', 'graphcore-revenue-2024-target']],
  ['timeline microsoft', ['graphcore-partnership-2019-microsoft', 'microsoft-layoffs-2023-01-18']],
  ['timeline --since 2025-09 --until 2025-09', ['mistral-valuation-2025-09', 'aws-contract-2025-nvidia', 'oracle-capacity-2025', 'tokyo-electron-headcount-2025', 'mistral-revenue-2025-forecast']],
])('aifacts %s', async (line, ids) => {
  expect(await idsOf(`aifacts ${line}`)).toEqual(ids);
});

it('refuses a metric that is none of the family, rather than find nothing', async () => {
  expect(await type('aifacts valuations --metric revenue')).toEqual({ out: '', err: 'aifacts: valuations has no metric revenue\nTry: --metric with some of valuation, market-cap\n', exit: 2 });
});

// The `layoffs` command: jobs cut, in people and in per cent.

import { familyCommand } from './family.js';

export const layoffs = familyCommand({
  name: 'layoffs',
  summary: 'Jobs cut, in people and in per cent',
  metrics: ['layoffs'],
  examples: ['aifacts layoffs --since 2024', 'aifacts layoffs google'],
});

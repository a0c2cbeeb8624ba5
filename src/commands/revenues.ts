// The `revenues` command: revenue and revenue run rates.

import { familyCommand } from './family.js';

export const revenues = familyCommand({
  name: 'revenues',
  summary: 'Revenue and revenue run rates',
  metrics: ['revenue', 'revenue-run-rate'],
  examples: ['aifacts revenues openai', 'aifacts revenues --metric revenue-run-rate --since 2025'],
});

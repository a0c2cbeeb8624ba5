// The `funding` command: money raised: rounds and totals.

import { familyCommand } from './family.js';

export const funding = familyCommand({
  name: 'funding',
  summary: 'Money raised: rounds and totals',
  metrics: ['funding-round', 'funding-total'],
  examples: ['aifacts funding anthropic', 'aifacts funding --since 2025 --min 1bn'],
});

// The `losses` command: losses and cash burn.

import { familyCommand } from './family.js';

export const losses = familyCommand({
  name: 'losses',
  summary: 'Losses and cash burn',
  metrics: ['net-loss', 'cash-burn'],
  examples: ['aifacts losses', 'aifacts losses openai'],
});

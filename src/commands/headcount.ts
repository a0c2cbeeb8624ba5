// The `headcount` command: how many people work there.

import { familyCommand } from './family.js';

export const headcount = familyCommand({
  name: 'headcount',
  summary: 'How many people work there',
  metrics: ['headcount'],
  examples: ['aifacts headcount openai', 'aifacts headcount --min 10000'],
});

// The `valuations` command: what companies are worth: valuations and market caps.

import { familyCommand } from './family.js';

export const valuations = familyCommand({
  name: 'valuations',
  summary: 'What companies are worth: valuations and market caps',
  metrics: ['valuation', 'market-cap'],
  examples: ['aifacts valuations mistral', 'aifacts valuations --min 100bn --currency USD'],
});

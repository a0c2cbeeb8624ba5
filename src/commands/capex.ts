// The `capex` command: capital spending and commitments.

import { familyCommand } from './family.js';

export const capex = familyCommand({
  name: 'capex',
  summary: 'Capital spending and commitments',
  metrics: ['capex'],
  examples: ['aifacts capex meta', 'aifacts capex --status target,announced'],
});

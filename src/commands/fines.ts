// The `fines` command: penalties and settlements.

import { familyCommand } from './family.js';

export const fines = familyCommand({
  name: 'fines',
  summary: 'Penalties and settlements',
  metrics: ['fine'],
  examples: ['aifacts fines google', 'aifacts fines --min 1bn'],
});

// Contracted revenue not yet booked (remaining performance obligations).

import type { Metric } from './metric.js';

export const backlog: Metric = {
  id: 'backlog',
  name: 'backlog',
  what: 'Contracted revenue not yet booked (remaining performance obligations).',
  units: ['money'],
  timing: 'level',
  definition: null,
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  words: {
    en: ['backlog', 'remaining performance obligations', 'RPO', 'order book'],
    fr: ['carnet de commandes'],
  },
};

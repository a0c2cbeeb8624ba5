// Number of deals in a period.

import type { Metric } from './metric.js';

export const dealCount: Metric = {
  id: 'deal-count',
  name: 'deal count',
  what: 'Number of deals in a period.',
  units: ['deals'],
  timing: 'flow',
  definition: null,
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  words: {
    en: ['deals', 'number of deals', 'deal count'],
    fr: ['opérations', 'nombre d\'opérations'],
  },
};

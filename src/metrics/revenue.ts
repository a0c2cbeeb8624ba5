// Sales over a period.

import type { Metric } from './metric.js';

export const revenue: Metric = {
  id: 'revenue',
  name: 'revenue',
  what: 'Sales over a period.',
  units: ['money'],
  timing: 'flow',
  definition: null,
  roles: ['customer'],
  identifying: ['customer'],
  side: null,
  deal: false,
  words: {
    en: ['revenue', 'revenues', 'sales', 'turnover'],
    fr: ['chiffre d\'affaires', 'revenus', 'ventes', 'CA'],
  },
};

// Part of revenue owed to one customer.

import type { Metric } from './metric.js';

export const revenueShare: Metric = {
  id: 'revenue-share',
  name: 'revenue share',
  what: 'Part of revenue owed to one customer.',
  units: ['percent'],
  timing: 'flow',
  definition: null,
  roles: ['customer'],
  identifying: ['customer'],
  side: null,
  deal: false,
  words: {
    en: ['revenue share', 'share of revenue'],
    fr: ['part du chiffre d\'affaires', 'part des revenus'],
  },
};

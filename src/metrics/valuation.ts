// Value of a private company; post-money unless a definition says otherwise.

import type { Metric } from './metric.js';

export const valuation: Metric = {
  id: 'valuation',
  name: 'valuation',
  what: 'Value of a private company; post-money unless a definition says otherwise.',
  units: ['money'],
  timing: 'event',
  definition: 'post-money',
  roles: ['investor'],
  identifying: [],
  side: null,
  deal: false,
  words: {
    en: ['valuation', 'valued', 'worth'],
    fr: ['valorisation', 'valorisé', 'valorisée', 'valeur'],
  },
};

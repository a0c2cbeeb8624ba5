// Power of data centres.

import type { Metric } from './metric.js';

export const capacity: Metric = {
  id: 'capacity',
  name: 'capacity',
  what: 'Power of data centres.',
  units: ['power'],
  timing: 'level',
  definition: null,
  roles: ['buyer', 'seller', 'partner', 'customer'],
  identifying: [],
  side: null,
  deal: false,
  words: {
    en: ['capacity', 'power', 'gigawatts', 'megawatts', 'data centre'],
    fr: ['capacité', 'puissance', 'gigawatts', 'centre de données'],
  },
};

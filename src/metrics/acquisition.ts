// One party buys another.

import type { Metric } from './metric.js';

export const acquisition: Metric = {
  id: 'acquisition',
  name: 'acquisition',
  what: 'One party buys another.',
  units: ['money', 'none'],
  timing: 'event',
  definition: null,
  roles: ['buyer', 'target', 'seller', 'investor'],
  identifying: ['buyer', 'target'],
  side: 'target',
  deal: true,
  words: {
    en: ['acquisition', 'acquire', 'buyout', 'takeover', 'merger'],
    fr: ['acquisition', 'rachat', 'racheter', 'fusion'],
  },
};

// Part of a market.

import type { Metric } from './metric.js';

export const marketShare: Metric = {
  id: 'market-share',
  name: 'market share',
  what: 'Part of a market.',
  units: ['percent'],
  timing: 'level',
  definition: null,
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  words: {
    en: ['market share'],
    fr: ['part de marché'],
  },
};

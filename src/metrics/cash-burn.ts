// Cash consumed over a period.

import type { Metric } from './metric.js';

export const cashBurn: Metric = {
  id: 'cash-burn',
  name: 'cash burn',
  what: 'Cash consumed over a period.',
  units: ['money'],
  timing: 'flow',
  definition: null,
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  words: {
    en: ['cash burn', 'burn', 'burn rate'],
    fr: ['consommation de trésorerie', 'trésorerie consommée', 'cash burn'],
  },
};

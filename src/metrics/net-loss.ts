// Loss over a period, as a positive amount.

import type { Metric } from './metric.js';

export const netLoss: Metric = {
  id: 'net-loss',
  name: 'net loss',
  what: 'Loss over a period, as a positive amount.',
  units: ['money'],
  timing: 'flow',
  definition: null,
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  words: {
    en: ['loss', 'losses', 'net loss'],
    fr: ['perte', 'pertes', 'perte nette'],
  },
};

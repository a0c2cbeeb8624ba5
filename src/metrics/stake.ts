// Part of the capital held.

import type { Metric } from './metric.js';

export const stake: Metric = {
  id: 'stake',
  name: 'stake',
  what: 'Part of the capital held.',
  units: ['percent', 'none'],
  timing: 'level',
  definition: null,
  roles: ['investor', 'target'],
  identifying: ['investor'],
  side: 'target',
  deal: false,
  words: {
    en: ['stake', 'ownership', 'holding'],
    fr: ['participation', 'part du capital'],
  },
};

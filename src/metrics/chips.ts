// Accelerators bought, sold or running.

import type { Metric } from './metric.js';

export const chips: Metric = {
  id: 'chips',
  name: 'chips',
  what: 'Accelerators bought, sold or running.',
  units: ['items'],
  timing: 'level',
  definition: null,
  roles: ['buyer', 'seller', 'customer', 'partner'],
  identifying: ['seller'],
  side: 'buyer',
  deal: false,
  words: {
    en: ['chips', 'GPUs', 'accelerators'],
    fr: ['puces', 'GPU', 'accélérateurs'],
  },
};

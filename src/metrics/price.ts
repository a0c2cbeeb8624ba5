// Price of a product; its unit of sale is in the definition.

import type { Metric } from './metric.js';

export const price: Metric = {
  id: 'price',
  name: 'price',
  what: 'Price of a product; its unit of sale is in the definition.',
  units: ['money'],
  timing: 'level',
  definition: null,
  roles: ['seller', 'customer'],
  identifying: [],
  side: null,
  deal: false,
  words: {
    en: ['price', 'pricing', 'subscription'],
    fr: ['prix', 'tarif', 'abonnement'],
  },
};

// Value of a listed company on the stock market.

import type { Metric } from './metric.js';

export const marketCap: Metric = {
  id: 'market-cap',
  name: 'market cap',
  what: 'Value of a listed company on the stock market.',
  units: ['money'],
  timing: 'level',
  definition: null,
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  words: {
    en: ['market cap', 'market capitalisation', 'market capitalization', 'market value'],
    fr: ['capitalisation', 'capitalisation boursière'],
  },
};

// Value of a listed company on the stock market.

import type { Metric } from './metric.js';
import { words } from './reading.js';

export const marketCap: Metric = {
  id: 'market-cap',
  name: 'market cap',
  what: 'Value of a listed company on the stock market.',
  units: ['money'],
  timing: 'level',
  definition: null,
  synonyms: /^(?:ipo|at the close|intraday)$/,
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  words: {
    en: ['market cap', 'market capitalisation', 'market capitalization', 'market value'],
    fr: ['capitalisation', 'capitalisation boursière'],
  },
  reads: () => ({
    nouns: [{ ...words('market cap|market caps|market values|market capitalisations|market capitalizations|market capitalisation|market capitalization|market value|stock market value|market valuation|capitalisation|capitalization', 'capitalisation|valeur marchande|valeur de marché|capitalisation boursière|valeur boursière|valorisation boursière|valeur en bourse'), parts: { owner: 'entity', of: 'entity', for: 'entity' } }],
    verbs: [{ ...words('', 'capitaliser'), subject: 'entity' }],
  }),
};

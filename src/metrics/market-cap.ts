// Value of a listed company on the stock market.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const marketCap: Metric = {
  id: 'market-cap',
  name: 'market cap',
  what: 'Value of a listed company on the stock market.',
  units: ['money'],
  // "shares with an estimated value of a million": no company is worth so little.
  least: 3_000_000,
  timing: 'level',
  definition: null,
  definitions: [],
  synonyms: /^(?:ipo|at the close|intraday)$/,
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  is: traits('worth', 'traded', 'whole', 'moving', 'recounted', 'listed'),
  outlook: { ...outlooks.level, talks: 'considered' },
  families: ['takeover'],
  stories: ['ownership'],
  words: {
    en: ['market cap', 'market capitalisation', 'market capitalization', 'market value'],
    fr: ['capitalisation', 'capitalisation boursière'],
  },
  reads: () => ({
    nouns: [{ ...words('market cap|market caps|market values|market capitalisations|market capitalizations|market capitalisation|market capitalization|market value|stock market value|market valuation|capitalisation|capitalization', 'capitalisation|valeur marchande|valeur de marché|capitalisation boursière|valeur boursière|valorisation boursière|valeur en bourse'), parts: { owner: 'entity', of: 'entity', for: 'entity' } }],
    verbs: [{ ...words('', 'capitaliser'), subject: 'entity' }],
  }),
};

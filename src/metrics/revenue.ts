// Sales over a period.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const revenue: Metric = {
  id: 'revenue',
  name: 'revenue',
  what: 'Sales over a period.',
  units: ['money'],
  least: null,
  timing: 'flow',
  definition: null,
  definitions: ['net', 'gross', 'non-GAAP', 'adjusted', 'data centre', 'advertising', 'cloud'],
  synonyms: /^(?:earlier forecast|guidance midpoint)$/,
  roles: ['customer'],
  identifying: ['customer'],
  side: null,
  deal: false,
  is: traits('sales', 'local', 'moving', 'listed', 'earned', 'netted'),
  outlook: outlooks.level,
  families: ['sales'],
  stories: ['accounts'],
  words: {
    en: ['revenue', 'revenues', 'sales', 'turnover'],
    fr: ['chiffre d\'affaires', 'revenus', 'ventes', 'CA'],
  },
  reads: () => ({
    nouns: [
      { ...words('revenue|revenues|turnover|net sales|total sales|annual sales|quarterly sales|net revenue|top line|takings', "chiffre d'affaires|chiffres d'affaires|revenus|revenu|recettes|revenu annuel|ca|chiffre d'affaires net|chiffre d'affaires consolidé|produit net|produits d'exploitation|facturations|revenu net"), parts: { owner: 'entity', of: 'entity', for: 'entity', by: 'entity', from: 'customer' } },
      { ...words('sales|income', 'ventes|activité'), shy: true, parts: { owner: 'entity', of: 'entity', for: 'entity' } },
    ],
    verbs: [
      { ...words('gross|turn over', ''), subject: 'entity' },
      { ...words('guide', ''), subject: 'entity', mark: 'to' },
      { ...words('guide', ''), subject: 'entity', mark: 'for' },
      { ...words('make|generate|earn|rake in|take in|bring in|bring|book|record|clock|pull in|haul in|reel in|take|yield|contribute|account for', 'encaisser|facturer|générer|engranger|percevoir'), subject: 'entity', shy: true },
      { ...words('sell', 'vendre'), subject: 'entity', shy: true },
    ],
    beside: words('a year|a month|per year|per month|annually|each year|every year|last year|this year|sales|revenue|quarter', 'par an|par mois|cette année|chaque année|trimestre|ventes|revenus'),
  }),
};

// Part of revenue owed to one customer.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const revenueShare: Metric = {
  id: 'revenue-share',
  name: 'revenue share',
  what: 'Part of revenue owed to one customer.',
  units: ['percent'],
  least: null,
  timing: 'flow',
  definition: null,
  definitions: [],
  roles: ['customer'],
  identifying: ['customer'],
  side: null,
  deal: false,
  is: traits('share', 'custom'),
  outlook: outlooks.level,
  families: [],
  stories: [],
  words: {
    en: ['revenue share', 'share of revenue'],
    fr: ['part du chiffre d\'affaires', 'part des revenus'],
  },
  reads: () => ({
    nouns: [
      { ...words('share of revenue|share of its revenue|revenue share', "part du chiffre d'affaires|part des revenus"), parts: { owner: 'entity', from: 'customer' } },
    ],
    verbs: [
      { ...words('account for|represent|make up|contribute|provide|generate', 'représenter|peser|constituer|générer|assurer|compter pour|apporter|fournir'), subject: 'customer', shy: true },
      { ...words('depend|rely|lean', 'dépendre'), subject: 'entity', shy: true, parts: { on: 'customer', of: 'customer' } },
      { ...words('get|draw|derive|earn|make', 'tirer|réaliser'), subject: 'entity', shy: true, parts: { from: 'customer', with: 'customer' } },
    ],
    partOf: words('revenue|revenues|sales|total revenue|turnover|annual revenue|net revenue|net sales|total sales', "chiffre d'affaires|revenus|ventes|recettes|ca|revenu"),
  }),
};

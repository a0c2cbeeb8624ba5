// Price of a product; its unit of sale is in the definition.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const price: Metric = {
  id: 'price',
  name: 'price',
  what: 'Price of a product; its unit of sale is in the definition.',
  units: ['money'],
  least: 0,
  timing: 'level',
  definition: null,
  definitions: ['per month', 'per year', 'per user'],
  roles: ['seller', 'customer'],
  identifying: [],
  side: null,
  deal: false,
  is: traits('product'),
  outlook: outlooks.level,
  families: [],
  stories: [],
  words: {
    en: ['price', 'pricing', 'subscription'],
    fr: ['prix', 'tarif', 'abonnement'],
  },
  reads: () => ({
    nouns: [
      { ...words('price|prices|subscription|subscriptions|plan|plans|fee|tier|sticker price|list price', 'prix|tarif|tarifs|abonnement|abonnements|forfait|offre|formule'), shy: true, parts: { owner: 'entity', of: 'entity', for: 'entity' } },
    ],
    verbs: [{ ...words('cost|charge|price|sell for', 'coûter|facturer|vendre|commercialiser|proposer'), subject: 'entity', shy: true }],
    beside: words('a month|per month|monthly|a year|per year|per user|per token|per million|each|apiece|a piece|per seat|per chip|a unit|per hour|an hour|a session|per session', "par mois|par an|mensuel|mensuels|mensuelle|par utilisateur|par token|par million|l'unité|pièce|par siège|par puce|par heure|mois|l'heure"),
  }),
};

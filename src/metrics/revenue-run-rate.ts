// Annualised revenue (ARR).

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const revenueRunRate: Metric = {
  id: 'revenue-run-rate',
  name: 'revenue run rate',
  what: 'Annualised revenue (ARR).',
  units: ['money'],
  least: null,
  timing: 'level',
  definition: 'annualised',
  definitions: ['non-GAAP', 'adjusted'],
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  is: traits('local', 'moving', 'recounted'),
  outlook: outlooks.level,
  families: ['sales'],
  stories: ['accounts'],
  words: {
    en: ['run rate', 'annualised revenue', 'annualized revenue', 'ARR', 'annual recurring revenue'],
    fr: ['revenus annualisés', 'chiffre d\'affaires annualisé', 'rythme annualisé', 'revenu annuel récurrent'],
  },
  reads: () => ({
    nouns: [
      { ...words('run rate|run-rate|run-rate revenue|run rate revenue|revenue run-rate|annualised revenue rate|annualized revenue rate|annualised revenue|annualized revenue|arr|annual recurring revenue|revenue run rate|annual run rate|annualised revenue run rate|annualized revenue run rate|annualised sales|annualized sales|annualised run rate|annualized run rate|recurring revenue|annualised recurring revenue|annualized recurring revenue', "rythme annualisé|taux d'exécution annuel|taux d'exécution annualisé|rythme d'exécution annuel|rythme de revenus annuels|rythme de revenus|rythme de chiffre d'affaires|chiffre d'affaires annualisé|revenus annualisés|revenu annualisé|revenu annuel récurrent|revenus annuels récurrents|revenus récurrents annuels|revenu récurrent annuel|revenus récurrents|arr|run rate|run-rate|chiffre d'affaires récurrent|chiffre d'affaires annuel récurrent"), parts: { owner: 'entity', of: 'entity', for: 'entity', by: 'entity' } },
    ],
    verbs: [],
  }),
};

// Annualised revenue (ARR).

import type { Metric } from './metric.js';

export const revenueRunRate: Metric = {
  id: 'revenue-run-rate',
  name: 'revenue run rate',
  what: 'Annualised revenue (ARR).',
  units: ['money'],
  timing: 'level',
  definition: 'annualised',
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  words: {
    en: ['run rate', 'annualised revenue', 'annualized revenue', 'ARR', 'annual recurring revenue'],
    fr: ['revenus annualisés', 'chiffre d\'affaires annualisé', 'rythme annualisé', 'revenu annuel récurrent'],
  },
};

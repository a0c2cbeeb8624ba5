// Capital spending or commitment: data centres, chips.

import type { Metric } from './metric.js';

export const capex: Metric = {
  id: 'capex',
  name: 'capex',
  what: 'Capital spending or commitment: data centres, chips.',
  units: ['money'],
  timing: 'flow',
  definition: null,
  roles: ['partner', 'investor', 'customer'],
  identifying: [],
  side: null,
  deal: false,
  words: {
    en: ['capex', 'capital expenditure', 'capital expenditures', 'capital spending', 'spending'],
    fr: ['investissements', 'dépenses d\'investissement', 'capex'],
  },
};

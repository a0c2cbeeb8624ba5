// Spending on computing power over a period.

import type { Metric } from './metric.js';

export const computeSpend: Metric = {
  id: 'compute-spend',
  name: 'compute spend',
  what: 'Spending on computing power over a period.',
  units: ['money'],
  timing: 'flow',
  definition: null,
  roles: ['seller'],
  identifying: [],
  side: null,
  deal: false,
  words: {
    en: ['compute spend', 'compute spending', 'cloud spending'],
    fr: ['dépenses de calcul', 'coût de calcul'],
  },
};

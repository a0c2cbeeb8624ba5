// Cost of training a model.

import type { Metric } from './metric.js';

export const trainingCost: Metric = {
  id: 'training-cost',
  name: 'training cost',
  what: 'Cost of training a model.',
  units: ['money'],
  timing: 'event',
  definition: null,
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  words: {
    en: ['training cost', 'cost of training'],
    fr: ['coût d\'entraînement', 'coût de formation'],
  },
};

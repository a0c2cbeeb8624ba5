// Cost of training a model.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const trainingCost: Metric = {
  id: 'training-cost',
  name: 'training cost',
  what: 'Cost of training a model.',
  units: ['money'],
  least: null,
  timing: 'event',
  definition: null,
  definitions: [],
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  is: traits('product'),
  outlook: outlooks.level,
  families: [],
  stories: [],
  words: {
    en: ['training cost', 'cost of training'],
    fr: ['coût d\'entraînement', 'coût de formation'],
  },
  reads: () => ({
    nouns: [
      { ...words('training cost|cost of training|cost to train|training run|training costs|training bill|costs of training', "coût d'entraînement|coût de formation|coût de l'entraînement|coût de la formation|coûts d'entraînement|coût actuel de la formation|coût actuel de l'entraînement|facture d'entraînement"), parts: { owner: 'entity', of: 'entity', for: 'entity' } },
    ],
    verbs: [{ ...words('train', 'entraîner|former'), subject: 'entity', object: 'entity', shy: true }],
    beside: words('cost|costs|costing|spend|spent|spending|expense|price|bill|takes|took|needed|required|eat up|eats up|ate up|devote|devotes|devoted', 'coût|coûte|coûté|coûtait|coûter|coûterait|dépensé|dépense|revient|revenait|nécessite|nécessité|fallu|facture|consacre|consacré'),
  }),
};

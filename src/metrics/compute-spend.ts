// Spending on computing power over a period.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const computeSpend: Metric = {
  id: 'compute-spend',
  name: 'compute spend',
  what: 'Spending on computing power over a period.',
  units: ['money'],
  least: null,
  timing: 'flow',
  definition: null,
  definitions: [],
  roles: ['seller'],
  identifying: [],
  side: null,
  deal: false,
  is: traits('plan', 'addsUp'),
  outlook: outlooks.plan,
  families: ['supply'],
  stories: ['accounts', 'supply'],
  words: {
    en: ['compute spend', 'compute spending', 'cloud spending'],
    fr: ['dépenses de calcul', 'coût de calcul'],
  },
  reads: () => ({
    nouns: [
      { ...words('compute spend|compute spending|cloud spending|compute bill|cloud bill|compute costs|computing costs|inference costs|inference bill|spending on compute', "dépenses de calcul|coût de calcul|coûts de calcul|facture de cloud|facture cloud|dépenses de cloud|dépenses en calcul|coûts d'inférence|facture de calcul|coûts pour faire fonctionner|frais d'inférence|dépenses d'inférence|coût de l'inférence|inférence"), parts: { owner: 'entity', of: 'entity', for: 'entity', by: 'entity', with: 'seller' } },
    ],
    verbs: [
      { ...words('spend|budget|earmark|set aside', 'dépenser|budgéter|consacrer|allouer'), subject: 'entity', shy: true, parts: { with: 'seller' } },
    ],
    beside: words('compute|computing|computing power|cloud|inference|servers', 'calcul|cloud|inférence|serveurs'),
  }),
};

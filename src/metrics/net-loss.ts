// Loss over a period, as a positive amount.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const netLoss: Metric = {
  id: 'net-loss',
  name: 'net loss',
  what: 'Loss over a period, as a positive amount.',
  units: ['money'],
  least: null,
  timing: 'flow',
  definition: null,
  definitions: ['operating', 'net', 'non-GAAP', 'pre-tax', 'adjusted'],
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  is: traits('local', 'moving', 'personal', 'netted'),
  outlook: outlooks.level,
  families: ['losses'],
  stories: ['accounts'],
  words: {
    en: ['loss', 'losses', 'net loss'],
    fr: ['perte', 'pertes', 'perte nette'],
  },
  reads: () => ({
    nouns: [
      { ...words('loss|losses|net loss|net losses|operating loss|operating losses|annual loss|deficit|in the red|into the red|red ink', 'perte|pertes|perte nette|pertes nettes|perte opérationnelle|pertes opérationnelles|déficit|pertes annuelles|perte annuelle|perte d’exploitation|pertes d’exploitation|pertes cumulées|résultat net négatif|dans le rouge'), parts: { owner: 'entity', of: 'entity', for: 'entity', by: 'entity' } },
      { ...words('', 'trou'), shy: true, parts: { owner: 'entity', of: 'entity' } },
    ],
    verbs: [{ ...words('lose|bleed|haemorrhage|hemorrhage', 'perdre'), subject: 'entity' }],
  }),
};

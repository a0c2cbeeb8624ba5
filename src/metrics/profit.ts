// Net income over a period.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const profit: Metric = {
  id: 'profit',
  name: 'profit',
  what: 'Net income over a period.',
  units: ['money'],
  least: null,
  timing: 'flow',
  definition: null,
  definitions: ['operating', 'net', 'gross', 'non-GAAP', 'EBITDA', 'pre-tax', 'adjusted'],
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  is: traits('local', 'moving', 'personal', 'earned', 'netted'),
  outlook: outlooks.level,
  families: [],
  stories: ['accounts'],
  words: {
    en: ['profit', 'net income', 'earnings', 'net profit'],
    fr: ['bénéfice', 'résultat net', 'profit', 'bénéfices'],
  },
  reads: () => ({
    nouns: [
      { ...words('net result|net results|net earnings|profit|profits|net income|net profit|operating profit|operating income|earnings|ebitda|pre-tax profit|operating gain|net gain|operating earnings|income from operations|in the black', "bénéfice|bénéfices|profit|profits|résultat net|bénéfice net|résultat opérationnel|bénéfice opérationnel|résultat d'exploitation|bénéfice d'exploitation|ebitda|ebit|profit net|gain net|excédent brut|bénéfice avant impôts|bénéfice brut|résultat courant|résultat brut"), parts: { owner: 'entity', of: 'entity', for: 'entity' } },
    ],
    verbs: [{ ...words('earn|make|net|reap', 'gagner'), subject: 'entity', shy: true }],
  }),
};

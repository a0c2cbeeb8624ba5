// Loan or bond.

import type { Metric } from './metric.js';

export const debt: Metric = {
  id: 'debt',
  name: 'debt',
  what: 'Loan or bond.',
  units: ['money'],
  timing: 'event',
  definition: null,
  roles: ['lender', 'investor'],
  identifying: ['lender'],
  side: null,
  deal: true,
  words: {
    en: ['debt', 'loan', 'bond', 'borrowing', 'credit facility'],
    fr: ['dette', 'prêt', 'emprunt', 'obligations'],
  },
};

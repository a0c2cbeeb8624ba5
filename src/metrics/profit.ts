// Net income over a period.

import type { Metric } from './metric.js';

export const profit: Metric = {
  id: 'profit',
  name: 'profit',
  what: 'Net income over a period.',
  units: ['money'],
  timing: 'flow',
  definition: null,
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  words: {
    en: ['profit', 'net income', 'earnings', 'net profit'],
    fr: ['bénéfice', 'résultat net', 'profit', 'bénéfices'],
  },
};

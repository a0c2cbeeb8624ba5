// One party puts money in another.

import type { Metric } from './metric.js';

export const investment: Metric = {
  id: 'investment',
  name: 'investment',
  what: 'One party puts money in another.',
  units: ['money', 'none'],
  timing: 'event',
  definition: null,
  roles: ['investor', 'target'],
  identifying: ['investor', 'target'],
  side: 'target',
  deal: true,
  words: {
    en: ['investment', 'invest', 'invested', 'stake'],
    fr: ['investissement', 'investir', 'injecté'],
  },
};

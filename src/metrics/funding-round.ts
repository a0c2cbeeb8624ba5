// Money raised in one round.

import type { Metric } from './metric.js';

export const fundingRound: Metric = {
  id: 'funding-round',
  name: 'funding round',
  what: 'Money raised in one round.',
  units: ['money'],
  timing: 'event',
  definition: null,
  roles: ['investor'],
  identifying: [],
  side: null,
  deal: false,
  words: {
    en: ['funding', 'funding round', 'round', 'raise', 'raised', 'fundraising', 'series'],
    fr: ['levée de fonds', 'levée', 'tour de table', 'financement', 'lever', 'série'],
  },
};

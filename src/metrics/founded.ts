// When it was founded.

import type { Metric } from './metric.js';

export const founded: Metric = {
  id: 'founded',
  name: 'founded',
  what: 'When it was founded.',
  units: ['none'],
  timing: 'event',
  definition: null,
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  words: {
    en: ['founded', 'founding', 'created'],
    fr: ['fondée', 'fondé', 'création'],
  },
};

// When it was founded.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { traits } from './traits.js';

export const founded: Metric = {
  id: 'founded',
  name: 'founded',
  what: 'When it was founded.',
  units: ['none'],
  least: null,
  timing: 'event',
  definition: null,
  definitions: [],
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  is: traits('whole'),
  outlook: outlooks.event,
  families: [],
  stories: [],
  words: {
    en: ['founded', 'founding', 'created'],
    fr: ['fondée', 'fondé', 'création'],
  },
};

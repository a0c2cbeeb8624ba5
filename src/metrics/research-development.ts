// Research and development expense over a period.

import type { Metric } from './metric.js';

export const researchDevelopment: Metric = {
  id: 'research-development',
  name: 'R&D',
  what: 'Research and development expense over a period.',
  units: ['money'],
  timing: 'flow',
  definition: null,
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  words: {
    en: ['R&D', 'research and development', 'R&D expense'],
    fr: ['recherche et développement', 'R&D', 'dépenses de recherche'],
  },
};

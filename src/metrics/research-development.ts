// Research and development expense over a period.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const researchDevelopment: Metric = {
  id: 'research-development',
  name: 'R&D',
  what: 'Research and development expense over a period.',
  units: ['money'],
  least: null,
  timing: 'flow',
  definition: null,
  definitions: [],
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  is: traits('addsUp', 'local'),
  outlook: outlooks.level,
  families: [],
  stories: ['accounts'],
  words: {
    en: ['R&D', 'research and development', 'R&D expense'],
    fr: ['recherche et développement', 'R&D', 'dépenses de recherche'],
  },
  reads: () => ({
    nouns: [
      { ...words('research and development|r&d|r&d spending|research spending|research and development expenses', 'recherche et développement|recherche et au développement|recherche-développement|r&d|dépenses de recherche|dépenses de r&d'), parts: { owner: 'entity', of: 'entity', for: 'entity', by: 'entity' } },
    ],
    verbs: [],
  }),
};

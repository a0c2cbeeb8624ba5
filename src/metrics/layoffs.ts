// Jobs cut.

import type { Metric } from './metric.js';

export const layoffs: Metric = {
  id: 'layoffs',
  name: 'layoffs',
  what: 'Jobs cut.',
  units: ['people', 'percent', 'none'],
  timing: 'event',
  definition: null,
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  words: {
    en: ['layoffs', 'layoff', 'job cuts', 'laid off', 'cuts'],
    fr: ['licenciements', 'suppressions de postes', 'licencier', 'postes supprimés'],
  },
};

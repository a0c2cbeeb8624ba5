// Hiring the team and licensing the technology instead of buying the company.

import type { Metric } from './metric.js';

export const acquihire: Metric = {
  id: 'acquihire',
  name: 'acquihire',
  what: 'Hiring the team and licensing the technology instead of buying the company.',
  units: ['money', 'percent', 'people', 'none'],
  timing: 'event',
  definition: null,
  roles: ['buyer', 'target'],
  identifying: ['buyer', 'target'],
  side: 'target',
  deal: true,
  words: {
    en: ['acquihire', 'acqui-hire', 'reverse acquihire'],
    fr: ['recrutement par acquisition', 'acquisition inversée', 'acquihire'],
  },
};

// Penalty imposed by a regulator or a court, or agreed in a settlement.

import type { Metric } from './metric.js';

export const fine: Metric = {
  id: 'fine',
  name: 'fine',
  what: 'Penalty imposed by a regulator or a court, or agreed in a settlement.',
  units: ['money'],
  timing: 'event',
  definition: null,
  roles: ['regulator'],
  identifying: ['regulator'],
  side: null,
  deal: false,
  words: {
    en: ['fine', 'penalty', 'settlement'],
    fr: ['amende', 'sanction', 'pénalité'],
  },
};

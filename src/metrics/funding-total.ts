// Money raised so far, or over the period.

import type { Metric } from './metric.js';

export const fundingTotal: Metric = {
  id: 'funding-total',
  name: 'total funding',
  what: 'Money raised so far, or over the period.',
  units: ['money'],
  timing: 'level',
  definition: null,
  roles: ['investor'],
  identifying: [],
  side: null,
  deal: false,
  words: {
    en: ['total funding', 'funding to date', 'raised to date'],
    fr: ['total levé', 'fonds levés', 'financement total'],
  },
};

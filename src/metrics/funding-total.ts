// Money raised so far, or over the period.

import type { Metric } from './metric.js';
import { words } from './reading.js';

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
  reads: () => ({
    nouns: [
      { ...words('total funding|funding to date|total raised|total capital raised|funds raised', 'financement total|total levé|total des fonds levés|total des fonds réunis|fonds réunis|total des levées|fonds levés|total des financements'), parts: { owner: 'entity', of: 'entity', for: 'entity', by: 'entity', from: 'investor' } },
    ],
    verbs: [{ ...words('amass', 'amasser|accumuler|cumuler'), subject: 'entity', parts: { from: 'investor' } }],
  }),
};

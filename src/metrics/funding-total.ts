// Money raised so far, or over the period.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const fundingTotal: Metric = {
  id: 'funding-total',
  name: 'total funding',
  what: 'Money raised so far, or over the period.',
  units: ['money'],
  least: null,
  timing: 'level',
  definition: null,
  definitions: [],
  roles: ['investor'],
  identifying: [],
  side: null,
  deal: false,
  is: traits('raised', 'funding', 'whole', 'personal', 'addsUp', 'total'),
  outlook: outlooks.level,
  families: ['financing'],
  stories: ['ownership'],
  words: {
    en: ['total funding', 'funding to date', 'raised to date'],
    fr: ['total levé', 'fonds levés', 'financement total'],
  },
  reads: () => ({
    nouns: [
      { ...words('total funding|total capital|funding to date|total raised|total raised so far|total capital raised|funds raised|funding total|total financing|overall funding|lifetime funding|cumulative funding', 'financement total|total levé|total des fonds levés|total des fonds réunis|fonds réunis|total des levées|fonds levés|total des financements|total de ses financements|total de ses levées|total de ses levées de fonds|total des sommes levées|total de ses fonds levés|montant total levé|montant total des fonds levés|montant total des levées|financements cumulés|financement cumulé|levées cumulées|total des capitaux levés'), parts: { owner: 'entity', of: 'entity', for: 'entity', by: 'entity', from: 'investor' } },
    ],
    verbs: [{ ...words('amass', 'amasser|accumuler|cumuler'), subject: 'entity', parts: { from: 'investor' } }],
  }),
};

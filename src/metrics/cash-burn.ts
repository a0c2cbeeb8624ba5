// Cash consumed over a period.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const cashBurn: Metric = {
  id: 'cash-burn',
  name: 'cash burn',
  what: 'Cash consumed over a period.',
  units: ['money'],
  least: null,
  timing: 'flow',
  definition: null,
  definitions: [],
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  is: traits('addsUp', 'moving'),
  outlook: outlooks.level,
  families: ['losses'],
  stories: ['accounts'],
  words: {
    en: ['cash burn', 'burn', 'burn rate'],
    fr: ['consommation de trésorerie', 'trésorerie consommée', 'cash burn'],
  },
  reads: () => ({
    nouns: [
      { ...words('cash use|cash consumption|cash burn|burn rate|burn|cash outflow|negative free cash flow', 'consommation de trésorerie|consommation de cash|cash burn|trésorerie consommée|trésorerie brûlée|cash brûlé|dépenses de trésorerie|burn rate'), parts: { owner: 'entity', of: 'entity', for: 'entity', by: 'entity' } },
    ],
    verbs: [
      { ...words('burn|burn through|chew through|tear through|rip through|churn through|blow through|eat through', 'consommer|brûler|griller|consumer|cramer|engloutir|dilapider'), subject: 'entity' },
      { ...words('consume|use|use up|go through|get through|run through', 'utiliser|dépenser'), subject: 'entity', shy: true },
    ],
    beside: words('of cash|of its cash', 'de trésorerie|de sa trésorerie|de cash|de liquidités'),
  }),
};

// Power of data centres.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const capacity: Metric = {
  id: 'capacity',
  name: 'capacity',
  what: 'Power of data centres.',
  units: ['power'],
  // "40 kilowatts a rack": no site's.
  least: 1_000_000,
  timing: 'level',
  definition: null,
  definitions: [],
  roles: ['buyer', 'seller', 'partner', 'customer'],
  identifying: [],
  side: null,
  deal: false,
  is: traits('hardware', 'project', 'plan', 'dealing', 'local'),
  outlook: { ...outlooks.plan, expected: 'announced', past: 'announced' },
  families: ['machines'],
  stories: ['supply'],
  words: {
    en: ['capacity', 'power', 'gigawatts', 'megawatts', 'data centre'],
    fr: ['capacité', 'puissance', 'gigawatts', 'centre de données'],
  },
  reads: () => ({
    nouns: [
      { ...words('capacity|power|data center|data centre|datacenter|campus|data centers|data centres|power capacity|electricity|facility|site', "capacité|puissance|centre de données|centres de données|data center|data centers|campus|site|puissance électrique"), parts: { owner: 'entity', of: 'entity', for: 'customer', by: 'entity', with: 'partner' } },
    ],
    verbs: [{ ...words('build|deploy|add|bring online|operate|supply|provide|develop|draw|consume|host', 'construire|déployer|fournir|ajouter|exploiter|développer|consommer|héberger|bâtir|mettre en service'), subject: 'entity' }],
  }),
};

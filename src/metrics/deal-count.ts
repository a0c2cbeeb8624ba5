// Number of deals in a period.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const dealCount: Metric = {
  id: 'deal-count',
  name: 'deal count',
  what: 'Number of deals in a period.',
  units: ['deals'],
  least: null,
  timing: 'flow',
  definition: null,
  definitions: [],
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  is: traits('local'),
  outlook: outlooks.level,
  families: [],
  stories: [],
  words: {
    en: ['deals', 'number of deals', 'deal count'],
    fr: ['opérations', 'nombre d\'opérations'],
  },
  reads: () => ({
    nouns: [{ ...words('number of transactions|number of rounds|number of deals|deal count|deal volume', "nombre d'opérations de financement|nombre d'opérations|nombre de transactions|nombre d'accords|nombre de levées|nombre de rachats|nombre d'acquisitions"), parts: { owner: 'entity', of: 'entity' } }],
    verbs: [],
    counted: words('deals|transactions|rounds|funding rounds|acquisitions|mergers|megadeals|ipos', 'opérations|transactions|levées|acquisitions|tours de table|levées de fonds|rachats|fusions|contrats'),
  }),
};

// Contracted revenue not yet booked (remaining performance obligations).

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const backlog: Metric = {
  id: 'backlog',
  name: 'backlog',
  what: 'Contracted revenue not yet booked (remaining performance obligations).',
  units: ['money'],
  least: null,
  timing: 'level',
  definition: null,
  definitions: [],
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  is: traits('moving'),
  outlook: outlooks.level,
  families: ['supply'],
  stories: ['accounts', 'supply'],
  words: {
    en: ['backlog', 'remaining performance obligations', 'RPO', 'order book'],
    fr: ['carnet de commandes'],
  },
  reads: () => ({
    nouns: [{ ...words('backlog|revenue backlog|contracted backlog|order backlog|order book|remaining performance obligations|remaining performance obligation|rpo|performance obligations|performance obligation|contracted business|contracted revenue|contracted ai revenue|contracted lease revenue|contracted sales|contract backlog|remaining obligations|business under contract|orders on its books|unfilled orders', 'obligations de performance restante|portefeuille de contrats|portefeuille de commandes|carnet de commandes|carnets de commandes|revenus futurs|revenus futurs contractuels|revenus contractuels|obligations de performance restantes|obligations contractuelles|obligations contractuelles en cours|rpo|chiffre d’affaires futur|obligations restantes|commandes en portefeuille|commandes en carnet'), parts: { owner: 'entity', of: 'entity', for: 'entity', at: 'entity', by: 'entity' } }],
    verbs: [],
  }),
};

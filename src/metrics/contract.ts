// Supply or service agreement.

import type { Metric } from './metric.js';

export const contract: Metric = {
  id: 'contract',
  name: 'contract',
  what: 'Supply or service agreement.',
  units: ['money', 'power', 'items', 'none'],
  timing: 'event',
  definition: null,
  roles: ['buyer', 'seller', 'partner'],
  identifying: ['buyer', 'seller'],
  side: 'buyer',
  deal: true,
  words: {
    en: ['contract', 'deal', 'agreement', 'supply'],
    fr: ['contrat', 'accord', 'commande'],
  },
};

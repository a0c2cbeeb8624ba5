// Customers, subscribers or users; which, in the definition.

import type { Metric } from './metric.js';

export const users: Metric = {
  id: 'users',
  name: 'users',
  what: 'Customers, subscribers or users; which, in the definition.',
  units: ['people'],
  timing: 'level',
  definition: null,
  roles: ['customer'],
  identifying: [],
  side: null,
  deal: false,
  words: {
    en: ['users', 'subscribers', 'customers'],
    fr: ['utilisateurs', 'abonnés', 'clients'],
  },
};

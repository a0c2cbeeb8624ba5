// Agreement to work together.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const partnership: Metric = {
  id: 'partnership',
  name: 'partnership',
  what: 'Agreement to work together.',
  units: ['money', 'power', 'items', 'none'],
  least: null,
  timing: 'event',
  definition: null,
  definitions: [],
  roles: ['partner'],
  identifying: ['partner'],
  side: 'partner',
  deal: true,
  is: traits('whole', 'lasting'),
  outlook: outlooks.deal,
  families: ['supply'],
  stories: ['supply'],
  words: {
    en: ['partnership', 'alliance', 'collaboration'],
    fr: ['partenariat', 'alliance', 'collaboration'],
  },
  reads: () => ({
    nouns: [
      { ...words('partnership|alliance|collaboration|tie-up', 'partenariat|partenariats|alliance|alliances|collaboration|collaborations'), parts: { owner: 'partner', with: 'partner', of: 'partner' } },
    ],
    verbs: [],
  }),
};

// Part of the capital held.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const stake: Metric = {
  id: 'stake',
  name: 'stake',
  what: 'Part of the capital held.',
  units: ['percent', 'none'],
  least: null,
  timing: 'level',
  definition: null,
  definitions: [],
  synonyms: /^if all warrants are exercised$/,
  roles: ['investor', 'target'],
  identifying: ['investor'],
  side: 'target',
  deal: false,
  is: traits('holding', 'share', 'dealing', 'whole', 'lasting', 'joint', 'personal'),
  outlook: { ...outlooks.event, expected: 'forecast' },
  families: ['financing'],
  stories: ['ownership'],
  words: {
    en: ['stake', 'ownership', 'holding'],
    fr: ['participation', 'part du capital'],
  },
  reads: () => ({
    nouns: [
      { ...words('stake|ownership|holding|shareholding|equity stake|minority stake|shares|equity|shareholder', 'participation|part|parts|actions|prise de participation|participation minoritaire|actionnaire'), parts: { owner: 'investor', of: 'target', in: 'target', by: 'investor', to: 'investor' } },
    ],
    verbs: [{ ...words('own|hold|control|take|buy|acquire|keep|retain|get|receive|sit on|hang on to|hold on to|hold onto|cling to', 'détenir|posséder|contrôler|prendre|acquérir|racheter|conserver|garder|obtenir|offrir'), subject: 'investor', object: 'target', shy: true, parts: { of: 'target', in: 'target', by: 'investor' } }],
    partOf: words('capital|shares|equity|company|stock|business|voting rights', 'capital|actions|parts|entreprise|société|start-up|groupe|droits de vote'),
  }),
};

// Penalty imposed by a regulator or a court, or agreed in a settlement.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const fine: Metric = {
  id: 'fine',
  name: 'fine',
  what: 'Penalty imposed by a regulator or a court, or agreed in a settlement.',
  units: ['money'],
  least: null,
  timing: 'event',
  definition: null,
  definitions: [],
  // What somebody was fined for is no other fine.
  synonyms: /^(?!per |before |after |redress|civil )/,
  roles: ['regulator'],
  identifying: ['regulator'],
  side: null,
  deal: false,
  is: traits('whole', 'listed'),
  outlook: outlooks.event,
  families: [],
  stories: [],
  words: {
    en: ['fine', 'penalty', 'settlement'],
    fr: ['amende', 'sanction', 'pénalité'],
  },
  reads: () => ({
    nouns: [
      { ...words('fine|penalty|settlement|antitrust fine|fines|damages|sanction', 'amende|sanction|pénalité|amendes|astreinte|dommages et intérêts|sanction financière'), parts: { owner: 'entity', on: 'entity', to: 'entity', for: 'entity', by: 'regulator', from: 'regulator' } },
    ],
    verbs: [
      { ...words('fine|penalise|penalize|order to pay|tell to pay|force to pay|make to pay', 'sanctionner|infliger|condamner|condamner à verser|condamner à payer'), subject: 'regulator', object: 'entity', parts: { by: 'regulator', to: 'entity' } },
      { ...words('order|tell|force|require|direct|instruct|compel|make', ''), subject: 'regulator', object: 'entity', split: 'pay', parts: { by: 'regulator' } },
      { ...words('settle', 'transiger'), subject: 'entity', mark: 'for', parts: { with: 'entity' } },
      { ...words('', 'écoper de|écoper'), subject: 'entity' },
      { ...words('pay', "payer|verser|s'acquitter de"), subject: 'entity', shy: true },
    ],
    beside: words('settle|settles|settled|settling|settlement|lawsuit|lawsuits|class action|penalty|fine|fines|the case|abuse of|antitrust|competition law|competition rules|violating|violations|breaching|restricting|pirated|to end a case', 'abus de|poursuites|pratiques anticoncurrentielles|violation|infraction|amende|procès|procédure|litige|plainte|transiger|règlement à l’amiable|pour solder|pour clore|pour éteindre|recours collectif'),
  }),
};

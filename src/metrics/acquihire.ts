// Hiring the team and licensing the technology instead of buying the company.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const acquihire: Metric = {
  id: 'acquihire',
  name: 'acquihire',
  what: 'Hiring the team and licensing the technology instead of buying the company.',
  units: ['money', 'percent', 'people', 'none'],
  least: null,
  timing: 'event',
  definition: null,
  definitions: [],
  // Of a deal for people, a percentage is one of people.
  synonyms: /^share of staff$/,
  roles: ['buyer', 'target'],
  identifying: ['buyer', 'target'],
  side: 'target',
  deal: true,
  is: traits('whole', 'doneAtOnce'),
  outlook: { ...outlooks.deal, announced: 'actual' },
  families: ['takeover'],
  stories: ['ownership'],
  words: {
    en: ['acquihire', 'acqui-hire', 'reverse acquihire'],
    fr: ['recrutement par acquisition', 'acquisition inversée', 'acquihire'],
  },
  reads: () => ({
    nouns: [
      { ...words('acquihire|acqui-hire|reverse acquihire|licensing deal|licensing fee|licence fee|license fee|licensing agreement|licence deal', 'recrutement par acquisition|acquisition inversée|acquihire|licences technologiques|licence technologique|accord de licence|licence'), parts: { owner: 'buyer', of: 'target', by: 'buyer', with: 'target', to: 'target' } },
    ],
    verbs: [
      { ...words('hire|poach|recruit|license|pay|put|spend|shell out', 'recruter|débaucher|embaucher|payer|verser|débourser|dépenser'), subject: 'buyer', shy: true, parts: { from: 'target', of: 'target', at: 'target' } },
    ],
    partOf: words('staff|employees|team|workforce|engineers|licence|license|technology|people|founders', 'employés|salariés|effectifs|équipe|personnel|ingénieurs|licence|technologie|fondateurs|talents'),
    beside: words('brains|founders|talent|technology|license|licence|licenses|licences|licensing|hire|hired|hiring|hires|recruit|recruited|poached', 'technologie|cerveaux|fondateurs|talents|équipes|licence|licences|recruter|recruté|recrute|embauché|embaucher|réembaucher|débauché|débaucher'),
  }),
};

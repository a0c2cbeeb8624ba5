// One party puts money in another.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { ofRounds } from './series.js';
import { traits } from './traits.js';

export const investment: Metric = {
  id: 'investment',
  name: 'investment',
  what: 'One party puts money in another.',
  units: ['money', 'none'],
  least: null,
  timing: 'event',
  definition: null,
  definitions: ofRounds,
  synonyms: /^(?:committed|announced|equity|series [a-j]|seed|convertible|letter of intent|structured financing|conditional(?: tranche)?|initial)$/,
  roles: ['investor', 'target'],
  identifying: ['investor', 'target'],
  side: 'target',
  deal: true,
  is: traits('invested', 'funding', 'addsUp', 'personal', 'looselyNamed', 'doneAtOnce'),
  outlook: outlooks.deal,
  families: ['financing', 'takeover', 'supply'],
  stories: ['ownership', 'supply'],
  words: {
    en: ['investment', 'invest', 'invested', 'stake'],
    fr: ['investissement', 'investir', 'injecté'],
  },
  reads: () => ({
    nouns: [
      { ...words('investment|investments|equity investment|strategic investment|cash injection|backing', 'investissement|injection|apport|participation|mise|prise de participation|entrée au capital|entrée à son capital|entrée dans le capital|entrée dans son capital|versement|soutien'), parts: { owner: 'investor', of: 'investor', by: 'investor', from: 'investor', in: 'target', to: 'target' } },
    ],
    verbs: [
      { ...words('invest', 'investir'), subject: 'investor', parts: { in: 'target', to: 'target', by: 'investor', with: 'investor' } },
      { ...words('commit|pledge|promise', 'promettre|engager'), subject: 'investor', shy: true, parts: { to: 'target', in: 'target' } },
      { ...words('inject|pour|plough|plow|pump|sink|put|push|funnel|throw|plunge', 'injecter|apporter|verser|placer|mettre'), subject: 'investor', parts: { in: 'target', to: 'target', by: 'investor', at: 'target' } },
      { ...words('pay|spend|shell out|fork out|buy|acquire|purchase|take', ''), subject: 'investor', shy: true, split: 'stake', parts: { in: 'target', by: 'investor' } },
      { ...words('', 'entrer au capital|entrer dans le capital|monter au capital'), subject: 'investor', parts: { of: 'target' } },
      { ...words('bet|wager|stake|gamble', 'miser|parier'), subject: 'investor', parts: { on: 'target', in: 'target', by: 'investor' } },
    ],
  }),
};

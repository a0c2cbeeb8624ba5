// One party buys another.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const acquisition: Metric = {
  id: 'acquisition',
  name: 'acquisition',
  what: 'One party buys another.',
  units: ['money', 'none'],
  least: null,
  timing: 'event',
  definition: null,
  definitions: [],
  synonyms: /^(?:all-stock|cash|cash and stock|in stock|unsolicited bid|initial|including debt)$/,
  roles: ['buyer', 'target', 'seller', 'investor'],
  identifying: ['buyer', 'target'],
  side: 'target',
  deal: true,
  is: traits('purchase', 'whole', 'steady', 'doneAtOnce', 'listed'),
  outlook: outlooks.deal,
  families: ['takeover'],
  stories: ['ownership'],
  words: {
    en: ['acquisition', 'acquire', 'buyout', 'takeover', 'merger'],
    fr: ['acquisition', 'rachat', 'racheter', 'fusion'],
  },
  reads: () => ({
    nouns: [
      { ...words('acquisition|takeover|buyout|purchase|merger|all-stock deal|all-cash deal|takeover bid', 'acquisition|rachat|fusion|reprise|offre de rachat|opa|emplette|prise de contrôle'), parts: { owner: 'buyer', of: 'target', by: 'buyer', from: 'seller' } },
      { ...words('deal|transaction', 'opération|transaction'), shy: true, parts: { owner: 'buyer', with: 'target', for: 'target' } },
      { ...words('bid|offer|purchase offer|purchase price', 'offre|proposition|prix d’achat'), shy: true, parts: { owner: 'buyer', of: 'buyer', for: 'target', on: 'target' } },
      { ...words('acquisition offer|takeover offer|buyout offer|acquisition bid|takeover approach', ''), parts: { from: 'buyer', by: 'buyer', for: 'target' } },
    ],
    verbs: [
      { ...words('acquire|buy|take over|snap up|purchase', "acquérir|racheter|acheter|s'offrir|absorber|mettre la main sur|s'emparer de|reprendre|s'adjuger|faire main basse sur|prendre le contrôle de"), subject: 'buyer', object: 'target', parts: { by: 'buyer', from: 'seller' } },
      { ...words('sell itself to|sell itself|sell to', ''), subject: 'target', parts: { to: 'buyer' } },
      { ...words('take', ''), subject: 'buyer', object: 'target', split: 'private', parts: { by: 'buyer' } },
      { ...words('', "passer sous le contrôle|passer aux mains|tomber dans l'escarcelle"), subject: 'target', parts: { of: 'buyer' } },
      { ...words('covet|court', 'lorgner|convoiter|courtiser'), subject: 'buyer', object: 'target' },
      { ...words('pay|spend|offer|shell out|bid|fork out|fork over|cough up|lay out|stump up|pony up|splash out|splash|splurge|plunk down|part with', ''), subject: 'buyer', shy: true, parts: { for: 'target', on: 'target' } },
      { ...words('', 'payer|débourser|dépenser|offrir|proposer|mettre|lâcher|sortir'), subject: 'buyer', shy: true, parts: { for: 'target' } },
      { ...words('sell', 'vendre|céder|revendre|se délester de|se défaire de|se séparer de'), subject: 'seller', object: 'target', shy: true, parts: { to: 'buyer' } },
      { ...words('go to', "passer chez|passer sous le giron de|tomber dans l'escarcelle de|atterrir chez"), subject: 'target', mark: 'for', parts: { to: 'buyer', at: 'buyer', of: 'buyer', in: 'buyer' } },
      { ...words('pick up|scoop up|land|swallow|gobble up|bag', 'avaler|croquer|récupérer'), subject: 'buyer', object: 'target', shy: true, parts: { by: 'buyer', from: 'seller' } },
    ],
    beside: words('acquire|acquires|acquired|acquiring|buy|buys|bought|buying|acquisition|takeover|buyout|merger|purchase', 'acquérir|acquis|racheter|rachète|racheté|rachetée|rachat|acquisition|acheter|achète|acheté|offrir|offre|fusion|reprise|escarcelle|giron'),
  }),
};

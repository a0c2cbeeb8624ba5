// Supply or service agreement.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const contract: Metric = {
  id: 'contract',
  name: 'contract',
  what: 'Supply or service agreement.',
  units: ['money', 'power', 'items', 'none'],
  least: null,
  timing: 'event',
  definition: null,
  definitions: ['committed'],
  synonyms: /^(?:(?:total|committed|ceiling|signed|potential value|with optional extension|first order|second order|expansion(?: to \d{4})?|(?:over )?[\w]+ years|[a-z]+ sites|lease of [\d,]+ gpus)(?: |$))+$/,
  roles: ['buyer', 'seller', 'partner'],
  identifying: ['buyer', 'seller'],
  side: 'buyer',
  deal: true,
  is: traits('supply', 'dealing', 'addsUp', 'lasting', 'looselyNamed'),
  outlook: { ...outlooks.deal, possible: 'forecast', signed: 'announced' },
  families: ['supply', 'machines'],
  stories: ['supply'],
  words: {
    en: ['contract', 'deal', 'agreement', 'supply'],
    fr: ['contrat', 'accord', 'commande'],
  },
  reads: () => ({
    nouns: [
      { ...words('contract|contracts|agreement|agreements|supply deal|cloud deal|compute deal|order|orders|computing power|compute|cloud contract|chip deal|computing capacity|cloud services|cloud capacity|purchase commitment|supply agreement|cloud agreement', "contrat|contrats|accord|accords|commande|commandes|puissance de calcul|capacité de calcul|capacités de calcul|services de cloud|services cloud|contrat de cloud|un marché de|marché public|marchés publics"), parts: { owner: 'buyer', with: 'seller', to: 'seller', from: 'seller', for: 'buyer' } },
      { ...words('deal|deals|pact|commitment|commitments|planned spending|total spending|spending', 'deal|engagement|engagements'), shy: true, parts: { owner: 'buyer', with: 'seller', to: 'seller', from: 'seller', by: 'buyer' } },
    ],
    verbs: [
      { ...words('win|land|secure|clinch|bag', 'remporter|décrocher|rafler|gagner|obtenir|empocher'), subject: 'seller', shy: true, wins: true, parts: { with: 'buyer', from: 'buyer', of: 'buyer' } },
      { ...words('sell', 'vendre'), subject: 'seller', parts: { to: 'buyer', for: 'buyer', with: 'buyer' } },
      { ...words('supply|provide|deliver', 'fournir|livrer'), subject: 'seller', object: 'buyer', parts: { to: 'buyer', for: 'buyer', with: 'buyer' } },
      { ...words('receive|collect', 'recevoir|toucher|encaisser'), subject: 'seller', shy: true, parts: { from: 'buyer', of: 'buyer' } },
      { ...words('purchase|rent|lease|order|commit to spend|buy compute', 'louer|commander|réserver'), subject: 'buyer', parts: { from: 'seller', with: 'seller', to: 'seller', in: 'seller', of: 'seller' } },
      { ...words('commit to pay', "s'engager à payer"), subject: 'buyer', object: 'seller', parts: { from: 'seller', with: 'seller', to: 'seller' } },
      { ...words('buy', 'acheter'), subject: 'buyer', shy: true, parts: { from: 'seller', of: 'seller', with: 'seller' } },
      { ...words('pay|spend|sign|commit', 'payer|verser|dépenser|signer|engager'), subject: 'buyer', object: 'seller', shy: true, parts: { from: 'seller', with: 'seller', to: 'seller' } },
    ],
    beside: words('cloud|compute|computing|chips|chip|servers|capacity|hardware|gpus|gpu|contract|deal|agreement|services|order|orders|a year|per year', 'par an|cloud|calcul|puces|puce|serveurs|capacité|capacités|gpu|contrat|contrats|fournisseurs|accord|services|commande|commandes'),
  }),
};

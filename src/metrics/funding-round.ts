// Money raised in one round.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { ofRounds } from './series.js';
import { traits } from './traits.js';

export const fundingRound: Metric = {
  id: 'funding-round',
  name: 'funding round',
  what: 'Money raised in one round.',
  units: ['money'],
  least: null,
  timing: 'event',
  definition: null,
  definitions: [...ofRounds, 'convertible', 'committed'],
  synonyms: /^(?:(?:pre-)?series [a-j]\d?|seed|equity|ipo|debt and equity|convertible|share sale|tender offer|extension)(?: |$)/,
  roles: ['investor'],
  identifying: [],
  side: null,
  deal: false,
  is: traits('round', 'raised', 'funding', 'whole', 'personal', 'doneAtOnce', 'listed'),
  outlook: outlooks.event,
  families: ['financing', 'supply'],
  stories: ['ownership'],
  words: {
    en: ['funding', 'funding round', 'round', 'raise', 'raised', 'fundraising', 'series'],
    fr: ['levée de fonds', 'levée', 'tour de table', 'financement', 'lever', 'série'],
  },
  reads: () => ({
    nouns: [
      { ...words('funding round|funding rounds|rounds|round|funding|financing|fundraising|fundraise|series a|series b|series c|series d|series e|series f|series g|series h|seed round|financing round|new funding|fresh funding|capital raise|capital increase|equity round|venture funding|fresh capital|new capital|seed money|seed funding|seed capital|top-up|cash injection|capital injection|mega-round|megaround|round extension|private placement|public offering|stock offering|share offering|equity offering|follow-on offering', 'levée de fonds|levées de fonds|levées|levée|tours de table|tour de table|tour de financement|tour|financement|ronde de financement|série a|série b|série c|série d|série e|série f|amorçage|augmentation de capital|capitaux frais|argent frais|fonds frais|rallonge'), parts: { owner: 'entity', of: 'entity', for: 'entity', by: 'investor', from: 'investor', with: 'investor', in: 'entity' } },
      { ...words('seed', 'opération|enveloppe'), shy: true, parts: { owner: 'entity', of: 'entity', for: 'entity', by: 'investor', from: 'investor', with: 'investor', in: 'entity' } },
    ],
    verbs: [
      { ...words('raise|secure|pocket', 'lever|récolter|empocher|recueillir'), subject: 'entity', parts: { from: 'investor', by: 'investor', with: 'investor' } },
      { ...words('seek|secure|close|bag|attract|land|complete|net|pull in|bring in|take in|pick up|collect|get|receive|obtain|pocket|haul in|rake in|scoop up|garner|draw|gather|amass|win|nab|snag|score|clinch|wrap up|seal|add|tap|round up|drum up|hoover up|score|take|reel in|rustle up', 'boucler|obtenir|décrocher|engranger|sécuriser|réunir|attirer|clore|finaliser|remettre|recevoir|collecter|empocher|rafler|amasser|rassembler|drainer|mobiliser|glaner|ramasser|sceller|trouver|capter|percevoir|bénéficier de|grappiller|faire rentrer|faire entrer|rapporter'), subject: 'entity', shy: true, parts: { from: 'investor', by: 'investor', with: 'investor' } },
      { ...words('fill|top up|replenish|refill|swell', 'garnir|remplir|regarnir'), subject: 'entity', shy: true, mark: 'with' },
    ],
    beside: words('ipo|flotation|initial public offering|in total|valuation|round|funding|investors|investor|venture|series|financing|capital|seed|backers|equity|led by', 'ipo|introduction en bourse|entrée en bourse|au total|valorisation|évaluation|valorise|valorisant|valorisée|levée|tour|investisseurs|série|financement|capital|amorçage|actionnaires|fonds|somme|table|mené par|menée par|à l’initiative|houlette|aux côtés de|emmené par|emmenée par'),
  }),
};

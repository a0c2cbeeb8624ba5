// Value of a private company; post-money unless a definition says otherwise.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { ofRounds } from './series.js';
import { traits } from './traits.js';

export const valuation: Metric = {
  id: 'valuation',
  name: 'valuation',
  what: 'Value of a private company; post-money unless a definition says otherwise.',
  units: ['money'],
  // "shares with an estimated value of a million": no company is worth so little.
  least: 3_000_000,
  timing: 'event',
  definition: 'post-money',
  definitions: [...ofRounds, 'post-money', 'pre-money', 'tender offer', 'share sale', 'ipo'],
  synonyms: /^(?:share sale|tender offer|ipo|(?:pre-)?series [a-j]|seed)$/,
  roles: ['investor'],
  identifying: [],
  side: null,
  deal: false,
  is: traits('worth', 'appraised', 'funding', 'whole', 'personal', 'moving', 'looselyNamed', 'listed'),
  outlook: { ...outlooks.event, expected: 'forecast' },
  families: ['takeover'],
  stories: ['ownership'],
  words: {
    en: ['valuation', 'valued', 'worth'],
    fr: ['valorisation', 'valorisé', 'valorisée', 'valeur'],
  },
  reads: () => ({
    nouns: [{ ...words('valuation|valuations|post-money valuation|pre-money valuation|private valuation|price tag|at a value|at a total value|at an estimated value', 'valorisation|valorisations|évaluation|à une valeur|valeur portée à|valeur a été portée à|valorisation post-money|valorisation pré-money|valeur estimée'), parts: { owner: 'entity', of: 'entity', for: 'entity', in: 'entity' } }, { ...words('', 'sur la base|sur une base'), mark: 'of', parts: { owner: 'entity' } }],
    verbs: [
      { ...words('value|be worth|become worth|became worth|becomes worth|be now worth|be then worth|then worth|be currently worth|be today worth|be already worth|be still worth|be reportedly worth|be thus worth|be only worth|be just worth|once worth|now worth|currently worth|today worth|still worth|formerly worth|briefly worth|already worth', 'valoriser|valoir|peser|faire valoriser'), subject: 'investor', object: 'entity' },
      { ...words('worth', ''), subject: 'investor', object: 'entity', afterName: true },
      { ...words('put|peg|price|appraise|estimate', ''), subject: 'investor', object: 'entity', mark: 'at' },
      { ...words('', 'évaluer|imaginer|situer|jauger'), subject: 'investor', object: 'entity', shy: true, mark: 'to' },
    ],
  }),
};

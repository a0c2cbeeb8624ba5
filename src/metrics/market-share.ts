// Part of a market.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const marketShare: Metric = {
  id: 'market-share',
  name: 'market share',
  what: 'Part of a market.',
  units: ['percent'],
  least: null,
  timing: 'level',
  definition: null,
  definitions: [],
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  is: traits('share', 'local'),
  outlook: outlooks.level,
  families: [],
  stories: [],
  words: {
    en: ['market share'],
    fr: ['part de marché'],
  },
  reads: () => ({
    nouns: [
      { ...words('market share|share of the market|share', 'part de marché|parts de marché|part du marché'), parts: { owner: 'entity', of: 'entity', for: 'entity' } },
    ],
    verbs: [{ ...words('control|hold|command|have|dominate|corner|grab|capture|own|take|conquer', "contrôler|détenir|dominer|accaparer|capter|posséder|conserver|s'adjuger|s'arroger|rafler|représenter"), subject: 'entity', shy: true }],
    beside: words('market|sales|shipments|segment|industry|sector|business', 'marché|ventes|secteur|segment|livraisons'),
    partOf: words('market|the market|global market|gpu market|sales of ai chips|ai chip market|chip market', 'marché|marché mondial|du marché|marché des puces|marché des gpu|secteur|du secteur'),
  }),
};

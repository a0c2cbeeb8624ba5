// French words that join two figures.

import type { RangeWords } from '../language.js';

export const ranges: RangeWords = {
  between: 'entre',
  betweenJoins: 'et|à|-|–',
  joins: "à|ou|-|–|—|~|voire|, voire|, voire même|et même|, ou|, et même|jusqu'à|et jusqu'à|, peut-être|ou même|voir|, voir",
  pricing: 'à',
  lends: 'et|des|ou',
  from: "de|d'",
  fromMeansChange: false,
  spans: 'fourchette|allant|ordre|va|vont|varie|varient|variant|variera|oscille|oscillent|oscillant|estimé|estimée',
  changes: (
    'passe|passer|passé|passée|passés|passées|passent|passant|passait|passera|passerait|tombe|tombé|tombée|tomber|tombant|chute|chuté|chuter|recule|reculé|' +
    'reculer|baissé|baisser|baissant|grimpe|grimpé|grimper|grimpant|bondit|bondi|bondir|progresse|progressé|progresser|augmente|augmenté|augmenter|augmentant|' +
    'réduit|réduire|réduisant|ramène|ramené|ramener|ramenant|ramenée|monte|monté|monter|relève|relevé|relever|relevée|abaisse|abaissé|abaisser|porte|' +
    'porté|porter|portant|portée|évolue|évolué|doublé|doubler|triplé|tripler|diminue|diminué|diminuer|gonfle|gonflé|descend|descendu|descendre|saute|plonge|' +
    'plongé|fond|fondu'
  ),
};

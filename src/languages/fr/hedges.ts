// French words that qualify a figure, and words that join two.

import type { Hedge } from '../../model/value.js';
import type { HedgeWords, RangeWords } from '../language.js';

const saying = <H extends Hedge | null>(hedge: H, phrases: string): Record<string, H> => Object.fromEntries(phrases.split('|').map((phrase) => [phrase, hedge]));

export const hedges: HedgeWords = {
  before: {
    ...saying('about', "environ|quelque|quelques|à peu près|approximativement|grosso modo|autour de|autour d'|aux alentours de|aux alentours d'|de l'ordre de|de l'ordre d'|avoisine|avoisinent|avoisinait|avoisinant|avoisiner|avoisinerait|~|≈|une estimation de|estimé à|estimée à|estimés à|estimées à|plus ou moins|aux environs de|aux environs d'|en gros|à hauteur d'environ"),
    ...saying('nearly', "près de|près d'|près du|près des|presque|quasi|quasiment|pas loin de|pas loin d'|frôle|frôlent|frôlait|frôlant|frôler|frôlé|frôlerait|approche|approchent|approchait|approchant|approcher|approche de|approche d'|approchent de|approcher de|approchant de|un peu moins de|un peu moins d'|juste en dessous de|à peine moins de|à deux doigts de"),
    ...saying('over', "plus de|plus d'|plus du|plus des|plus que|dépasse|dépassent|dépassait|dépassaient|dépassant|dépasser|dépassé|dépassera|dépasserait|dépasseraient|a dépassé|bien plus de|bien plus d'|un peu plus de|un peu plus d'|supérieur à|supérieure à|supérieurs à|supérieures à|au-delà de|au-delà d'|au-dessus de|au-dessus d'|excède|excèdent|excédant|excéder|excédait|excédera|>|surpasse|surpassant|au-delà des|au-dessus des"),
    ...saying('at-least', "au moins|au minimum|minimum|un minimum de|pas moins de|pas moins d'|à partir de|à partir d'|atteignant au moins|≥|>=|ne dépassait pas moins de|au bas mot"),
    ...saying('up-to', "jusqu'à|jusqu'a|jusqu'au|jusqu'aux|jusque|au plus|tout au plus|au maximum|maximum|un maximum de|un maximum d'|pas plus de|pas plus d'|n'excédant pas|dans la limite de|plafonné à|plafonnée à|à hauteur maximale de|≤|<=|pouvant atteindre|pouvant aller jusqu'à|pourrait aller jusqu'à|et jusqu'à|maximal de|maximale de"),
    ...saying('under', "moins de|moins d'|moins du|moins des|en-dessous de|en-dessous d'|en dessous de|en dessous d'|inférieur à|inférieure à|inférieurs à|inférieures à|sous|sous les|bien moins de|<|au-dessous de|en deçà de|en-deçà de|nettement moins de"),
    ...saying('exact', 'exactement|précisément|pile'),
    ...saying(null, "en plus de|en plus d'|en plus du|en plus des|de plus que"),
  },
  after: {
    ...saying('about', 'environ|à peu près|approximativement'),
    ...saying('at-least', 'ou plus|au moins|au minimum|minimum|et plus|+|voire plus|au bas mot'),
    ...saying('up-to', 'au maximum|au plus|maximum|max|ou moins|tout au plus'),
  },
  tied: {},
  thresholds: [
    'la barre des', 'la barre de', "la barre d'", 'la barre symbolique des', 'la barre symbolique de', "la barre symbolique d'", 'la barre du', 'la barre symbolique du', 'le cap des', 'le cap de', "le cap d'", 'le cap du', 'le cap symbolique des',
    'le cap symbolique du', 'le seuil des', 'le seuil de', "le seuil d'", 'le seuil du', 'le seuil symbolique des',
  ],
  reaching: {
    ...saying('over', 'franchi|franchit|franchir|franchissant|franchissent|a franchi|passé|passe|passer|passant|passent|crevé|crever|crève|dépassant|au-delà de|au-dessus de|pulvérisé|pulvériser'),
    ...saying('at-least', 'atteint|atteignent|atteignant|atteindre|a atteint|atteignait|touché|touche|toucher|à'),
    ...saying('under', 'sous|en dessous de|au-dessous de'),
  },
  transparent: 'les|le|la|des|ses|leurs|déjà|déjà les|largement|largement les|désormais|désormais les|légèrement|légèrement les|nettement|nettement les|même|même les'.split('|'),
};

export const ranges: RangeWords = {
  between: ['entre'],
  betweenJoins: ['et', 'à', '-', '–'],
  joins: ['à', 'ou', '-', '–', '—', 'voire', ', voire', ', voire même', 'et même', ', ou', ', et même', "jusqu'à", "et jusqu'à", ", peut-être", 'ou même', 'voir', ', voir'],
  lends: ['et', 'des', 'ou'],
  from: ['de', "d'"],
  fromMeansChange: false,
  spans: 'fourchette allant ordre va vont varie varient variant variera oscille oscillent oscillant estimé estimée'.split(' '),
  changes: (
    'passe passer passé passée passés passées passent passant passait passera passerait tombe tombé tombée tomber tombant chute chuté chuter recule reculé reculer baissé baisser baissant grimpe grimpé grimper grimpant bondit bondi bondir ' +
    'progresse progressé progresser augmente augmenté augmenter augmentant réduit réduire réduisant ramène ramené ramener ramenant ramenée monte monté monter montant relève relevé relever relevée abaisse abaissé abaisser porte porté porter portant portée ' +
    'évolue évolué doublé doubler triplé tripler diminue diminué diminuer gonfle gonflé descend descendu descendre saute plonge plongé fond fondu'
  ).split(' '),
};

// French words that qualify a figure.

import type { HedgeWords } from '../language.js';

export const hedges: HedgeWords = {
  before: {
    about: (
      "environ|quelque|quelques|à peu près|approximativement|grosso modo|autour de|autour d'|aux alentours de|aux alentours d'|de l'ordre de|de l'ordre d'|" +
      'avoisine|avoisinent|avoisinait|avoisinant|avoisiner|avoisinerait|~|≈|une estimation de|estimé à|estimée à|estimés à|estimées à|plus ou moins|' +
      "aux environs de|aux environs d'|en gros|à hauteur d'environ"
    ),
    nearly: (
      "près de|près d'|près du|près des|presque|quasi|quasiment|pas loin de|pas loin d'|frôle|frôlent|frôlait|frôlant|frôler|frôlé|frôlerait|approche|" +
      "approchent|approchait|approchant|approcher|approche de|approche d'|approchent de|approcher de|approchant de|un peu moins de|un peu moins d'|" +
      'juste en dessous de|à peine moins de|à deux doigts de'
    ),
    over: (
      "plus de|plus d'|plus du|plus des|dépasse|dépassent|dépassait|dépassaient|dépassant|dépasser|dépassé|dépassera|dépasserait|dépasseraient|" +
      "a dépassé|bien plus de|bien plus d'|un peu plus de|un peu plus d'|supérieur à|supérieure à|supérieurs à|supérieures à|au-delà de|au-delà d'|au-dessus de|" +
      "plus grand que|plus grande que|plus grands que|plus grandes que|plus élevé que|plus élevée que|au-dessus d'|excède|excèdent|excédant|excéder|excédait|excédera|>|surpasse|surpassant|au-delà des|au-dessus des"
    ),
    'at-least': (
      "au moins|au minimum|minimum|un minimum de|pas moins de|pas moins d'|à partir de|à partir d'|≥|>=|" +
      'au bas mot|> =|au moins égal à|au moins égale à|au moins égaux à|au moins égales à|au moins ou égal à|supérieur ou égal à|supérieure ou égale à|supérieurs ou égaux à|' +
      'supérieures ou égales à|égal ou supérieur à|égale ou supérieure à|égaux ou supérieurs à|égales ou supérieures à|plus grand ou égal à|plus grands ou égaux à'
    ),
    'up-to': (
      "jusqu'à|jusqu'a|jusqu'au|jusqu'aux|jusque|au plus|tout au plus|au maximum|maximum|un maximum de|un maximum d'|pas plus de|pas plus d'|n'excédant pas|ne dépasse pas|n'a pas dépassé|n'ont pas dépassé|n'a jamais dépassé|n'avait pas dépassé|n'aura pas dépassé|ne dépassera pas|ne dépasserait pas|sans dépasser|n'a pas excédé|n'excédera pas|ne dépassait pas|ne dépassent pas|ne dépassaient pas|n'excède pas|n'excédait pas|" +
      "dans la limite de|plafonné à|plafonnée à|à hauteur maximale de|≤|<=|pouvant atteindre|pouvant aller jusqu'à|pourrait aller jusqu'à|et jusqu'à|maximal de|" +
      'maximale de|< =|inférieur ou égal à|inférieure ou égale à|inférieurs ou égaux à|inférieures ou égales à|égal ou inférieur à|égale ou inférieure à|égaux ou inférieurs à|' +
      'égales ou inférieures à|plus petit ou égal à|plus petits ou égaux à|au plus égal à|au plus égale à'
    ),
    under: (
      "moins de|moins d'|moins du|moins des|en-dessous de|en-dessous d'|en dessous de|en dessous d'|inférieur à|inférieure à|inférieurs à|inférieures à|sous|" +
      'bien moins de|<|plus petit que|plus petite que|plus petits que|moins élevé que|moins élevée que|au-dessous de|en deçà de|en-deçà de|nettement moins de'
    ),
    exact: 'exactement|précisément|pile',
    none: "en plus de|en plus d'|en plus du|en plus des|de plus que",
  },
  after: {
    about: 'environ|à peu près|approximativement',
    'at-least': 'ou plus|ou davantage|au moins|au minimum|minimum|et plus|et au-delà|ou au-delà|+|voire plus|voire davantage|au bas mot',
    'up-to': 'au maximum|au plus|maximum|max|ou moins|et moins|voire moins|tout au plus',
  },
  tied: {},
  thresholds: (
    "la barre des|la barre de|la barre d'|la barre symbolique des|la barre symbolique de|la barre symbolique d'|la barre du|la barre symbolique du|le cap des|" +
    "le cap de|le cap d'|le cap du|le cap symbolique des|le cap symbolique du|le seuil des|le seuil de|le seuil d'|le seuil du|le seuil symbolique des"
  ),
  reaching: {
    over: (
      'franchi|franchit|franchir|franchissant|franchissent|a franchi|passé|passe|passer|passant|passent|crevé|crever|crève|dépassant|au-delà de|au-dessus de|' +
      'pulvérisé|pulvériser'
    ),
    'at-least': 'atteint|atteignent|atteignant|atteindre|a atteint|atteignait|touché|touche|toucher|à',
    under: 'sous|en dessous de|au-dessous de',
  },
  transparent: (
    'les|le|la|des|ses|leurs|déjà|déjà les|largement|largement les|désormais|désormais les|légèrement|légèrement les|nettement|nettement les|même|même les'
  ),
  otherForms: 'plafonne',
};

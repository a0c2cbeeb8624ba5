// French number words, with those of Belgium and Switzerland.

import type { NumberWords } from '../language.js';

export const numbers: NumberWords = {
  decimalMark: ',',
  cardinals: {
    'zéro': 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14,
    quinze: 15, seize: 16, 'dix sept': 17, 'dix huit': 18, 'dix neuf': 19, 'vingt et un': 21, 'vingt et une': 21, 'trente et un': 31, 'trente et une': 31,
    'quarante et un': 41, 'quarante et une': 41, 'cinquante et un': 51, 'cinquante et une': 51, 'soixante et un': 61, 'soixante et une': 61, 'soixante et onze': 71,
    'septante et un': 71, 'septante et une': 71, 'huitante et un': 81, 'huitante et une': 81, 'nonante et un': 91, 'nonante et une': 91, vingt: 20, trente: 30,
    quarante: 40, cinquante: 50, soixante: 60, septante: 70, 'quatre vingt': 80, 'quatre vingts': 80, huitante: 80, octante: 80, nonante: 90,
  },
  tensToNineteen: [60, 80],
  oneTakesAnd: true,
  hundreds: 'cent|cents',
  countedInHundreds: [2, 19],
  saysInPairs: false,
  saysAndAfterHundred: false,
  scales: {
    mille: 3, milles: 3, mil: 3, million: 6, millions: 6, milliard: 9, milliards: 9, billion: 12, billions: 12, trillion: 12, trillions: 12, billiard: 15,
    billiards: 15, crore: 7, crores: 7, lakh: 5, lakhs: 5,
  },
  foreignScales: { billion: 9 },
  shortScales: { k: 3, K: 3, m: 6, M: 6, Mio: 6, mio: 6, mln: 6, mns: 6, md: 9, mds: 9, mdr: 9, mrd: 9, mrds: 9, mia: 9, bn: 9, bns: 9, B: 9, T: 12, tn: 12 },
  bareScales: 'cent|mille|milles|mil',
  articles: 'un|une',
  definiteArticles: 'le|du|au|la',
  and: 'et',
  of: "de|d'",
  point: 'virgule|point',
  minus: 'moins',
  andHalf: 'et demi|et demie',
  halfOf: 'demi|un demi|une demi',
  groups: {},
  roundGroups: {
    dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50, soixantaine: 60, centaine: 100, millier: 1000,
    dizaines: 10, douzaines: 12, centaines: 100, milliers: 1000,
  },
  crowds: { dizaines: 10, douzaines: 12, centaines: 100, milliers: 1000, millions: 1e6, milliards: 1e9, billions: 1e12 },
  several: 'plusieurs|quelques',
  some: "des|de|d'",
  parts: {
    tiers: 3, quart: 4, quarts: 4, cinquieme: 5, cinquiemes: 5, sixieme: 6, sixiemes: 6, septieme: 7, septiemes: 7, huitieme: 8, huitiemes: 8, neuvieme: 9,
    neuviemes: 9, dixieme: 10, dixiemes: 10, centieme: 100, centiemes: 100,
  },
  shyParts: 'cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|dixiemes|centieme|centiemes',
  halves: 'moitie',
  halfArticles: 'la',
  partOf: "de|d'|des|du",
  changeBy: 'de',
  inEvery: 'sur',
  ratioAfterNoun: true,
};

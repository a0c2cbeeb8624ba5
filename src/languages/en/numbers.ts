// English number words.

import type { NumberWords } from '../language.js';

export const numbers: NumberWords = {
  decimalMark: '.',
  cardinals: {
    zero: 0, naught: 0, nought: 0, nil: 0, one: 1, single: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
    twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40,
    fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  },
  tensToNineteen: [],
  oneTakesAnd: false,
  hundreds: 'hundred|hundreds',
  countedInHundreds: [1, 99],
  saysInPairs: true,
  saysAndAfterHundred: true,
  scales: {
    hundred: 2, hundreds: 2, thousand: 3, thousands: 3, million: 6, millions: 6, billion: 9, billions: 9, trillion: 12, trillions: 12, quadrillion: 15, lakh: 5,
    lakhs: 5, lac: 5, lacs: 5, lkh: 5, lkhs: 5, crore: 7, crores: 7, krore: 7, krores: 7, koti: 7, cr: 7, milliard: 9, milliards: 9,
  },
  foreignScales: {},
  shortScales: { k: 3, m: 6, mn: 6, mln: 6, mio: 6, mil: 6, mm: 6, b: 9, bn: 9, bln: 9, bil: 9, T: 12, tn: 12, trn: 12, tln: 12, crs: 7 },
  bareScales: '',
  articles: 'a|an',
  definiteArticles: 'the',
  and: 'and',
  of: 'of',
  point: 'point',
  minus: 'minus|negative',
  andHalf: 'and a half|and one half',
  halfOf: 'half a|half|one half|a half',
  groups: { dozen: 12, dozens: 12, pair: 2 },
  roundGroups: { couple: 2 },
  crowds: { tens: 10, dozens: 12, scores: 20, hundreds: 100, thousands: 1000, millions: 1e6, billions: 1e9, trillions: 1e12, lakhs: 1e5, crores: 1e7 },
  several: 'several|few|many|multiple|couple|couple of',
  some: 'a',
  parts: {
    third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6, seventh: 7, eighth: 8, eighths: 8, ninth: 9,
    tenth: 10, tenths: 10,
  },
  shyParts: 'half|third|quarter|quarters|fourth|fifth|sixth|seventh|eighth|ninth|tenth',
  halves: 'half',
  halfArticles: '',
  partOf: 'of|its|their|the|his|her|our|all',
  changeBy: 'by',
  inEvery: 'in|in every|out of|out of every|of every',
  ratioAfterNoun: false,
};

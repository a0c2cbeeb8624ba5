// Finds shares: "87%", "66 %", "quinze pour cent", "7,5 points", "25 basis points", "3 ‰", "un quart".

import { scaled } from '../model/decimal.js';
import { follows, pastHyphen, printed } from './page.js';
import { sight, type Finder } from './sighting.js';

export const findPercent: Finder = (numeral, passage) => {
  const { form, min, digits, power } = numeral;
  if (form === 'part') return sight(numeral, 'percent', 'percent');
  const { percent, percentPoints, smallShares } = passage.lexicon;
  const at = pastHyphen(passage, numeral.next);
  if (!follows(passage, at) || power > 3 || digits === '' || numeral.currency) return null;
  const small = smallShares.after(passage, at);
  if (small) {
    const share = scaled(digits, power + small.meaning);
    return sight(numeral, 'percent', 'percent', {
      min: share,
      max: share,
      precision: scaled(String(numeral.precision), small.meaning),
      next: small.next,
      noun: printed(passage, small.first, small.next),
    });
  }
  const share = percent.after(passage, at);
  const points = percentPoints.after(passage, at);
  if (points && (!share || points.next > share.next)) {
    const mayBeOther = points.next === points.first + 1 && (min === 1 || min > 100);
    return mayBeOther
      ? null
      : sight(numeral, 'percent', 'percent', { next: points.next, noun: printed(passage, points.first, points.next) });
  }
  return share && sight(numeral, 'percent', 'percent', { next: share.next });
};

// Finds shares: "87%", "66 %", "quinze pour cent", "7,5 points", "25 basis points", "un quart".

import { scaled } from '../model/decimal.js';
import { follows, pastHyphen, printed } from './page.js';
import { sight, type Finder } from './sighting.js';

export const findPercent: Finder = (numeral, passage) => {
  const { form, min, digits, power } = numeral;
  if (form === 'part') return sight(numeral, 'percent', 'percent');
  const { percent, percentPoints, basisPoints } = passage.lexicon;
  const at = pastHyphen(passage, numeral.next);
  if (!follows(passage, at) || power > 3 || digits === '' || numeral.currency) return null;
  const basis = basisPoints.after(passage, at);
  if (basis) {
    const share = scaled(digits, power - 2);
    return sight(numeral, 'percent', 'percent', { min: share, max: share, precision: scaled(String(numeral.precision), -2), next: basis.next, noun: printed(passage, basis.first, basis.next) });
  }
  const share = percent.after(passage, at);
  const points = percentPoints.after(passage, at);
  if (points && (!share || points.next > share.next)) {
    const mayBeOther = points.next === points.first + 1 && (min === 1 || min > 100);
    return mayBeOther ? null : sight(numeral, 'percent', 'percent', { next: points.next, noun: printed(passage, points.first, points.next) });
  }
  return share && sight(numeral, 'percent', 'percent', { next: share.next });
};

// Finds counts with their noun: "1,600 people", "380 salariés", "700 million weekly active users", "15 countries".

import { nounAfter } from './noun-after.js';
import { numeralOf, type Numeral } from './numeral.js';
import { isGlued, isMark } from './page.js';
import { sight, type Finder } from './sighting.js';

export const findCount: Finder = (numeral, passage) => {
  const isTied = isGlued(passage, numeral.next) && !isMark(passage, numeral.next, '-+');
  const noun = numeral.form === 'part' || numeral.currency || isTied ? null : nounAfter(numeral, passage);
  if (!noun) return null;
  const isOpen = isMark(passage, numeral.next, '+');
  return sight(noun.unit === null ? numeral : inWhole(numeral), 'count', noun.unit, { next: noun.next, noun: noun.words, ...(isOpen ? { max: null, hedge: 'at-least' } : {}) });
};

/** Nobody counts thousandths of people: "5.000 people" and "2,500 salariés" have the thousands mark of another language. */
const inWhole = (numeral: Numeral): Numeral =>
  numeral.power === 0 && numeral.form === 'digits' && /^[1-9]\d{0,2}\.\d{3}$/.test(numeral.digits) ? { ...numeral, ...wholeAmount(numeral) } : numeral;

function wholeAmount({ first, next, digits }: Numeral): Pick<Numeral, 'digits' | 'min' | 'max' | 'precision'> {
  const { min, max, precision, digits: whole } = numeralOf(first, next, digits.replace('.', ''), 0);
  return { digits: whole, min, max, precision };
}

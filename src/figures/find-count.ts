// Finds counts with their noun: "1,600 people", "380 salariés", "700 million weekly active users", "15 countries".

import { nounAfter } from './noun-after.js';
import { inWhole } from './numeral.js';
import { isGlued, isMark } from './page.js';
import { sight, type Finder } from './sighting.js';

export const findCount: Finder = (numeral, passage) => {
  const isTied = isGlued(passage, numeral.next) && !isMark(passage, numeral.next, '-+');
  const noun = numeral.form === 'part' || numeral.currency || isTied ? null : nounAfter(numeral, passage);
  if (!noun) return null;
  const isOpen = isMark(passage, numeral.next, '+');
  // Nobody counts thousandths of people.
  return sight(noun.unit === null ? numeral : inWhole(numeral), 'count', noun.unit, {
    next: noun.next,
    noun: noun.words,
    ...(isOpen ? { max: null, hedge: 'at-least' } : {}),
  });
};

// Finds counts with their noun: "1,600 people", "380 salariés", "700 million weekly active users", "15 countries".

import { isGlued } from './lined.js';
import { nounAfter } from './noun-after.js';
import { sight, type Finder } from './sighting.js';

export const findCount: Finder = (numeral, passage) => {
  if (numeral.form === 'part' || numeral.currency || (isGlued(passage, numeral.next) && passage.tokens[numeral.next]!.word !== '-' && passage.tokens[numeral.next]!.word !== '+')) return null;
  const noun = nounAfter(numeral, passage);
  return noun && sight(numeral, 'count', noun.unit, { next: noun.next, noun: noun.words });
};

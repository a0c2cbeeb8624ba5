// Finds shares said as so many in so many: "one in five", "une entreprise sur trois", "9 out of 10".

import { follows, wordAt } from './lined.js';
import type { Numeral } from './numeral.js';
import type { Passage } from './passage.js';
import { sight, type Finder } from './sighting.js';

export const findRatio: Finder = (numeral, passage) => {
  if (!isPlain(numeral) || numeral.first > 0 && wordAt(passage, numeral.first - 1) === '.') return null;
  const { inEvery, timeSpans } = passage.lexicon;
  const join = inEvery.after(passage, numeral.next) ?? inEvery.after(passage, pastNoun(passage, numeral));
  if (!join || !follows(passage, join.next)) return null;
  const whole = passage.numeralAt.get(join.next);
  if (!whole || !isPlain(whole) || whole.min <= numeral.min || whole.currency) return null;
  if (timeSpans.has(wordAt(passage, whole.next)) || whole.min > 1000) return null;
  const percent = Math.round((10000 * numeral.min) / whole.min) / 100;
  return sight({ ...numeral, min: percent, max: percent, precision: 1 }, 'percent', 'percent', { next: whole.next });
};

const isPlain = ({ form, digits, power, currency, min }: Numeral): boolean => form !== 'part' && power === 0 && currency === null && min > 0 && /^\d+$/.test(digits);

/** "une entreprise sur trois": one word may stand between. */
function pastNoun(passage: Passage, { next }: Numeral): number {
  return passage.lexicon.code === 'fr' && passage.tokens[next]?.kind === 'word' ? next + 1 : next;
}

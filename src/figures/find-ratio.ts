// Finds shares said as so many in so many: "one in five", "une entreprise sur trois", "9 out of 10".

import type { Numeral } from './numeral.js';
import { follows, pastHyphen, wordAt } from './page.js';
import type { Passage } from './passage.js';
import { sight, type Finder } from './sighting.js';

export const findRatio: Finder = (numeral, passage) => {
  if (!isWhole(numeral)) return null;
  const join = joinAfter(numeral, passage);
  const total = join && passage.numeralAt.get(join.next);
  if (
    !total ||
    !follows(passage, join.next) ||
    !isWhole(total) ||
    total.min <= numeral.min ||
    total.min > 1000 ||
    passage.lexicon.timeSpans.has(wordAt(passage, total.next))
  )
    return null;
  const percent = Math.round((10_000 * numeral.min) / total.min) / 100;
  return sight({ ...numeral, min: percent, max: percent, precision: 1 }, 'percent', 'percent', { next: total.next });
};

const isWhole = ({ form, digits, power, currency }: Numeral): boolean =>
  form !== 'part' && power === 0 && currency === null && /^[1-9]\d*$/.test(digits);

/** "in" at once, or "sur" after a noun: "un emploi sur dix". Only "one" goes with its noun everywhere: "one worker in five". */
function joinAfter({ next, min }: Numeral, passage: Passage) {
  const { inEvery, numbers } = passage.lexicon;
  return inEvery.after(passage, next) ?? (min === 1 || numbers.ratioAfterNoun ? inEvery.after(passage, afterNoun(passage, next)) : null);
}

/** Past one word, or two that a hyphen ties: "start-up". */
function afterNoun(passage: Passage, at: number): number {
  if (passage.tokens[at]?.kind !== 'word') return at;
  const tied = pastHyphen(passage, at + 1);
  return tied > at + 1 ? tied + 1 : at + 1;
}

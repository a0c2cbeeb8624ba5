// Finds measures: "4.5 GW", "750 mégawatts", "100,000 GPUs", "15 trillion tokens".

import { plainDigits, scaled } from '../model/decimal.js';
import { nounAfter } from './noun-after.js';
import { follows, isGlued, pastHyphen, printed, wordAt } from './page.js';
import type { Passage } from './passage.js';
import type { Found } from './phrases.js';
import { sight, type Finder } from './sighting.js';

/** Counted things that are measures to us: chips, tokens, parameters. */
const countedUnits: ReadonlySet<string | null> = new Set(['items', 'tokens', 'parameters']);

/** Never metres. */
const million = 'M';

export const findMeasure: Finder = (numeral, passage) => {
  if (numeral.form === 'part' || numeral.currency) return null;
  const { of, more, measures } = passage.lexicon;
  const at = pastHyphen(passage, numeral.next);
  if (!follows(passage, at)) return null;
  const measure = measures.after(passage, of.has(wordAt(passage, at)) || more.has(wordAt(passage, at)) ? at + 1 : at);
  if (measure && printed(passage, measure.first, measure.next) !== million && !isName(measure, passage)) {
    const [unit, power] = measure.meaning;
    const lifted = (amount: number | null): number | null => (amount === null ? null : scaled(plainDigits(amount), power));
    const { min, max, precision } = numeral;
    return sight(numeral, 'measure', unit, {
      min: lifted(min),
      max: lifted(max),
      precision: lifted(precision),
      next: measure.next,
      noun: printed(passage, measure.first, measure.next),
    });
  }
  const noun = isGlued(passage, numeral.next) && at === numeral.next ? null : nounAfter(numeral, passage);
  return noun?.isKnown && countedUnits.has(noun.unit) ? sight(numeral, 'measure', noun.unit, { next: noun.next, noun: noun.words }) : null;
};

/** The GB of "400,000 GB200 chips". */
const isName = ({ next }: Found<unknown>, passage: Passage): boolean => passage.tokens[next]?.kind === 'digits' && isGlued(passage, next);

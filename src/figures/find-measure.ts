// Finds measures: "4.5 GW", "750 mégawatts", "100,000 GPUs", "15 trillion tokens".

import { follows, isGlued, pastHyphen } from './lined.js';
import { nounAfter } from './noun-after.js';
import { shifted, sight, type Finder } from './sighting.js';

const countedUnits: ReadonlySet<string | null> = new Set(['items', 'tokens', 'parameters']);

export const findMeasure: Finder = (numeral, passage) => {
  if (numeral.form === 'part') return null;
  const at = pastHyphen(passage, numeral.next);
  const of = passage.lexicon.of.has(passage.tokens[at]?.word ?? '') ? at + 1 : at;
  const measure = follows(passage, at) ? passage.lexicon.measures.after(passage, of) : null;
  if (measure) {
    const [unit, power] = measure.meaning;
    const noun = passage.text.slice(passage.tokens[measure.first]!.start, passage.tokens[measure.next - 1]!.end);
    return shifted(sight(numeral, 'measure', unit, { next: measure.next, noun }), power);
  }
  if (numeral.currency || isGlued(passage, numeral.next)) return null;
  const noun = nounAfter(numeral, passage);
  return noun && countedUnits.has(noun.unit) && noun.isKnown ? sight(numeral, 'measure', noun.unit, { next: noun.next, noun: noun.words }) : null;
};

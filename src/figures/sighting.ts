// A figure while it is being read: its tokens, and what the finders and refiners have made of it so far.

import type { Figure } from '../model/figure.js';
import type { Numeral } from './numeral.js';
import type { Passage } from './passage.js';

export interface Sighting extends Pick<Figure, 'kind' | 'min' | 'max' | 'unit' | 'hedge' | 'precision' | 'implied' | 'noun' | 'readers'> {
  numeral: Numeral;
  /** Its tokens, the last excluded. */
  first: number;
  next: number;
  /** The first token of its hedge words, else `first`. */
  hedgeFirst: number;
}

/** A finder makes a figure of one kind out of a numeral, or leaves it to the next finder. */
export type Finder = (numeral: Numeral, passage: Passage) => Sighting | null;

/** A refiner looks at all the figures of a passage and corrects, joins or drops some. */
export type Refiner = (sightings: readonly Sighting[], passage: Passage) => readonly Sighting[];

/** A numeral seen as a figure; what a finder knows better comes in `more`. */
export function sight(numeral: Numeral, kind: Sighting['kind'], unit: string | null, more: Partial<Sighting> = {}): Sighting {
  const { first, next, min, max, hedge, precision, note } = numeral;
  return {
    kind,
    unit,
    min,
    max,
    hedge,
    precision,
    numeral,
    first,
    next,
    implied: false,
    noun: null,
    readers: note ? [kind, note] : [kind],
    hedgeFirst: more.first ?? first,
    ...more,
  };
}

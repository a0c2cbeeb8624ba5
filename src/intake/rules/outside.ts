// The rules for facts that come from outside: those of our own press reading are stricter.

import { datesMakeSense } from './dates-make-sense.js';
import { knownWords } from './known-words.js';
import type { Rule } from './rule.js';
import { spanInRange } from './span-in-range.js';
import { unitFitsMetric } from './unit-fits-metric.js';

const longest = 60;

const printedFits = ({ printed }: { printed: string | null }): string | null =>
  printed !== null && [...printed].length > longest ? `printed is ${[...printed].length} characters long, ${longest} at most` : null;

const idFits = ({ id }: { id: string }): string | null => (id === '' || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? null : `an id is lower-case words with hyphens, not "${id.slice(0, 40)}"`);

/**
 * Whom a fact names is found or made on the way in, and an equal fact is known already. Not asked: that the printed
 * figure reads back (data sets print cells, and every language is welcome), nor that it is there at all.
 */
export const outsideRules: readonly Rule['complaint'][] = [
  idFits,
  knownWords.complaint,
  unitFitsMetric.complaint,
  printedFits,
  spanInRange.complaint,
  datesMakeSense.complaint,
];

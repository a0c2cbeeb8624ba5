// The rules for facts that come from outside: those of our own press reading are stricter.

import { datesMakeSense } from './dates-make-sense.js';
import { knownWords } from './known-words.js';
import type { Rule } from './rule.js';
import { spanInRange } from './span-in-range.js';
import { unitFitsMetric } from './unit-fits-metric.js';

const longest = 60;

const printedFits = ({ printed }: { printed: string | null }): string | null =>
  printed !== null && printed.length > longest && [...printed].length > longest
    ? `printed is ${[...printed].length} characters long, ${longest} at most`
    : null;

const idFits = ({ id }: { id: string }): string | null =>
  id === '' || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? null : `an id is lower-case words with hyphens, not "${id.slice(0, 40)}"`;

/** The length of the text is not known: the place must at least be as long as the figure. */
const spanAlone = ({ start, end, printed }: { start: number | null; end: number | null; printed: string | null }): string | null =>
  start === null || end === null
    ? start === end
      ? null
      : 'a place needs its start and its end'
    : start >= 0 && end - start === [...(printed ?? '')].length
      ? null
      : `${start}-${end} is ${end - start} characters, the printed figure ${[...(printed ?? '')].length}`;

/**
 * Whom a fact names is found or made on the way in, and an equal fact is known already. Not asked: that the printed
 * figure reads back (data sets print cells, and every language is welcome), nor that it is there at all.
 */
export const outsideRules: readonly Rule['complaint'][] = [
  idFits,
  knownWords.complaint,
  unitFitsMetric.complaint,
  printedFits,
  (fact, known) => (known.sources.get(fact.source)?.length === null ? spanAlone(fact) : spanInRange.complaint(fact, known)),
  datesMakeSense.complaint,
];

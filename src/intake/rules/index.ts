// The rules every new fact passes, in the order they are asked.

import { datesMakeSense } from './dates-make-sense.js';
import { idsAreStable } from './ids-are-stable.js';
import { knownEntity } from './known-entity.js';
import { knownWords } from './known-words.js';
import { noDuplicate } from './no-duplicate.js';
import { printedIsShort } from './printed-is-short.js';
import { printedReadsBack } from './printed-reads-back.js';
import type { Rule } from './rule.js';
import { spanInRange } from './span-in-range.js';
import { unitFitsMetric } from './unit-fits-metric.js';

export const rules: readonly Rule[] = [
  idsAreStable,
  knownEntity,
  knownWords,
  unitFitsMetric,
  printedIsShort,
  printedReadsBack,
  spanInRange,
  datesMakeSense,
  noDuplicate,
];

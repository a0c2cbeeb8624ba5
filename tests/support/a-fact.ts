// One fact to change a part of.

import type { Fact } from '../../src/model/fact.js';
import { readPeriod } from '../../src/model/period.js';

export const aFact = (changes: Partial<Fact> = {}): Fact => ({
  id: 'graphcore-revenue-2022',
  entity: 'graphcore',
  metric: 'revenue',
  value: { min: 2_700_000, max: 2_700_000, unit: 'USD', hedge: 'exact', precision: 100_000 },
  period: readPeriod('2022'),
  status: 'actual',
  parties: [],
  attribution: null,
  definition: null,
  origin: null,
  source: 'echo-2023-10-09',
  printed: '2,7 millions de dollars',
  start: null,
  end: null,
  place: null,
  link: null,
  confidence: null,
  says: 'Graphcore had revenue of 2.7 million dollars in 2022.',
  ...changes,
});

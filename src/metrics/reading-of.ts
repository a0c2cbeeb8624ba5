// A metric's reading, made when it is first asked for: a start that reads no text pays nothing for it.

import type { Metric } from './metric.js';
import type { Reading } from './reading.js';

const made = new Map<string, Reading | null>();

/** `null` for a metric that running text is not read for. */
export function readingOf({ id, reads }: Metric): Reading | null {
  if (!made.has(id)) made.set(id, reads?.() ?? null);
  return made.get(id)!;
}

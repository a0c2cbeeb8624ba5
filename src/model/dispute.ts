// When the facts of one topic disagree.

import type { Reach } from './value.js';

export interface Voice {
  source: string;
  reach: Reach;
}

/** Two sources dispute when no amount the one gives can be an amount the other gives. */
export function inDispute(voices: readonly Voice[]): boolean {
  const bySource = new Map<string, Reach[]>();
  for (const { source, reach } of voices) bySource.set(source, [...(bySource.get(source) ?? []), reach]);
  const sides = [...bySource.values()];
  return sides.some((one, index) => sides.slice(index + 1).some((other) => !one.some((a) => other.some((b) => meet(a, b)))));
}

const meet = (a: Reach, b: Reach): boolean => a.low < b.high && b.low < a.high;

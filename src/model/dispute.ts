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

/**
 * The sides of a dispute: amounts that meet, directly or through others, stand together. Where everything hangs
 * together that way and there is a dispute all the same, each amount is a side of its own.
 */
export function sidesOf<Speaking extends Voice>(voices: readonly Speaking[]): Speaking[][] {
  const sides: Speaking[][] = [];
  for (const voice of [...voices].sort((a, b) => a.reach.low - b.reach.low)) {
    const last = sides.at(-1);
    if (last?.some(({ reach }) => meet(reach, voice.reach))) last.push(voice);
    else sides.push([voice]);
  }
  if (sides.length > 1) return sides;
  const amounts = new Map<string, Speaking[]>();
  for (const voice of voices) {
    const key = `${voice.reach.low} ${voice.reach.high}`;
    amounts.set(key, [...(amounts.get(key) ?? []), voice]);
  }
  return [...amounts.values()];
}

const meet = (a: Reach, b: Reach): boolean => a.low < b.high && b.low < a.high;

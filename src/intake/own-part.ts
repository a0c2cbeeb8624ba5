// A deal names its own entity among the parties, so that every side of it can be asked for.

import { metricById } from '../metrics/index.js';
import type { Fact } from '../model/fact.js';

/** The fact with its entity in the part its metric gives it, unless somebody plays that part or it is named already. */
export function withOwnPart(fact: Fact): Fact {
  const side = metricById(fact.metric)?.side ?? null;
  if (side === null) return fact;
  if (fact.parties.some(({ role, id }) => id === fact.entity || (role === side && side !== 'partner'))) return fact;
  return { ...fact, parties: [{ role: side, id: fact.entity }, ...fact.parties] };
}

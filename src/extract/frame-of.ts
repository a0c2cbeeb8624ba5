// Which part each neighbour of a figure plays, once its metric is settled.

import type { Part, Tie } from '../metrics/reading.js';
import type { Bond } from './bond.js';
import type { Sense } from './lexis.js';

type Parts = Partial<Record<Tie | 'owner', Part>>;

/** A metric found on second thoughts has no frame of its own: "invest 50 billion in data centres" is spent by its subject. */
export function frameOf({ sense, metric }: Bond): Sense | null {
  if (sense === null || sense.metric === metric) return sense;
  const subject = metric.id === 'acquihire' || metric.id === 'contract' ? 'buyer' : 'entity';
  return { ...sense, reading: { ...sense.reading, subject, object: undefined, parts: frames[metric.id] ?? own } };
}

const own: Parts = { owner: 'entity', of: 'entity', by: 'entity' };

const frames: Readonly<Record<string, Parts>> = {
  'funding-total': { owner: 'entity', of: 'entity', by: 'investor', from: 'investor' },
  // Whose technology is paid for.
  acquihire: { owner: 'buyer', of: 'target', with: 'target', from: 'target', to: 'target' },
  // An alliance with a price.
  contract: { owner: 'buyer', of: 'buyer', with: 'seller', from: 'seller', to: 'seller' },
};

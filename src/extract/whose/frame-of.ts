// Which part each neighbour of a figure plays, once its metric is settled.

import type { Part, Tie } from '../../metrics/reading.js';
import type { Bond } from '../what/bond.js';
import type { Sense } from '../words/lexis.js';

type Parts = Partial<Record<Tie | 'owner', Part>>;

/** A metric found on second thoughts has no frame of its own: "invest 50 billion in data centres" is spent by its subject. */
export function frameOf({ sense, metric }: Bond): Sense | null {
  if (sense === null || sense.metric === metric) return sense;
  if (metric.is.invested && sense.kind === 'noun') return { ...sense, reading: { ...sense.reading, parts: { from: 'investor' } } };
  const subject = subjects[metric.id] ?? 'entity';
  return { ...sense, reading: { ...sense.reading, subject, object: undefined, parts: frames[metric.id] ?? own } };
}

const subjects: Readonly<Record<string, Part>> = { acquihire: 'buyer', contract: 'buyer', investment: 'investor' };

const own: Parts = { owner: 'entity', of: 'entity', by: 'entity' };

const frames: Readonly<Record<string, Parts>> = {
  'funding-total': { owner: 'entity', of: 'entity', by: 'investor', from: 'investor' },
  // Whose technology is paid for.
  acquihire: { owner: 'buyer', of: 'target', with: 'target', from: 'target', to: 'target' },
  // Stock that is bought, a part of a round.
  investment: { owner: 'target', of: 'target', in: 'target', to: 'target', from: 'target', by: 'investor' },
  // What a cloud is paid.
  'compute-spend': { owner: 'entity', of: 'entity', by: 'entity', on: 'seller', with: 'seller' },
  // An alliance with a price.
  contract: { owner: 'buyer', of: 'buyer', with: 'seller', from: 'seller', to: 'seller' },
};

// Which part somebody can play, by what they are.

import type { Metric } from '../../metrics/metric.js';
import type { Part } from '../../metrics/reading.js';
import { isCompany, type Whom } from './mention.js';

export function canPlay(part: Part, whom: Whom): boolean {
  if (part === 'entity') return isCompany(whom) || whom.kind === 'sector';
  if (part === 'target') return isCompany(whom);
  if (part === 'regulator') return whom.kind === 'regulator' || whom.kind === 'government';
  if (part === 'investor' || part === 'buyer' || part === 'lender') return whom.kind !== 'regulator';
  return whom.kind !== 'person';
}

/** What is counted of a whole trade; power, chips and staff are somebody's. */
export const isOfTrades = ({ is, units }: Metric): boolean => units.includes('money') || units.includes('deals') || is.cut;

/** How much of a supplier a company is, by its trade. */
export const supplies = ({ sector }: Whom): number =>
  sector === null
    ? 0
    : (({ semiconductors: 3, 'ai-chips': 3, 'data-centres': 2.5, cloud: 2, 'big-tech': 1 } as Record<string, number>)[sector] ?? 0);

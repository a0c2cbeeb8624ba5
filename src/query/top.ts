// A ranking: the latest actual figure of each entity, by amount.

import type { Bases } from './bases.js';
import { converterTo } from './conversion.js';
import type { FactFilters } from './filters.js';
import { listFacts } from './list-facts.js';
import type { ListedFact } from './listed-fact.js';

export interface Ranked {
  rank: number;
  listed: ListedFact;
  /** The amount ranked by: in `currency` for money, the figure's own unit otherwise. */
  amount: number;
}

/** Money of several currencies is ranked by its worth in one, at the rates of its own time. */
export function top(bases: Bases, metric: string, filters: FactFilters, currency: string): Ranked[] {
  const { convert } = converterTo(bases, currency);
  const { facts } = listFacts(bases, { ...filters, metrics: [metric], statuses: filters.statuses ?? ['actual'] });
  const latest = new Map<string, ListedFact>();
  for (const listed of facts.filter(({ fact }) => fact.value !== null)) {
    if (!latest.has(listed.entity.id)) latest.set(listed.entity.id, listed);
  }
  return [...latest.values()]
    .flatMap((listed) => {
      const { value, period } = listed.fact;
      const converted = convert(value, period, listed.source.published);
      const money = /^[A-Z]{3}$/.test(value!.unit);
      if (money && value!.unit !== currency && !converted) return [];
      const { min, max } = converted ?? value!;
      return [{ listed, amount: (min ?? max)! }];
    })
    .sort((a, b) => b.amount - a.amount || (a.listed.entity.id < b.listed.entity.id ? -1 : 1))
    .map((one, index) => ({ rank: index + 1, ...one }));
}

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

export interface Ranking {
  ranked: Ranked[];
  /** The latest figures that cannot be set against the others: counted in another unit, or without a rate. */
  unranked: ListedFact[];
}

/** Money of several currencies is ranked by its worth in one, at the rates of its own time. */
export function top(bases: Bases, metric: string, filters: FactFilters, currency: string): Ranking {
  const { convert } = converterTo(bases, currency);
  const { facts } = listFacts(bases, { ...filters, metrics: [metric], statuses: filters.statuses ?? ['actual'] });
  const figures = facts.filter(({ fact }) => fact.value !== null);
  const kind = mostCommon(figures.map(kindOf));
  const latest = new Map<string, ListedFact>();
  for (const listed of [...figures.filter((one) => kindOf(one) === kind), ...figures]) {
    if (!latest.has(listed.entity.id)) latest.set(listed.entity.id, listed);
  }
  const all = [...latest.values()].map((listed) => ({ listed, amount: kindOf(listed) === kind ? amountOf(listed) : null }));
  return {
    ranked: all
      .flatMap(({ listed, amount }) => (amount === null ? [] : [{ listed, amount }]))
      .sort((a, b) => b.amount - a.amount || (a.listed.entity.id < b.listed.entity.id ? -1 : 1))
      .map((one, index) => ({ rank: index + 1, ...one })),
    unranked: all.filter(({ amount }) => amount === null).map(({ listed }) => listed),
  };

  function amountOf({ fact: { value, period }, source }: ListedFact): number | null {
    const same = kind !== 'money' || value!.unit === currency;
    const { min, max } = (same ? value : convert(value, period, source.published)) ?? { min: null, max: null };
    return min ?? max;
  }
}

// People and percent are two rankings; currencies are one.
const kindOf = ({ fact }: ListedFact): string => (/^[A-Z]{3}$/.test(fact.value!.unit) ? 'money' : fact.value!.unit);

function mostCommon(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

// A ranking: the latest actual figure of each entity, by amount.

import { metricById } from '../metrics/index.js';
import { isMoney } from '../metrics/unit-kind.js';
import { lastsAYear } from '../model/period.js';
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
  /** The latest figures that cannot be set against the others: another unit, part of a year, something narrower, no rate. */
  unranked: ListedFact[];
}

/** Money of several currencies is ranked by its worth in one, at the rates of its own time. */
export function top(bases: Bases, metric: string, filters: FactFilters, currency: string): Ranking {
  const { convert } = converterTo(bases, currency);
  const { facts } = listFacts(bases, { ...filters, metrics: [metric], statuses: filters.statuses ?? ['actual'] });
  const figures = facts.filter(({ fact }) => fact.value !== null);
  const kind = mostCommon(figures.map(kindOf));
  const timing = metricById(metric)?.timing;
  // Users are always users of something: there every definition is one of its own.
  const defined = figures.filter(({ fact }) => !isPlain(fact.definition)).length > figures.length / 2;
  // A flow is ranked over a year: a quarter's revenue is not smaller, it is shorter.
  const comparable = ({ fact }: ListedFact): boolean =>
    kindOf({ fact }) === kind && (defined || isPlain(fact.definition)) && (timing !== 'flow' || lastsAYear(fact.period));
  const latest = new Map<string, ListedFact>();
  for (const listed of [...figures.filter(comparable), ...figures]) {
    if (!latest.has(listed.entity.id)) latest.set(listed.entity.id, listed);
  }
  const all = [...latest.values()].map((listed) => ({ listed, amount: comparable(listed) ? amountOf(listed) : null }));
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

// What a metric says and no part of it: "data centre" is not a company's revenue.
const isPlain = (definition: string | null): boolean => definition === null || /^fiscal \d{4}$/.test(definition);

// People and percent are two rankings; currencies are one.
const kindOf = ({ fact }: Pick<ListedFact, 'fact'>): string => (isMoney(fact.value!.unit) ? 'money' : fact.value!.unit);

function mostCommon(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

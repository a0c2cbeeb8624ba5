// Whether a figure that was true once has been overtaken: by a price on the stock exchange, a purchase, or a newer figure in another currency.

import { traitsOf } from '../../metrics/index.js';
import { isStanding } from '../../metrics/timing.js';
import { isMoney } from '../../metrics/unit-kind.js';
import type { KnownFact } from '../../query/known-facts.js';
import type { Case, Comparable } from '../comparing/case.js';
import { anchor, compareAmounts } from '../comparing/compare-amounts.js';
import { compareDefinitions, fits } from '../comparing/same-thing.js';
import { daysOf, lastDay } from '../comparing/same-time.js';
import { newestFirst } from './settle.js';

/** What has been told since of the same thing, by another name or in another currency. */
export const toldSince = (asked: Case, newest: Comparable): Comparable | null => pricedSince(asked, newest) ?? inOtherMoney(asked, newest);

/** What a company was worth in private is no longer its worth once it has a price on the stock exchange, or somebody has bought all of it. */
function pricedSince({ claim, metric, knowledge, asOf }: Case, newest: Comparable): Comparable | null {
  if (!metric.is.appraised) return null;
  const prices = ['market-cap', 'acquisition']
    .flatMap((id) => knowledge.about(claim.entity.id!, id))
    .filter(
      ({ fact: { entity, status, metric: of, definition, value, period } }) =>
        entity === claim.entity.id &&
        lastDay(period) <= asOf &&
        (traitsOf(of).traded ? status === 'actual' : definition === null && (status === 'actual' || status === 'announced')) &&
        value!.unit === claim.unit &&
        compareAmounts(claim, value!) === 'apart',
    );
  return newestOf(prices, newest);
}

/** So much more or less is another amount, whatever the rate of the day. */
const farApart = 1.1;

/** "An annual rate of 300 million euros", where it is more than 400 million dollars by now. */
function inOtherMoney({ claim, metric, pool, knowledge, standing }: Case, newest: Comparable): Comparable | null {
  if (!isStanding(metric) || !isMoney(claim.unit!)) return null;
  const others = pool.filter((known) => {
    const { value, period, status } = known.fact;
    const month = (period?.end ?? period?.start ?? '').slice(0, 7);
    if (value!.unit === claim.unit || !isMoney(value!.unit) || month === '' || status !== 'actual' || !fits(claim, known.fact, metric))
      return false;
    const amount = knowledge.convert(anchor(value!)!, value!.unit, claim.unit!, month);
    const ratio = amount === null ? 1 : amount / (claim.min ?? claim.max)!;
    return (ratio > farApart || ratio < 1 / farApart) && standing(known) !== 'narrow';
  });
  const one = newestOf(others, newest);
  return one && isLike({ metric }, one, newest) ? one : null;
}

const newestOf = (facts: readonly KnownFact[], newest: Comparable): Comparable | null =>
  newestFirst(facts.map((known) => ({ known, definition: 'same' as const }))).find((one) => isNewer(one, newest)) ?? null;

/** Measured alike: a quarter does not outdate a year, nor the whole a part that the draft names. */
export function isLike({ metric }: Pick<Case, 'metric'>, one: Comparable, other: Comparable): boolean {
  const [a, b] = [one.known.fact, other.known.fact];
  if (compareDefinitions(b.definition, a.definition, metric) === 'narrow') return false;
  if (b.parties.some(({ id, role }) => id !== b.entity && !a.parties.some((party) => party.id === id && party.role === role)))
    return metric.timing !== 'level' || metric.id === 'market-share';
  if (metric.timing !== 'flow') return true;
  const [c, d] = [a, b].map(({ period }) => (period ? daysOf(period) : 0)) as [number, number];
  return c === d || Math.abs(c - d) <= 0.2 * Math.max(c, d);
}

export const isNewer = (one: Comparable, other: Comparable): boolean =>
  lastDay(one.known.fact.period) > lastDay(other.known.fact.period) &&
  (one.known.fact.period?.start ?? '') >= (other.known.fact.period?.start ?? '');

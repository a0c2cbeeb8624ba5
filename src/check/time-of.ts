// How the time of a claim stands to a fact's, fiscal years and times of delivery counted in.

import { readPeriod } from '../model/period.js';
import type { KnownFact } from '../query/known-facts.js';
import type { Case } from './case.js';
import { fiscalOf } from './same-thing.js';
import { compareTimes, daysOf, type Time } from './same-time.js';

/** The claim must name its time. */
export function timeOf({ claim, metric, fiscal }: Case, { fact, published }: KnownFact): Time {
  const own = fiscalOf(fact.definition);
  if (fiscal !== null) return own === fiscal ? 'same' : own === null && metric.timing === 'flow' && !sameYear(fiscal, fact) ? 'other' : own === null ? compareTimes(claim.period!, fact.period) : 'other';
  const time = compareTimes(claim.period!, fact.period);
  // A contract's period is often that of its delivery: then the day it was made known counts as well.
  if ((time === 'other' || time === 'wider') && metric.timing === 'event' && fact.period && daysOf(fact.period) > 200 && published) {
    const told = compareTimes(claim.period!, readPeriod(published));
    return told === 'same' || told === 'within' ? 'within' : time;
  }
  // "by 2034" is the end of "from 2024 to 2034".
  if (time === 'within' && claim.period!.start === null && fact.period!.end === claim.period!.end && daysOf(fact.period!) > 400) return 'same';
  // "by 2029" and "in 2029" are one goal.
  if (time === 'other' && fact.period && (fact.period.start === null || claim.period!.start === null) && fact.period.end === claim.period!.end) return 'same';
  return time;
}

const sameYear = (fiscal: string, { period }: KnownFact['fact']): boolean => period?.end?.slice(0, 4) === fiscal.slice(7, 11);

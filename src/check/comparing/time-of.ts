// How the time of a claim stands to a fact's, fiscal years and times of delivery counted in.

import { readPeriod, type Period } from '../../model/period.js';
import type { KnownFact } from '../../query/known-facts.js';
import type { Case } from './case.js';
import { fiscalOf } from './same-thing.js';
import { compareTimes, daysOf, type Time } from './same-time.js';

/** The claim must name its time. */
export function timeOf({ claim, metric, fiscal, span, years, asOf }: Case, { fact, published }: KnownFact): Time {
  const own = fiscalOf(fact.definition);
  if (fiscal !== null)
    return own === fiscal
      ? 'same'
      : own === null && metric.timing === 'flow' && !sameYear(fiscal, fact)
        ? 'other'
        : own === null
          ? compareTimes(claim.period!, fact.period)
          : 'other';
  const time = compareTimes(claim.period!, fact.period);
  if (time !== 'same' && own !== null && years.length === 0 && metric.timing === 'flow' && isOwnQuarter(claim, own, fact.period))
    return 'same';
  // "the December quarter", "the year to May": the month is the last of it.
  if (
    span !== null &&
    metric.timing === 'flow' &&
    /^\d{4}-\d\d$/.test(claim.period!.text) &&
    fact.period &&
    Math.abs(daysOf(fact.period) / span - 1) < 0.1 &&
    Math.abs(Date.parse(fact.period.end!) - Date.parse(claim.period!.end!)) < 11 * 86_400_000
  )
    return 'same';
  if (time !== 'same' && metric.timing === 'flow' && claim.why.includes('time:relative') && isLastQuarter(claim.period!, fact.period, asOf))
    return 'same';
  // "on Wednesday", and a source of those days that only says "in February".
  if (
    time === 'wider' &&
    metric.timing === 'event' &&
    daysOf(claim.period!) < 8 &&
    daysOf(fact.period!) < 32 &&
    (isOfToday(claim) || isPrintedThen(claim.period!, published))
  )
    return 'same';
  // A contract's period is often that of its delivery: then the day it was made known counts as well.
  if (
    (time === 'other' || time === 'wider') &&
    metric.timing === 'event' &&
    fact.period &&
    daysOf(fact.period) > 200 &&
    published &&
    (fact.period.end ?? published) >= published
  ) {
    const told = compareTimes(claim.period!, readPeriod(published));
    return told === 'same' || told === 'within' ? 'within' : time;
  }
  // "by 2034" is the end of "from 2024 to 2034".
  if (time === 'within' && claim.period!.start === null && fact.period!.end === claim.period!.end && daysOf(fact.period!) > 400)
    return 'same';
  // "by 2029" and "in 2029" are one goal, where it does not add up over the years.
  if (
    time === 'wider' &&
    (metric.is.earned || metric.timing === 'level' || metric.units.includes('percent')) &&
    fact.period!.start === null &&
    fact.period!.end === claim.period!.end &&
    fact.definition !== 'cumulative'
  )
    return 'same';
  if (
    time === 'other' &&
    fact.period &&
    (fact.period.start === null || claim.period!.start === null) &&
    fact.period.end === claim.period!.end
  )
    return 'same';
  return time;
}

const sameYear = (fiscal: string, { period }: KnownFact['fact']): boolean => period?.end?.slice(0, 4) === fiscal.slice(7, 11);

/** The draft's own days: it was written then. */
const isOfToday = ({ why }: Case['claim']): boolean => why.includes('time:weekday') || why.includes('time:day');

/** In the week after, or the day before where clocks differ. */
function isPrintedThen({ start }: Period, published: string | null): boolean {
  const days = published?.length === 10 ? (Date.parse(published) - Date.parse(start!)) / 86_400_000 : NaN;
  return days >= -1 && days <= 7;
}

/** "in the last quarter": of the company's own year, which need not be the calendar's. */
const isLastQuarter = ({ text }: Period, known: Period | null, asOf: string): boolean =>
  /-Q\d$/.test(text) &&
  known?.end != null &&
  Math.abs(daysOf(known) - 91) < 9 &&
  known.end <= asOf &&
  Date.parse(asOf) - Date.parse(known.end) < 75 * 86_400_000;

/** "its third quarter", told of a company whose third quarter ends a month or two after the calendar's. */
function isOwnQuarter({ period, why }: Case['claim'], fiscal: string, known: Period | null): boolean {
  const [, number] = /^\d{4}(?:-Q(\d))?$/.exec(period!.text) ?? [];
  const isIt =
    number === undefined
      ? /^fiscal \d{4}$/.test(fiscal) && period!.text.length === 4 && why.includes('time:whole-year')
      : fiscal.endsWith(` Q${number}`) || (/ Q\d$/.test(fiscal) && why.includes('time:the-quarter'));
  return isIt && known?.end != null && Math.abs(Date.parse(known.end) - Date.parse(period!.end!)) < 62 * 86_400_000;
}

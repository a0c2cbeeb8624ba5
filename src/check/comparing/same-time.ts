// How the time of a claim stands to the time of a fact.

import type { Period } from '../../model/period.js';

/**
 * `same`: both cover the same days. `within`: the fact lies inside the claim's time. `wider`: the source gives less
 * than the claim ("2024" for "in June 2024"). `beside`: days apart, as an announcement and its signing are.
 */
export type Time = 'same' | 'within' | 'wider' | 'beside' | 'other';

const day = 86_400_000;
/** Fiscal years that end on a Sunday near the last day of the year are that year. */
const slack = 10 * day;
/** An announcement and what it announces. */
const besideReach = 35 * day;

export function compareTimes(claim: Period, fact: Period | null): Time {
  if (!fact) return 'other';
  const [a, b] = [spanOf(claim), spanOf(fact)];
  if (meets(a.from, b.from, slackFor(a, b)) && meets(a.to, b.to, slackFor(a, b))) return 'same';
  if (claim.text === fact.text) return 'same';
  if (b.from >= a.from && b.to <= a.to) return 'within';
  if (a.from >= b.from && a.to <= b.to) return 'wider';
  const gap = Math.max(a.from - b.to, b.from - a.to);
  return gap <= besideReach && Math.max(lengthOf(a), lengthOf(b)) < 100 * day ? 'beside' : 'other';
}

interface Span {
  from: number;
  to: number;
}

export const spanOf = ({ start, end }: Period): Span => ({
  from: start === null ? -Infinity : Date.parse(start),
  to: end === null ? Infinity : Date.parse(end),
});

/** In days; `Infinity` where an end is open. */
export const daysOf = (period: Period): number => lengthOf(spanOf(period)) / day + 1;

const lengthOf = ({ from, to }: Span): number => to - from;

const meets = (one: number, other: number, reach: number): boolean => one === other || Math.abs(one - other) <= reach;

/** A slack for quarters and years, none for days and months. */
const slackFor = (a: Span, b: Span): number => (Math.min(lengthOf(a), lengthOf(b)) > 80 * day ? slack : 0);

/** The last day a fact is true of, for which one is newer. */
export const lastDay = (period: Period | null): string => period?.end ?? period?.start ?? '';

// The right figure of another time.

import { happens } from '../../metrics/timing.js';
import type { Period } from '../../model/period.js';
import type { KnownFact } from '../../query/known-facts.js';
import type { Case } from '../comparing/case.js';
import { unknown } from '../comparing/case.js';
import { isAhead } from '../comparing/same-thing.js';
import { daysOf } from '../comparing/same-time.js';
import { timeOf } from '../comparing/time-of.js';
import { tellAmounts, tellPeriod } from '../draft/tell.js';
import { agrees, digitsOf, found, inTime, type Look } from './look.js';

/** The right figure of another time. */
export const otherTime: Look = (asked) => {
  const { claim, metric, comparable, dated, asOf } = asked;
  if (!dated) return null;
  const facts = comparable.filter(({ known, definition }) => definition !== 'narrow' && agrees(asked, known)).map(({ known }) => known);
  const first = facts[0];
  if (!first) return null;
  const reason = `the figure is known for ${first.fact.period ? tellPeriod(first.fact.period) : 'an unknown time'}, not for ${tellPeriod(claim.period!)}`;
  // "on Tuesday" is reckoned from the day of the draft, which may be an old one; "last year", from the quarter it speaks of.
  const isReckoned = !asked.years.includes(claim.period!.text.slice(0, 4));
  if (isReckoned && /^\d{4}[-/]/.test(claim.period!.text))
    return found('ambiguous', 'period', `${reason}: if the draft was written then, say --as-of`, facts);
  // "announced in February a plan of 380 billion": what is dated is the plan.
  const isPlan = ({ fact: { period } }: KnownFact): boolean =>
    claim.status === 'announced' && metric.timing === 'flow' && period?.start?.startsWith(claim.period!.text) === true;
  if (
    facts.some(
      (known) => (isReckoned && isInside(known.fact.period, claim.period!)) || isPlan(known) || isOfYears(asked, known.fact.period),
    )
  )
    return found('ambiguous', 'period', reason, facts);
  // What is expected of a time gone by was read wrongly.
  if (
    (isAhead(claim.status) || (claim.status === 'announced' && metric.timing === 'flow')) &&
    claim.period!.end !== null &&
    claim.period!.end < asOf
  )
    return found('ambiguous', 'period', reason, facts);
  // A round is announced in December and closed in January.
  if (happens(metric))
    return found(facts.some((known) => timeOf(asked, known) === 'beside') ? 'ambiguous' : 'contradicted', 'period', reason, facts);
  if (
    isYearTo(first.fact.period, claim.period!) ||
    ((isAhead(claim.status) || claim.why.includes('time:stretch')) && isInside(first.fact.period, claim.period!))
  )
    return found('ambiguous', 'period', reason, facts);
  const isFar = facts.every(
    ({ fact }) => fact.period?.start != null && fact.period.end !== null && isApart(fact.period, claim.period!, metric.timing === 'flow'),
  );
  // A level of some months before or after is much the same.
  if (metric.timing === 'level' && !isFar) return found('ambiguous', 'period', reason, facts);
  const others = comparable.filter(({ known }) => inTime(asked, known));
  const own = others.filter(({ known, definition }) => definition !== 'narrow' && known.fact.status === 'actual').map(({ known }) => known);
  // Of the time that is told, another figure is known: it is that one, or the time is wrong.
  if (own.length > 0) {
    const told = found('contradicted', 'period', `${reason}: then it was ${tellAmounts(own)}`, facts);
    return { ...told, meant: own[0]! };
  }
  return others.length > 0 ||
    metric.is.appraised ||
    (metric.timing === 'flow' && (digitsOf(asked) > 1 || isFar)) ||
    (digitsOf(asked) > 1 && isFar)
    ? found('contradicted', 'period', reason, facts)
    : { ...unknown(reason, facts), slip: 'period' };
};

/** A year of accounts that ends in the claimed year, or the claimed quarter's: it may be the one meant. */
const isYearTo = (known: Period | null, claimed: Period): boolean =>
  known?.end != null && claimed.text.length === 4 && daysOf(known) > 350 && known.end.startsWith(claimed.text);

/** Of a year that the sentence names as well, beside the one read for it. */
const isOfYears = ({ years, claim }: Case, known: Period | null): boolean =>
  known?.start != null &&
  !isInside(known, claim.period!) &&
  !claim.period!.text.startsWith(known.start.slice(0, 4)) &&
  years.includes(known.start.slice(0, 4));

const isInside = (known: Period | null, claimed: Period): boolean =>
  known?.start != null &&
  claimed.start !== null &&
  claimed.end !== null &&
  known.start >= claimed.start &&
  (known.end ?? known.start) <= claimed.end;

/** Most of a year between two times, or one only a part of the other. */
const isApart = (known: Period, claimed: Period, adds: boolean): boolean =>
  Math.abs(Date.parse(known.end!) - Date.parse(claimed.end ?? known.end!)) > 300 * 86_400_000 ||
  (adds && (daysOf(known) > 1.5 * daysOf(claimed) || daysOf(claimed) > 1.5 * daysOf(known)));

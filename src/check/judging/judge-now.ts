// Judges a claim that names no time: it speaks of now, and the latest fact answers.

import { happens } from '../../metrics/timing.js';
import type { Case, Comparable, Judged } from '../comparing/case.js';
import { anchor } from '../comparing/compare-amounts.js';
import { findSlip } from '../comparing/find-slip.js';
import { isAhead } from '../comparing/same-thing.js';
import { lastDay } from '../comparing/same-time.js';
import { sayAmount, tellFact, tellPeriod } from '../draft/tell.js';
import { asPart } from './judge-dated.js';
import { isLike, isNewer, toldSince } from './since.js';
import { ended, isStrong, newestFirst, sort, unopposed, whenAgreed, whenApart, whenFitting } from './settle.js';

export function judgeNow(asked: Case): Judged | null {
  const { claim, metric, comparable } = asked;
  const key = comparable.filter(({ definition }) => definition !== 'narrow');
  const sorted = sort(asked, key);
  if (sorted.agreeing.length > 0) {
    if (isHappening(asked)) return ended(asked, sorted.agreeing) ?? whenAgreed(asked, sorted, '');
    const newest = newestFirst(sorted.agreeing)[0]!;
    const newer = newestFirst(sorted.apart).filter((one) => isNewer(one, newest) && isLike(asked, one, newest));
    const isThen = asked.years.some((year) => lastDay(newest.known.fact.period).startsWith(year));
    if (newer.length > 0 && asked.tense === 'now' && !isThen) return outdated(newest, newer[0]!, sorted.agreeing);
    const since = asked.tense === 'now' && !isThen ? toldSince(asked, newest) : null;
    if (since) return outdated(newest, since, sorted.agreeing);
    if (asked.tense === 'now' && isStale(asked, newest))
      return {
        verdict: 'ambiguous',
        slip: 'period',
        reason: `the latest known is old: ${tellFact(newest.known)}`,
        evidence: sorted.agreeing.map(({ known }) => known),
        meant: null,
      };
    if (isAhead(claim.status) && metric.timing === 'flow' && newer.length === 0)
      return (
        dateUnsaid(asked, sorted.agreeing, sorted.apart) ?? whenAgreed(asked, { ...sorted, agreeing: recent(sorted.agreeing, newest) })
      );
    return whenAgreed(asked, { ...sorted, agreeing: asked.tense === 'past' ? sorted.agreeing : recent(sorted.agreeing, newest) });
  }
  const part = sort(
    asked,
    comparable.filter(({ definition }) => definition === 'narrow'),
  ).agreeing;
  if (part.length > 0) return asPart(asked, part);
  const latest = latestOf(key);
  const fitting = unopposed(asked, sorted).filter((one) => latest.includes(one) || isHappening(asked));
  if (fitting.length > 0) return whenFitting(fitting);
  if (key.length === 0) return null;

  const slip = findSlip(
    claim,
    newestFirst(key).map(({ known }) => known),
    asked.tongue === 'fr',
  );
  if (slip && isStrong(asked, slip))
    return whenApart(
      asked,
      key.filter(({ known }) => known === slip.meant),
    );
  // Chips that somebody bought from it are not all that it sells.
  if (metric.is.joint && !hasCounterparty(asked) && key.every(({ known }) => known.fact.entity !== claim.entity.id)) return null;
  if (isHappening(asked)) return hasCounterparty(asked) || (key.length === 1 && metric.is.purchase) ? whenApart(asked, key) : null;
  if (metric.timing === 'flow' && new Set(key.map(({ known }) => known.fact.period?.text)).size > 1) {
    return {
      verdict: 'ambiguous',
      slip: 'period',
      reason: `the draft does not say of when; the latest known is ${tellFact(latest[0]!.known)}`,
      evidence: latest.map(({ known }) => known),
      meant: null,
    };
  }
  return (
    outgrown(asked, latest) ??
    whenApart(asked, latest, latest[0]!.known.fact.period ? ` as of ${tellPeriod(latest[0]!.known.fact.period)}` : '')
  );
}

/** "over 5 billion", "hit 1 billion", where it is 47 by now: not wrong, but of another day. */
function outgrown({ claim, isReached }: Case, latest: readonly Comparable[]): Judged | null {
  const isOpen = claim.hedge === 'over' || claim.hedge === 'at-least' || isReached;
  if (!isOpen || !latest.every(({ known: { fact } }) => anchor(fact.value!)! > claim.min!)) return null;
  const evidence = latest.map(({ known }) => known);
  return {
    verdict: 'outdated',
    slip: 'period',
    reason: `far more by now: the latest is ${tellFact(evidence[0]!)}`,
    evidence,
    meant: evidence[0]!,
  };
}

/** What is counted anew every quarter is hardly the same more than two years on. */
const isStale = (
  { claim, metric }: Case,
  {
    known: {
      fact: { period },
    },
  }: Comparable,
): boolean =>
  metric.is.recounted &&
  period?.end != null &&
  claim.period?.end != null &&
  Date.parse(claim.period.end) - Date.parse(period.end) > 2.1 * 365 * 86_400_000;

/** A thing that happened stays true: a round, a deal, a plan made public. Values and levels pass. */
const isHappening = (asked: Case): boolean => {
  const { metric, claim } = asked;
  return happens(metric) || (metric.timing === 'flow' && claim.status === 'announced') || (metric.is.holding && !hasCounterparty(asked));
};

const hasCounterparty = ({ claim, metric }: Case): boolean =>
  claim.parties.some(({ id, role }) => id !== null && id !== claim.entity.id && metric.identifying.includes(role));

const outdated = (newest: Comparable, newer: Comparable, agreeing: readonly Comparable[]): Judged => ({
  verdict: 'outdated',
  slip: null,
  reason: `true${newest.known.fact.period ? ` for ${tellPeriod(newest.known.fact.period)}` : ' once'}; ${newer.known.fact.metric === newest.known.fact.metric ? `the latest is ${sayAmount(newer.known.fact.value!, 'en')}${newer.known.fact.period ? ` (${tellPeriod(newer.known.fact.period)})` : ''}` : `since then there is ${tellFact(newer.known)}`}`,
  evidence: [newer.known, ...recent(agreeing, newest).map(({ known }) => known)],
  meant: newer.known,
});

/** A forecast without its year, where several years are forecast. */
function dateUnsaid(_: Case, agreeing: readonly Comparable[], apart: readonly Comparable[]): Judged | null {
  const others = apart.filter(({ known }) => !agreeing.some((one) => one.known.fact.period?.text === known.fact.period?.text));
  if (others.length === 0) return null;
  return {
    verdict: 'ambiguous',
    slip: 'period',
    reason: `the draft does not say of when: ${tellFact(agreeing[0]!.known)}, but ${tellFact(others[0]!.known)}`,
    evidence: agreeing.map(({ known }) => known),
    meant: null,
  };
}

const recent = (agreeing: readonly Comparable[], newest: Comparable): Comparable[] =>
  agreeing.filter(({ known }) => known.fact.period?.text === newest.known.fact.period?.text);

/** The facts of the latest time there is. */
function latestOf(key: readonly Comparable[]): Comparable[] {
  const sorted = newestFirst(key);
  return sorted.filter(({ known }) => lastDay(known.fact.period) === lastDay(sorted[0]!.known.fact.period));
}

// The verdict among facts that all have the claim's key: agree, dispute, fit or contradict.

import { isStanding } from '../../metrics/timing.js';
import { agree } from '../../model/value.js';
import type { KnownFact } from '../../query/known-facts.js';
import type { Case, Comparable, Judged } from '../comparing/case.js';
import { compareAmounts, isHedgeSlip, isVery, significant } from '../comparing/compare-amounts.js';
import { findSlip, type FoundSlip } from '../comparing/find-slip.js';
import { differ, isAhead } from '../comparing/same-thing.js';
import { lastDay } from '../comparing/same-time.js';
import { tellAmounts, tellFact } from '../draft/tell.js';

export interface Sorted {
  agreeing: Comparable[];
  fitting: Comparable[];
  apart: Comparable[];
}

export function sort({ claim }: Case, facts: readonly Comparable[]): Sorted {
  const sorted: Sorted = { agreeing: [], fitting: [], apart: [] };
  for (const one of facts) {
    const closeness = compareAmounts(claim, one.known.fact.value!);
    sorted[closeness === 'agrees' ? 'agreeing' : closeness === 'fits' ? 'fitting' : 'apart'].push(one);
  }
  return sorted;
}

/** What to say of a claim that facts of its key agree with: supported, unless somebody disputes it or a definition is missing. */
export function whenAgreed(asked: Case, { agreeing, fitting, apart }: Sorted, extra = ''): Judged {
  const { claim, metric } = asked;
  // The very amount first, then those who hedge it alike.
  const rankOf = ({ known: { fact } }: Comparable): number =>
    2 * Number(isVery(claim, fact.value!)) + Number(fact.value!.hedge === claim.hedge);
  const evidence = [...agreeing].sort((a, b) => rankOf(b) - rankOf(a)).map(({ known }) => known);
  const opposite = apart.filter(({ known }) => isHedgeSlip(claim, known.fact.value!));
  // "Up to 10 billion", and those who print "more than 10 billion": unless somebody says what the draft says, whatever they make of it.
  const isOwn = ({ fact: { value } }: KnownFact): boolean =>
    value!.hedge === claim.hedge && value!.unit === claim.unit && isVery(claim, value!);
  if (opposite.length > 0 && ![...evidence, ...asked.pool].some(isOwn)) return whenApart(asked, opposite);
  // An open claim, "2.5 billion or more", takes no side among those it fits.
  const against = [...apart, ...(claim.hedge === 'exact' ? [...fitting, ...agreeing] : [])]
    .filter(({ known }) => disputes(known, evidence))
    .map(({ known }) => known);
  if (against.length > 0) {
    return {
      verdict: 'ambiguous',
      slip: null,
      reason: `sources dispute it: others print ${tellAmounts(against)}`,
      evidence: [...new Set([...evidence, ...against])],
      meant: null,
    };
  }
  const isStated = agreeing.some(({ definition, spoken }) => definition === 'same' || spoken);
  if (claim.definition === null && !isStated && (isStanding(metric) || metric.is.clients)) {
    const rivals = apart
      .filter(
        ({ known, definition }) =>
          definition !== 'narrow' &&
          agreeing.some((one) => differ(one.known.fact.definition, known.fact.definition, metric) && monthsApart(one.known, known) < 2),
      )
      .map(({ known }) => known);
    if (rivals.length > 0) {
      return {
        verdict: 'ambiguous',
        slip: 'definition',
        reason: `it depends on the definition: ${tellFact(evidence[0]!)}, but ${tellFact(rivals[0]!)}`,
        evidence: [...evidence, ...rivals],
        meant: null,
      };
    }
  }
  return { verdict: 'supported', slip: null, reason: `agrees with ${tellFact(evidence[0]!)}${extra}`, evidence, meant: null };
}

/** A deal that was called off after it was announced. */
export function ended(asked: Case, agreeing: readonly Comparable[]): Judged | null {
  const { claim, pool } = asked;
  if (claim.status === 'ended' || claim.status === 'denied') return null;
  const off = pool.filter(
    ({ fact }) =>
      (fact.status === 'ended' || fact.status === 'denied') &&
      fact.value!.unit === claim.unit &&
      isVery(claim, fact.value!) &&
      agreeing.every(({ known }) => lastDay(fact.period) >= lastDay(known.fact.period)),
  );
  if (off.length === 0) return null;
  return {
    verdict: isBought(asked) ? 'contradicted' : 'outdated',
    slip: 'status',
    isClear: true,
    reason: `it was ${off[0]!.fact.status === 'ended' ? 'called off' : 'denied'} since: ${tellFact(off[0]!)}`,
    evidence: off,
    meant: null,
  };
}

/** A company told to have been bought, and not only that its purchase was made known then. */
export const isBought = ({ claim: { status, why }, metric }: Case): boolean =>
  metric.is.purchase && status === 'actual' && !why.includes('mood:announced');

/** Open amounts that nobody of the same thing closes: "over 300" says nothing for 380 where others print 300. */
export const unopposed = ({ metric }: Case, { fitting, apart }: Sorted): Comparable[] =>
  fitting.filter(
    ({ known }) =>
      !apart.some(
        (other) =>
          other.known.topic === known.topic ||
          (metric.deal &&
            other.known.fact.entity === known.fact.entity &&
            JSON.stringify(other.known.fact.parties) === JSON.stringify(known.fact.parties)),
      ),
  );

/** When no fact agrees, but none stands against it either: the source says less than the draft. */
export const whenFitting = (fitting: readonly Comparable[]): Judged => ({
  verdict: 'ambiguous',
  slip: null,
  reason: `nothing stands against it, but sources only say ${tellAmounts(fitting.map(({ known }) => known))}`,
  evidence: fitting.map(({ known }) => known),
  meant: null,
});

export function whenApart(asked: Case, apart: readonly Comparable[], where = ''): Judged {
  const facts = newestFirst(apart).map(({ known }) => known);
  const slip = findSlip(asked.claim, facts, asked.tongue === 'fr');
  const meant = slip?.meant ?? facts[0]!;
  const evidence = facts.filter(({ fact }) => fact.id === meant.fact.id || compareAmounts(fact.value!, meant.fact.value!) === 'agrees');
  return {
    verdict: 'contradicted',
    slip: slip?.slip ?? null,
    isClear: slip !== null && isStrong(asked, slip),
    reason: `${slip ? `${slip.words}: ` : ''}sources print ${slip ? tellAmounts([meant]) : tellAmounts(facts)}${where}`,
    evidence: slip ? evidence : facts,
    meant,
  };
}

/** A slip nobody would call chance: one digit of two is, and so is "3" for "300". */
export function isStrong({ claim, dated, asOf }: Case, { slip, words, meant }: FoundSlip): boolean {
  const { length } = significant((claim.min ?? claim.max)!);
  // What was "nearly 2 billion" then, or is only hoped for, may be more by now.
  if (slip === 'hedge')
    return !isAhead(claim.status) && (dated || Date.parse(asOf) - Date.parse(lastDay(meant.fact.period) || asOf) < freshFor);
  if (slip === 'digits') return length > 2 || words.includes('places');
  return (slip !== 'scale' && slip !== 'decimal') || length > 1 || /\b(?:thousand|1(?:000)+)\b/.test(words);
}

/** Forty-five days. */
const freshFor = 45 * 86_400_000;

export const newestFirst = (facts: readonly Comparable[]): Comparable[] =>
  [...facts].sort(
    (a, b) => order(lastDay(b.known.fact.period), lastDay(a.known.fact.period)) || order(b.known.published ?? '', a.known.published ?? ''),
  );

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Another source of the very same thing, whose amount can be none of one that agrees: as the base counts disputes. */
const disputes = (known: KnownFact, agreeing: readonly KnownFact[]): boolean =>
  agreeing.some(({ topic, fact }) => topic === known.topic && fact.source !== known.fact.source && !agree(fact.value!, known.fact.value!));

function monthsApart(one: KnownFact, other: KnownFact): number {
  const [a, b] = [lastDay(one.fact.period), lastDay(other.fact.period)];
  return a && b ? Math.abs(Date.parse(a) - Date.parse(b)) / 2_629_800_000 : 0;
}

// How one looks for a claim's figure where its key does not stand, and what is asked of each fact on the way.

import type { Slip, VerdictKind } from '../../model/verdict.js';
import type { KnownFact } from '../../query/known-facts.js';
import type { Case, Judged } from '../comparing/case.js';
import { compareAmounts, isVery, significant } from '../comparing/compare-amounts.js';
import { timeOf } from '../comparing/time-of.js';

export type Look = (asked: Case) => Judged | null;

export const found = (verdict: VerdictKind, slip: Slip, reason: string, evidence: readonly KnownFact[]): Judged => ({
  verdict,
  slip,
  reason,
  evidence,
  meant: evidence[0] ?? null,
});

export const agrees = ({ claim }: Case, { fact }: KnownFact): boolean =>
  fact.value!.unit === claim.unit && compareAmounts(claim, fact.value!) === 'agrees';

/** The amount itself: what only rounds to one that is known elsewhere is hardly taken from there. */
export const isIt = (asked: Case, known: KnownFact): boolean => agrees(asked, known) && isVery(asked.claim, known.fact.value!);

export const inTime = (asked: Case, known: KnownFact): boolean => {
  if (!asked.dated) return true;
  const time = timeOf(asked, known);
  return time === 'same' || (time === 'within' && asked.metric.timing !== 'flow') || (time === 'wider' && asked.metric.timing === 'event');
};

export const isDefined = ({ standing }: Case, known: KnownFact): boolean => standing(known) !== 'narrow';

/** Three digits are hardly chance; two only where the claim names its time and tells a result. */
export const isSpecific = (asked: Case): boolean =>
  digitsOf(asked) > 2 || (digitsOf(asked) > 1 && asked.dated && asked.claim.status === 'actual');

export const digitsOf = ({ claim }: Case): number => significant((claim.min ?? claim.max)!).length;

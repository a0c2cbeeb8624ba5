// Judges a claim that names its time: facts of the same time only.

import type { KnownFact } from '../../query/known-facts.js';
import type { Case, Comparable, Judged } from '../comparing/case.js';
import { isVery } from '../comparing/compare-amounts.js';
import { fiscalOf, meaningOf } from '../comparing/same-thing.js';
import { timeOf } from '../comparing/time-of.js';
import { tellAmounts, tellFact, tellPeriod } from '../draft/tell.js';
import { digitsOf } from '../elsewhere/look.js';
import { otherStatus } from '../elsewhere/other-status.js';
import { ended, isBought, sort, unopposed, whenAgreed, whenApart, whenFitting } from './settle.js';

export function judgeDated(asked: Case): Judged | null {
  const { claim, metric, comparable } = asked;
  const timed = comparable.map((one) => ({ ...one, time: timeOf(asked, one.known) }));
  const inTime = timed.filter(({ time }) => time === 'same' || (time === 'within' && metric.timing !== 'flow'));
  const key = inTime.filter(({ definition }) => definition !== 'narrow');
  const sorted = sort(asked, key);
  if (sorted.agreeing.length > 0) return (isBought(asked) ? ended(asked, sorted.agreeing) : null) ?? whenAgreed(asked, sorted);

  const beside = sort(
    asked,
    timed.filter(({ time, definition }) => time === 'beside' && metric.timing === 'event' && definition !== 'narrow' && key.length === 0),
  ).agreeing;
  if (beside.length > 0) {
    return {
      verdict: 'ambiguous',
      slip: 'period',
      reason: `the figure is known, but dated ${tellPeriod(beside[0]!.known.fact.period!)}`,
      evidence: beside.map(({ known }) => known),
      meant: null,
    };
  }
  const wide = sort(
    asked,
    timed.filter(({ time, definition }) => time === 'wider' && metric.timing !== 'flow' && definition !== 'narrow' && key.length === 0),
  ).agreeing;
  if (wide.length > 0) {
    return {
      verdict: 'ambiguous',
      slip: 'period',
      reason: `the figure is known, but sources only date it ${tellPeriod(wide[0]!.known.fact.period!)}`,
      evidence: wide.map(({ known }) => known),
      meant: null,
    };
  }
  const part = sort(
    asked,
    inTime.filter(({ definition }) => definition === 'narrow'),
  ).agreeing;
  if (part.length > 0) return ofOtherPart(asked, part, sorted.apart) ?? asPart(asked, part, inAll(asked, key));
  const fitting = unopposed(asked, sorted);
  if (fitting.length > 0) return otherStatus(asked) ?? whenFitting(fitting);
  const fiscal = fiscalAgreeing(asked);
  if (fiscal.length > 0) {
    return {
      verdict: 'ambiguous',
      slip: 'period',
      reason: `it is the figure of ${fiscalOf(fiscal[0]!.known.fact.definition)} (${tellPeriod(fiscal[0]!.known.fact.period!)}), not of the calendar`,
      evidence: fiscal.map(({ known }) => known),
      meant: null,
    };
  }
  if (key.length === 0) return null;
  if (isBetween(asked, key)) return null;
  return whenApart(asked, key, ` for ${tellPeriod(claim.period!)}`);
}

/** What the whole is known to be, where the draft names no part. */
const inAll = ({ claim }: Case, key: readonly Comparable[]): KnownFact[] =>
  claim.definition === null
    ? key
        .filter(({ known, definition, spoken }) => definition === 'same' && !spoken && known.fact.status === 'actual')
        .map(({ known }) => known)
    : [];

/** "Its data centre revenue was 57 billion", where that is all of it, and the part the draft names is known as well. */
function ofOtherPart(asked: Case, part: readonly Comparable[], apart: readonly Comparable[]): Judged | null {
  const { claim } = asked;
  const own = apart
    .filter(
      ({ definition, spoken, known }) =>
        (spoken || (claim.definition !== null && definition === 'same')) && known.fact.status === claim.status,
    )
    .map(({ known }) => known);
  if (own.length === 0 || digitsOf(asked) < 2 || !part.every(({ known }) => isVery(claim, known.fact.value!))) return null;
  const named = meaningOf(own[0]!.fact.definition ?? claim.definition, asked.metric);
  return {
    verdict: 'contradicted',
    slip: 'definition',
    reason: `the figure is known as ${tellFact(part[0]!.known)}, not as ${named}: that is ${tellAmounts(own)}`,
    evidence: part.map(({ known }) => known),
    meant: own[0]!,
  };
}

/** The draft says what its sources say of a part of it: or it left the part out, or took the wrong one. */
export const asPart = (asked: Case, part: readonly Comparable[], whole: readonly KnownFact[] = []): Judged => ({
  verdict: part.every(({ known }) => isAtOdds(asked, known)) ? 'contradicted' : 'ambiguous',
  slip: 'definition',
  reason: `the figure is known as ${tellFact(part[0]!.known)}${whatDiffers(asked, part[0]!.known.fact.definition)}${whole.length > 0 ? `; in all it is ${tellAmounts(whole)}` : ''}`,
  evidence: part.map(({ known }) => known),
  meant: null,
});

/** "20 million daily users", where they are monthly ones: the very number, and never both. */
const isAtOdds = ({ claim, metric }: Case, { fact: { definition, value } }: KnownFact): boolean => {
  const [told, known] = [claim.definition, definition].map(activeOf);
  return metric.is.clients && told !== null && known !== null && told !== known && isVery(claim, value!);
};

const activeOf = (definition: string | null): string | null => /\b(?:daily|weekly|monthly)\b/.exec(definition ?? '')?.[0] ?? null;

const whatDiffers = ({ claim, places, rate }: Case, known: string | null): string =>
  places.length > 0 && !places.some((place) => known?.toLowerCase().includes(place))
    ? `, not for ${places.map(titled).join(' and ')}${known === null ? ' alone' : ''}`
    : rate !== null && !known?.includes(rate)
      ? `, not ${rate}`
      : claim.definition
        ? `, not as ${claim.definition}`
        : ': the draft does not say so';

const titled = (place: string): string => place.replace(/\p{L}+/gu, (word) => word[0]!.toUpperCase() + word.slice(1));

/** The figure of a fiscal year given as that of a calendar year. */
const fiscalAgreeing = (asked: Case): Comparable[] => {
  const { claim, fiscal, comparable } = asked;
  if (fiscal !== null) return [];
  const year = claim.period!.text.slice(0, 4);
  return sort(
    asked,
    comparable.filter(
      ({ known, definition }) =>
        definition !== 'narrow' && fiscalOf(known.fact.definition) === `fiscal ${claim.period!.text.replace('-', ' ')}`,
    ),
  ).agreeing.filter(() => /^\d{4}/.test(year));
};

/** A level that two facts of the claimed time stand on both sides of: it may well have passed there. */
function isBetween({ claim, metric }: Case, key: readonly Comparable[]): boolean {
  if (metric.timing !== 'level' || claim.min === null || claim.max !== claim.min) return false;
  const amounts = key.filter(({ known }) => known.fact.status === 'actual').map(({ known }) => known.fact.value!);
  return (
    new Set(key.map(({ known }) => known.fact.period!.text)).size > 1 &&
    amounts.some(({ max }) => max !== null && max < claim.min!) &&
    amounts.some(({ min }) => min !== null && min > claim.min!)
  );
}

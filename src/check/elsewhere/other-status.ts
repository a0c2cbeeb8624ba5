// The right figure told with another status, or in another currency.

import { isMoney } from '../../metrics/unit-kind.js';
import type { KnownFact } from '../../query/known-facts.js';
import type { Case } from '../comparing/case.js';
import { compareAmounts, isVery } from '../comparing/compare-amounts.js';
import { carriedOut, compatible, isAhead } from '../comparing/same-thing.js';
import { lastDay } from '../comparing/same-time.js';
import { sayAmount, tellFact } from '../draft/tell.js';
import { agrees, digitsOf, found, inTime, isDefined, isIt, type Look } from './look.js';

/** A target told as a result, talks told as done. */
export const otherStatus: Look = (asked) => {
  const { claim, metric, pool } = asked;
  const facts = pool.filter(
    (known) =>
      (!compatible(claim.status, known.fact.status, metric) || isUndone(asked, known)) &&
      agrees(asked, known) &&
      inTime(asked, known) &&
      (metric.deal || isDefined(asked, known)),
  );
  const first = facts[0];
  if (!first) return null;
  const { status } = first.fact;
  if (status === 'denied') return found('contradicted', 'status', `it was denied: ${tellFact(first)}`, facts);
  if (status === 'ended' && metric.is.purchase && claim.status === 'actual')
    return found('contradicted', 'status', `told as done, but it came to nothing: ${tellFact(first)}`, facts);
  if (status === 'ended') return claim.status === 'denied' ? null : found('outdated', 'status', `it has ended: ${tellFact(first)}`, facts);
  if (isAhead(status) && !isAhead(claim.status))
    return found(
      isTold(claim) && isIt(asked, first) && !(status === 'considered' && isSince(asked, facts)) ? 'contradicted' : 'ambiguous',
      'status',
      `told as ${claim.status === 'announced' ? 'announced' : 'a result'}, but sources only know it as ${article(status)}: ${tellFact(first)}`,
      facts,
    );
  if (isAhead(claim.status)) return found('outdated', 'status', `no longer ${article(claim.status)}: ${tellFact(first)}`, facts);
  if (isUndone(asked, first) && (first.fact.period?.end ?? '') > asked.asOf)
    return found(
      'contradicted',
      'status',
      `told as carried out, but sources only know it as ${article(status)}: ${tellFact(first)}`,
      facts,
    );
  return found('ambiguous', 'status', `sources have it as ${status}, the draft as ${claim.status}: ${tellFact(first)}`, facts);
};

const isUndone = ({ claim: { why } }: Case, { fact: { status } }: KnownFact): boolean => status === 'announced' && why.includes(carriedOut);

/** "will" and "would" are read as announced too: only what was signed or done, and not told as somebody's word, is told wrongly for sure, and "up from 66 billion" may be up from a plan. */
const isTold = ({ status, why, attribution }: Case['claim']): boolean =>
  attribution === null &&
  !why.includes('former-level') &&
  (status !== 'announced' || why.some((rule) => rule === 'mood:signed' || rule === 'mood:announced' || rule === 'mood:done'));

/** Talks of some time ago, longer for a deal than for a worth: the round may have been closed since, the deal done. */
const isSince = ({ metric, dated, asOf }: Case, facts: readonly KnownFact[]): boolean =>
  metric.timing === 'event' &&
  !dated &&
  facts.every(
    ({ fact: { period } }) => Date.parse(asOf) - Date.parse(lastDay(period) || asOf) > (metric.is.appraised ? 45 : 365) * 86_400_000,
  );

const article = (status: string): string =>
  status === 'considered' ? 'talks' : status === 'announced' ? 'an announcement' : status === 'actual' ? 'a result' : `a ${status}`;

/** "€2.8bn" where every source says "$". */
export const otherCurrency: Look = (asked) => {
  const { claim, pool, metric } = asked;
  if (!isMoney(claim.unit!)) return null;
  const others = pool.filter(
    ({ fact }) => fact.value!.unit !== claim.unit && isMoney(fact.value!.unit) && compatible(claim.status, fact.status, metric),
  );
  const same = others.filter(
    (known) =>
      compareAmounts(claim, known.fact.value!) === 'agrees' &&
      isVery(claim, known.fact.value!) &&
      inTime(asked, known) &&
      isDefined(asked, known),
  );
  if (same.length > 0 && claim.why.includes('currency-unsaid'))
    return found(
      'ambiguous',
      'currency',
      `the draft prints no currency, and ${sayAmount(same[0]!.fact.value!, 'en')} is known: read here as ${claim.unit!} from the figure before`,
      same,
    );
  if (same.length > 0)
    return found('contradicted', 'currency', `a slip of currency: sources print ${sayAmount(same[0]!.fact.value!, 'en')}`, same);
  // "$2.95 million" for 2.95 billion euros: the digits of the very thing, in another money and of another scale.
  const scaled =
    digitsOf(asked) > 2 ? others.filter((known) => isScaled(claim, known) && inTime(asked, known) && isDefined(asked, known)) : [];
  return scaled.length > 0
    ? found('contradicted', 'scale', `a slip of scale and currency: sources print ${sayAmount(scaled[0]!.fact.value!, 'en')}`, scaled)
    : null;
};

/** A thousand or a million times as much, digit by digit. */
const isScaled = (claim: Case['claim'], { fact }: KnownFact): boolean =>
  [-6, -3, 3, 6].some((power) => {
    const by = (amount: number | null): number | null => (amount === null ? null : Number((amount * 10 ** power).toPrecision(12)));
    return isVery({ min: by(claim.min), max: by(claim.max) }, fact.value!);
  });

// When no fact has the claim's key: whether the figure belongs to another status, currency, time, company or metric.

import type { KnownFact } from '../../query/known-facts.js';
import { unknown, type Case, type Judged } from '../comparing/case.js';
import { lastDay } from '../comparing/same-time.js';
import { nameOf, tellFact, tellPeriod } from '../draft/tell.js';
import type { Look } from './look.js';
import { otherMetric } from './other-metric.js';
import { otherCurrency, otherStatus } from './other-status.js';
import { otherTime } from './other-time.js';
import { otherEntity, otherParties } from './other-whom.js';

export function lookElsewhere(asked: Case): Judged {
  for (const look of [otherStatus, otherCurrency, otherTime, otherParties, otherMetric, otherEntity] satisfies Look[]) {
    const found = look(asked);
    if (found) return found;
  }
  return nothing(asked);
}

/** Says plainly that nothing is known, and what comes nearest. */
function nothing(asked: Case): Judged {
  const { claim, metric, pool, dated, knowledge } = asked;
  const own = (): KnownFact[] => knowledge.about(claim.entity.id!).filter(({ fact }) => fact.entity === claim.entity.id);
  const near =
    nearest(pool, claim.period?.end ?? null) ??
    nearest(knowledge.about(claim.entity.id!, metric.id), claim.period?.end ?? null) ??
    latest(own());
  const what = `${claim.entity.name}'s ${nameOf(metric.id)}${claim.definition ? ` (${claim.definition})` : ''}${dated ? ` for ${tellPeriod(claim.period!)}` : ''}`;
  return unknown(`the base does not know ${what}${near ? `; the nearest thing known is ${tellFact(near)}` : ''}`, near ? [near] : []);
}

/** The fact nearest in time; where no time is named, the latest. */
function nearest(facts: readonly KnownFact[], to: string | null): KnownFact | null {
  if (to === null) return latest(facts);
  const from = Date.parse(to);
  let [best, least]: [KnownFact | null, number] = [null, Infinity];
  for (const known of facts) {
    const far = Math.abs(Date.parse(lastDay(known.fact.period) || '1970-01-01') - from);
    if (best === null || far < least) [best, least] = [known, far];
  }
  return best;
}

const latest = (facts: readonly KnownFact[]): KnownFact | null =>
  facts.reduce<KnownFact | null>((best, one) => (best && lastDay(one.fact.period) <= lastDay(best.fact.period) ? best : one), null);

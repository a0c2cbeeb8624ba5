// One fact written two ways in one draft.

import { metricById } from '../../metrics/index.js';
import { happens } from '../../metrics/timing.js';
import type { Claim } from '../../model/verdict.js';
import { anchor, compareAmounts, significant } from '../comparing/compare-amounts.js';
import { isGuessedCompany } from '../comparing/left-open.js';
import { sceneFinder, type DraftRead, type Fault } from '../draft/draft-read.js';
import { nameOf } from '../draft/tell.js';

const leastConfidence = 0.5;

/** Two flows farther apart are of two things: a part and the whole, a quarter and the year. Two levels may be. */
const closest = { flow: 0.75, other: 0.5 };

/** The later one is complained of; two in one sentence are a change or a comparison. */
export function toldTwice(read: DraftRead): Fault[] {
  const { claims, prose } = read;
  const told = new Map<string, Claim>();
  const faults: Fault[] = [];
  const sentenceOf = sceneFinder(read);
  for (const claim of claims) {
    const key = keyOf(claim);
    if (key === null) continue;
    const first = told.get(key);
    if (!first) told.set(key, claim);
    else if (
      compareAmounts(claim, first) === 'apart' &&
      compareAmounts(first, claim) === 'apart' &&
      sentenceOf(first.start) !== sentenceOf(claim.start) &&
      isOneThing(claim, first) &&
      ![first, claim].some(read.isDoubted)
    ) {
      faults.push({
        start: claim.start,
        end: claim.end,
        slip: 'two-ways',
        reason: `the same draft says ${prose.slice(first.start, first.end)} for ${claim.entity.name}'s ${nameOf(claim.metric)}`,
        suggestion: prose.slice(first.start, first.end),
      });
    }
  }
  return faults;
}

/** Near each other, or the same digits on another scale. */
function isOneThing(one: Claim, other: Claim): boolean {
  const [a, b] = [anchor(one), anchor(other)];
  return (
    a !== null &&
    b !== null &&
    (Math.min(a, b) >= Math.max(a, b) * closest[metricById(one.metric)?.timing === 'flow' ? 'flow' : 'other'] ||
      significant(a) === significant(b))
  );
}

/** `null` for what can be true twice: rounds, deals, and flows of a time that is not said. */
function keyOf(claim: Claim): string | null {
  const { entity, metric, definition, period, status, unit, parties, confidence, why } = claim;
  const card = metricById(metric);
  const isDated = period !== null && !why.includes('time:published');
  if (
    !card ||
    unit === null ||
    confidence < leastConfidence ||
    why.includes('former-level') ||
    why.includes('estimate') ||
    why.includes('time:carried') ||
    why.includes('time:then') ||
    isGuessedCompany({ claim })
  )
    return null;
  if (!isDated && (card.timing === 'flow' || happens(card))) return null;
  if (happens(card) && !(card.deal && card.identifying.length > 0) && period!.text.length < 7) return null;
  const others = parties
    .filter(({ role }) => card.identifying.includes(role))
    .map(({ role, name }) => `${role} ${name}`)
    .sort();
  return JSON.stringify([entity.id ?? entity.name, metric, definition, isDated ? period.text : 'now', status, unit, others]);
}

// Holds one claim against the facts of its own key, and says what they make of it.

import { metricById } from '../../metrics/index.js';
import { isStanding } from '../../metrics/timing.js';
import type { Metric } from '../../metrics/metric.js';
import type { Claim } from '../../model/verdict.js';
import type { KnownFact } from '../../query/known-facts.js';
import { isAlone, unknown, type Case, type Judged } from '../comparing/case.js';
import { compareAmounts, isVery } from '../comparing/compare-amounts.js';
import { factsOfDivision, plansOfDivisions } from '../comparing/division.js';
import type { Knowledge } from '../comparing/knowledge.js';
import { asFarAsSaid } from '../comparing/left-open.js';
import { carriedOut, concern, fits, standing, stranger, isAhead } from '../comparing/same-thing.js';
import { lastDay } from '../comparing/same-time.js';
import { tellFact } from '../draft/tell.js';
import { agrees } from '../elsewhere/look.js';
import { lookElsewhere } from '../elsewhere/look-elsewhere.js';
import { otherStatus } from '../elsewhere/other-status.js';
import type { Hearing } from './hearing.js';
import { judgeDated } from './judge-dated.js';
import { judgeNow } from './judge-now.js';
import { otherReadings } from './other-readings.js';
import { notStated, onSecondThoughts } from './second-thoughts.js';

/** A reading less sure than this is told, never judged. */
const leastConfidence = 0.4;
/** The same where the sentence names nobody. */
const leastUnnamed = 0.8;

export function judge(told: Claim, knowledge: Knowledge, hearing: Hearing): Judged {
  const claim = hearing.carriedOut ? { ...told, why: [...told.why, carriedOut] } : told;
  const judged = judgeReadings(claim, knowledge, hearing);
  if (judged.verdict !== 'contradicted') return judged;
  const later = knowledge.hindsight();
  if (later === null) return judged;
  const since = judgeReadings(claim, later, hearing);
  return since.verdict === 'supported' || (since.verdict === 'outdated' && since.slip === null)
    ? unknown(`no source of that day says so, but one printed since does: ${tellFact(since.evidence[0]!)}`, since.evidence)
    : judged;
}

/** As the likeliest of its readings is judged. */
function judgeReadings(claim: Claim, knowledge: Knowledge, hearing: Hearing): Judged {
  const judged = judgeAs(claim, knowledge, hearing);
  if (judged.verdict === 'supported') return judged;
  let best = judged;
  let slipped: Judged | null = null;
  for (const reading of otherReadings(claim, knowledge, hearing)) {
    const again = judgeAs(reading, knowledge, hearing);
    if (again.verdict === 'supported') return again;
    if (again.verdict === 'contradicted' && (again.slip === 'currency' || (again.slip === 'scale' && again.isClear))) slipped ??= again;
    if (
      (reading.metric !== claim.metric || reading.why.includes('turned-round')) &&
      (again.verdict === 'ambiguous' || !reading.why.includes('recognised')) &&
      ((best.verdict === 'unknown' && again.verdict !== 'unknown') || (best.verdict === 'contradicted' && again.verdict === 'ambiguous'))
    )
      best = again;
    // "It", after a paragraph about somebody else: of them nothing may be known.
    if (
      best.verdict === 'contradicted' &&
      !best.isClear &&
      again.verdict === 'unknown' &&
      reading.entity.id !== claim.entity.id &&
      reading.entity.id === hearing.around.theme
    )
      best = again;
  }
  return best.verdict === 'unknown' && slipped !== null ? slipped : best;
}

function judgeAs(claim: Claim, knowledge: Knowledge, hearing: Hearing): Judged {
  const { tongue, tense, fiscal, years, span, others, beside, asOf, isReached } = hearing;
  const metric = metricById(claim.metric);
  if (!metric || claim.unit === null || (claim.min === null && claim.max === null))
    return unknown(`this is no figure of a kind the base covers`);
  if (claim.entity.id === null) return unknown(`the base knows nobody called ${claim.entity.name}`);
  const other = stranger(claim, metric);
  if (other !== null) return unknown(`the base knows nobody called ${other}, so no ${metric.name} with ${claim.entity.name}`);

  const named = [...others, ...claim.parties.flatMap(({ id }) => (id === null ? [] : [id]))];
  const divisions = factsOfDivision(claim, metric, knowledge);
  // "Valued at 61.5 billion until September": as it stood before.
  const until = isStanding(metric) ? hearing.until : null;
  const known = [...poolOf(claim, metric, knowledge), ...divisions, ...plansOfDivisions(claim, metric, knowledge)];
  const pool = until === null ? known : known.filter(({ fact }) => lastDay(fact.period) !== '' && lastDay(fact.period) < until);
  const standingOf = (known: KnownFact): ReturnType<typeof standing> =>
    divisions.includes(known)
      ? { definition: 'same' }
      : standing(claim.definition, beside, compareAmounts(claim, known.fact.value!) === 'apart' ? [] : named, known.fact, metric);
  const comparable = pool
    .filter(({ fact }) => fact.value!.unit === claim.unit && fits(claim, fact, metric))
    .map((known) => ({ known, ...standingOf(known) }));
  const dated =
    until === null &&
    claim.period !== null &&
    !claim.why.includes('time:published') &&
    !(claim.period.start === asOf && claim.period.end === asOf);
  const asked: Case = {
    claim,
    metric,
    tongue,
    tense: until !== null ? 'now' : claim.why.includes('former-level') ? 'past' : tense,
    dated,
    years: until === null ? years : [],
    span,
    places: beside.places,
    named: others,
    spoken: hearing.around.spoken.map(({ id }) => id),
    asOf: until ?? asOf,
    isReached,
    rate: beside.rate?.name ?? null,
    // A time that was borne out, or is reckoned from it, tells its days.
    fiscal: claim.why.includes('time:borne-out') ? null : fiscal,
    pool,
    standing: (known) => standingOf(known).definition,
    comparable,
    knowledge,
  };
  const judged = asFarAsSaid(asked, explained(asked, dated ? judgeDated(asked) : judgeNow(asked)));
  const isGuess =
    (claim.why.includes('in-turn') && claim.why[0]!.startsWith('noun')) ||
    claim.confidence < (claim.why.includes('spoken-of-before') && !isAlone(asked) ? leastUnnamed : leastConfidence);
  if (isGuess && judged.verdict !== 'unknown') return unsure(asked, judged);
  if (beside.isPart && judged.verdict === 'contradicted' && (judged.slip === null || judged.slip === 'period'))
    return { ...unknown(`told as a part of the figure before; the base knows ${tellFact(judged.evidence[0]!)}`, judged.evidence) };
  if (judged.verdict === 'outdated' && judged.slip === 'status') return notStated(asked, judged, hearing) ?? judged;
  const since =
    until === null || (judged.verdict !== 'contradicted' && judged.verdict !== 'unknown')
      ? []
      : known.filter((one) => !pool.includes(one) && agrees(asked, one));
  if (since.length > 0)
    return { ...judged, verdict: 'ambiguous', slip: 'period', reason: `not so before, but then: ${tellFact(since[0]!)}`, evidence: since };
  return judged.verdict === 'supported' ? onSecondThoughts(asked, judged, hearing) : judged;
}

/** A contradiction without a clear slip may be explained by another status, time, company or metric. */
function explained(asked: Case, judged: Judged | null): Judged {
  // "could raise 6.6 billion": the very amount, which is known as done.
  const done = judged?.verdict === 'contradicted' && isAhead(asked.claim.status) ? otherStatus(asked) : null;
  if (done?.verdict === 'outdated') return done;
  if (judged && (judged.verdict !== 'contradicted' || judged.isClear)) return judged;
  const elsewhere = lookElsewhere(asked);
  const isBetter =
    elsewhere.verdict === 'contradicted' ||
    (elsewhere.verdict === 'ambiguous' &&
      (elsewhere.slip === 'currency' ||
        (elsewhere.slip === 'period' && asked.metric.timing === 'event' && isVery(asked.claim, elsewhere.meant!.fact.value!))));
  return judged && !isBetter ? judged : elsewhere;
}

/** The facts of the same entity, metric and parties. */
function poolOf(claim: Claim, metric: Metric, knowledge: Knowledge): KnownFact[] {
  const ids = new Set([claim.entity.id!, ...claim.parties.flatMap(({ id }) => (id === null ? [] : [id]))]);
  const found = new Map<string, KnownFact>();
  for (const id of ids) {
    for (const known of knowledge.about(id, metric.id))
      if (concern(claim, known.fact, metric, knowledge.parentOf) === 'yes') found.set(known.fact.id, known);
  }
  return [...found.values()];
}

const unsure = ({ claim, metric }: Case, { evidence }: Judged): Judged => ({
  ...unknown(
    `it is not sure that this is ${claim.entity.name}'s ${metric.name}${evidence[0] ? `; the nearest thing known is ${tellFact(evidence[0])}` : ''}`,
    evidence,
  ),
});

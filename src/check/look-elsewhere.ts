// When no fact has the claim's key: whether the figure belongs to another time, status, currency, company or metric.

import { compareAmounts, isVery, significant } from './compare-amounts.js';
import { unknown, type Case, type Judged } from './case.js';
import { compatible, concern, isAhead } from './same-thing.js';
import { daysOf, lastDay } from './same-time.js';
import { nameOf, sayAmount, tellFact, tellPeriod } from './tell.js';
import { timeOf } from './time-of.js';
import { isFollowed, isGuessedCompany } from './left-open.js';
import { metricById } from '../metrics/index.js';
import type { Period } from '../model/period.js';
import type { KnownFact } from '../query/known-facts.js';
import type { Slip, VerdictKind } from '../model/verdict.js';

type Look = (asked: Case) => Judged | null;

export function lookElsewhere(asked: Case): Judged {
  for (const look of [otherStatus, otherCurrency, otherTime, otherParties, otherMetric, otherEntity] satisfies Look[]) {
    const found = look(asked);
    if (found) return found;
  }
  return nothing(asked);
}

const found = (verdict: VerdictKind, slip: Slip, reason: string, evidence: readonly KnownFact[]): Judged => ({
  verdict,
  slip,
  reason,
  evidence,
  meant: evidence[0] ?? null,
});

const agrees = ({ claim }: Case, { fact }: KnownFact): boolean =>
  fact.value!.unit === claim.unit && compareAmounts(claim, fact.value!) === 'agrees';

/** The amount itself: what only rounds to one that is known elsewhere is hardly taken from there. */
const isIt = (asked: Case, known: KnownFact): boolean => agrees(asked, known) && isVery(asked.claim, known.fact.value!);

const inTime = (asked: Case, known: KnownFact): boolean => {
  if (!asked.dated) return true;
  const time = timeOf(asked, known);
  return time === 'same' || (time === 'within' && asked.metric.timing !== 'flow') || (time === 'wider' && asked.metric.timing === 'event');
};

const isDefined = ({ standing }: Case, known: KnownFact): boolean => standing(known) !== 'narrow';

/** A target told as a result, talks told as done. */
export const otherStatus: Look = (asked) => {
  const { claim, metric, pool } = asked;
  const facts = pool.filter(
    (known) =>
      !compatible(claim.status, known.fact.status, metric) &&
      agrees(asked, known) &&
      inTime(asked, known) &&
      (metric.deal || isDefined(asked, known)),
  );
  const first = facts[0];
  if (!first) return null;
  const { status } = first.fact;
  if (status === 'denied') return found('contradicted', 'status', `it was denied: ${tellFact(first)}`, facts);
  if (status === 'ended' && metric.id === 'acquisition' && claim.status === 'actual')
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
  return found('ambiguous', 'status', `sources have it as ${status}, the draft as ${claim.status}: ${tellFact(first)}`, facts);
};

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
    ({ fact: { period } }) => Date.parse(asOf) - Date.parse(lastDay(period) || asOf) > (metric.id === 'valuation' ? 45 : 365) * 86_400_000,
  );

const article = (status: string): string =>
  status === 'considered' ? 'talks' : status === 'announced' ? 'an announcement' : status === 'actual' ? 'a result' : `a ${status}`;

/** "€2.8bn" where every source says "$". */
const otherCurrency: Look = (asked) => {
  const { claim, pool, metric } = asked;
  if (!/^[A-Z]{3}$/.test(claim.unit!)) return null;
  const others = pool.filter(
    ({ fact }) => fact.value!.unit !== claim.unit && /^[A-Z]{3}$/.test(fact.value!.unit) && compatible(claim.status, fact.status, metric),
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
  return same.length > 0
    ? found('contradicted', 'currency', `a slip of currency: sources print ${sayAmount(same[0]!.fact.value!, 'en')}`, same)
    : null;
};

/** The right figure of another time. */
const otherTime: Look = (asked) => {
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
  if (metric.timing === 'event' && metric.id !== 'valuation')
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
  return others.length > 0 ||
    metric.id === 'valuation' ||
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

const leastSure = 0.6;
/** The same of what the figure measures, before it is called the figure of something else. */
const leastSureOfMetric = 0.7;

/** Most of a year between two times, or one only a part of the other. */
const isApart = (known: Period, claimed: Period, adds: boolean): boolean =>
  Math.abs(Date.parse(known.end!) - Date.parse(claimed.end ?? known.end!)) > 300 * 86_400_000 ||
  (adds && (daysOf(known) > 1.5 * daysOf(claimed) || daysOf(claimed) > 1.5 * daysOf(known)));

/** The right deal with another party. */
const otherParties: Look = (asked) => {
  const { claim, metric, knowledge, dated, pool } = asked;
  const named = claim.parties.flatMap(({ id, role }) => (id !== null && metric.identifying.includes(role) ? [id] : []));
  if (new Set([claim.entity.id, ...named]).size < 2) return null;
  const facts = [claim.entity.id!, ...named]
    .flatMap((id) => knowledge.about(id))
    .filter((known) => known.fact.metric === metric.id && isIt(asked, known) && inTime(asked, known));
  if (facts.some(({ fact }) => concern(claim, fact, metric, knowledge.parentOf) === 'yes')) return null;
  const swapped = facts.filter(({ fact }) => concern(claim, fact, metric, knowledge.parentOf) === 'swapped');
  // Who pays is a guess where the sentence leaves it open.
  if (swapped.length > 0)
    return found(
      isOpen(claim) ? 'ambiguous' : 'contradicted',
      'parties',
      `the parties have changed places: ${swapped[0]!.fact.says}`,
      unique(swapped),
    );
  // Of two who have dealt with each other before, a round amount is another deal of theirs.
  if (digitsOf(asked) < 2 && !dated && pool.length > 0) return null;
  // A round amount that is known of several is nobody's mark.
  if (
    digitsOf(asked) < 3 &&
    facts.every(({ fact }) => fact.entity !== claim.entity.id) &&
    new Set(sameAmount(asked).map(({ name }) => name)).size > 1
  )
    return null;
  return facts.length > 0
    ? found(
        isFollowed(asked) || facts.some((known) => saysAll(asked, known)) ? 'ambiguous' : 'contradicted',
        'entity',
        `the right figure with another party: ${facts[0]!.fact.says}`,
        unique(facts),
      )
    : null;
};

/** A noun leaves open who pays, and so does a sentence of two who do. */
const isOpen = ({ confidence, why, parties }: Case['claim']): boolean =>
  confidence < leastSure ||
  why.includes('only-name') ||
  why.includes('acted-on') ||
  (why[0]!.startsWith('noun') && parties.some(({ role }, at) => parties.some((other, index) => index < at && other.role === role)));

/** Whether the draft speaks there of all that had a part in it: then the reading mixed them up. */
const saysAll = ({ claim, metric, spoken }: Case, { fact }: KnownFact): boolean =>
  [fact.entity, ...fact.parties.flatMap(({ id, role }) => (id !== null && metric.identifying.includes(role) ? [id] : []))].every(
    (id) => id === claim.entity.id || spoken.includes(id),
  );

/** A valuation given as revenue. Amounts that often go by two names are no slip. */
const otherMetric: Look = (asked) => {
  const { claim, metric, knowledge } = asked;
  const facts = knowledge
    .about(claim.entity.id!)
    .filter(
      (known) =>
        known.fact.metric !== metric.id &&
        known.fact.entity === claim.entity.id &&
        isIt(asked, known) &&
        (inTime(asked, known) || isWithin(asked, known)),
    );
  const first = facts[0];
  if (!first) return null;
  const reason = `the figure is known as ${tellFact(first)}, not as ${metric.name}`;
  const isClear = facts.every(({ fact }) => !related(metric.id, fact.metric)) && isSpecific(asked) && claim.confidence >= leastSureOfMetric;
  return isClear ? found('contradicted', 'metric', reason, facts) : { ...unknown(reason, facts), slip: 'metric' };
};

/** A level or an event of the claimed year. */
const isWithin = (asked: Case, known: KnownFact): boolean =>
  asked.dated && metricById(known.fact.metric)?.timing !== 'flow' && timeOf(asked, known) === 'within';

const families = [
  ['funding-round', 'funding-total', 'investment', 'debt', 'stake'],
  ['acquisition', 'acquihire', 'valuation', 'investment', 'market-cap'],
  ['contract', 'capex', 'compute-spend', 'partnership', 'investment', 'backlog', 'funding-round'],
  ['revenue', 'revenue-run-rate'],
  ['layoffs', 'headcount'],
  ['chips', 'capacity', 'contract'],
  ['net-loss', 'cash-burn'],
  ['users', 'headcount'],
];

const related = (one: string, other: string): boolean => families.some((family) => family.includes(one) && family.includes(other));

/** Three digits are hardly chance; two only where the claim names its time and tells a result. */
const isSpecific = (asked: Case): boolean => digitsOf(asked) > 2 || (digitsOf(asked) > 1 && asked.dated && asked.claim.status === 'actual');

const digitsOf = ({ claim }: Case): number => significant((claim.min ?? claim.max)!).length;

/** All facts of the metric with the claimed amount. */
function sameAmount({ claim, metric, knowledge }: Case): readonly KnownFact[] {
  const amount = (claim.min ?? claim.max)!;
  const reach = Math.max((claim.precision ?? 0) / 2, Math.abs(amount) * 1e-6);
  return knowledge.withAmount(metric.id, claim.unit!, amount - reach, amount + reach);
}

/** The right figure of another company: believed where only one company has it. */
const otherEntity: Look = (asked) => {
  const { claim, metric, dated } = asked;
  const amount = (claim.min ?? claim.max)!;
  const facts = sameAmount(asked).filter(
    (known) =>
      ![known.fact.entity, ...known.fact.parties.map(({ id }) => id)].includes(claim.entity.id!) &&
      compatible(claim.status, known.fact.status, metric) &&
      isIt(asked, known) &&
      inTime(asked, known),
  );
  const names = new Set(facts.map(({ name }) => name));
  // A round amount is anybody's, unless it is of the very month, and said just so of one that is named.
  const isDatedNear =
    dated &&
    !isFollowed(asked) &&
    daysOf(claim.period!) < 100 &&
    facts.some(
      (known) =>
        known.fact.period !== null && daysOf(known.fact.period) < 100 && known.fact.value!.hedge === claim.hedge && isDefined(asked, known),
    );
  const isSame = facts.every(({ fact }) => significant((fact.value!.min ?? fact.value!.max)!) === significant(amount));
  if (names.size !== 1 || (!(isSpecific(asked) && (isSame || digitsOf(asked) > 2)) && !(isSame && isDatedNear))) return null;
  return found(
    isGuessedCompany(asked) || isNamedToo(asked, facts) ? 'ambiguous' : 'contradicted',
    'entity',
    `the right figure, but of another: ${tellFact(facts[0]!)}`,
    facts,
  );
};

/** A sentence that names whom the figure is known of may say just that, and the reading be wrong. */
const isNamedToo = ({ claim, named, knowledge }: Case, facts: readonly KnownFact[]): boolean =>
  facts.some(
    ({ fact: { entity } }) =>
      knowledge.parentOf(entity) === claim.entity.id || (named.includes(entity) && knowledge.parentOf(claim.entity.id!) !== entity),
  );

const unique = (facts: readonly KnownFact[]): KnownFact[] => [...new Map(facts.map((known) => [known.fact.id, known])).values()];

/** Says plainly that nothing is known, and what comes nearest. */
function nothing(asked: Case): Judged {
  const { claim, metric, pool, dated, knowledge } = asked;
  const own = knowledge.about(claim.entity.id!).filter(({ fact }) => fact.entity === claim.entity.id);
  const near = nearest(pool, claim.period?.end ?? null) ?? nearest(own, null);
  const what = `${claim.entity.name}'s ${nameOf(metric.id)}${claim.definition ? ` (${claim.definition})` : ''}${dated ? ` for ${tellPeriod(claim.period!)}` : ''}`;
  return unknown(`the base does not know ${what}${near ? `; the nearest thing known is ${tellFact(near)}` : ''}`, near ? [near] : []);
}

/** The fact nearest in time, or the latest. */
function nearest(facts: readonly KnownFact[], to: string | null): KnownFact | null {
  const days = (known: KnownFact): number => Date.parse(lastDay(known.fact.period) || '1970-01-01');
  const from = to === null ? Infinity : Date.parse(to);
  const far = (known: KnownFact): number => (to === null ? -days(known) : Math.abs(days(known) - from));
  let [best, least]: [KnownFact | null, number] = [null, Infinity];
  for (const known of facts) {
    const distance = far(known);
    if (best === null || distance < least) [best, least] = [known, distance];
  }
  return best;
}

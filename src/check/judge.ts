// Holds one claim against the facts of its own key, and says what they make of it.

import { metricById } from '../metrics/index.js';
import type { Metric } from '../metrics/metric.js';
import type { Claim } from '../model/verdict.js';
import type { KnownFact } from '../query/known-facts.js';
import { unknown, type Case, type Judged } from './case.js';
import { judgeDated } from './judge-dated.js';
import { judgeNow } from './judge-now.js';
import type { Knowledge } from './knowledge.js';
import type { Moment } from './moment.js';
import { lookElsewhere } from './look-elsewhere.js';
import type { Doubt } from './doubts.js';
import type { Beside } from './said-beside.js';
import { compatible, concern, standing, stranger } from './same-thing.js';
import { timeOf } from './time-of.js';
import { compareAmounts } from './compare-amounts.js';
import { tellFact, type Tongue } from './tell.js';

export interface Hearing extends Moment {
  tongue: Tongue;
  /** Whom else of the base the sentence names, by id. */
  others: readonly string[];
  /** What stands beside the figure. */
  beside: Beside;
  /** What keeps its figure from being the one known. */
  doubts: () => readonly Doubt[];
  /** The day the draft is judged as of: what is said of it is said of now. */
  asOf: string;
}

/** A reading less sure than this is told, never judged. */
const leastConfidence = 0.4;
/** The same where the sentence names nobody. */
const leastUnnamed = 0.8;

export function judge(claim: Claim, knowledge: Knowledge, hearing: Hearing): Judged {
  const judged = judgeAs(claim, knowledge, hearing);
  const metric = secondMetric(claim, hearing);
  if (judged.verdict === 'supported' || metric === null) return judged;
  const again = judgeAs({ ...claim, metric }, knowledge, hearing);
  return again.verdict === 'supported' || (judged.verdict === 'unknown' && again.verdict !== 'unknown') ? again : judged;
}

/** What else the same words may mean: what a listed company is worth is its price, what one has raised may be in all, money for nobody is spent on buildings. */
function secondMetric({ metric, why }: Claim, { soFar }: Hearing): string | null {
  if (metric === 'valuation') return 'market-cap';
  if (metric === 'funding-round' && soFar) return 'funding-total';
  if (why.includes('time:published')) return null;
  return why.includes('listed-company') || why.includes('listed') ? 'valuation' : why.includes('target-unsaid') ? 'capex' : null;
}

function judgeAs(claim: Claim, knowledge: Knowledge, { tongue, tense, fiscal, years, span, joint, denied, others, beside, doubts, asOf }: Hearing): Judged {
  const metric = metricById(claim.metric);
  if (!metric || claim.unit === null || (claim.min === null && claim.max === null)) return unknown(`this is no figure of a kind the base covers`);
  if (claim.entity.id === null) return unknown(`the base knows nobody called ${claim.entity.name}`);
  const other = stranger(claim, metric);
  if (other !== null) return unknown(`the base knows nobody called ${other}, so no ${metric.name} with ${claim.entity.name}`);

  const pool = poolOf(claim, metric, knowledge);
  const named = [...others, ...claim.parties.flatMap(({ id }) => (id === null ? [] : [id]))];
  const standingOf = ({ fact }: KnownFact): ReturnType<typeof standing> => standing(claim.definition, beside, compareAmounts(claim, fact.value!) === 'apart' ? [] : named, fact, metric);
  const comparable = pool
    .filter(({ fact }) => fact.value!.unit === claim.unit && compatible(claim.status, fact.status, metric))
    .map((known) => ({ known, ...standingOf(known) }));
  const dated = claim.period !== null && !claim.why.includes('time:published') && !(claim.period.start === asOf && claim.period.end === asOf);
  const asked: Case = { claim, metric, tongue, tense: claim.why.includes('former-level') ? 'past' : tense, dated, years, span, places: beside.places, rate: beside.rate?.name ?? null, fiscal, pool, standing: (known) => standingOf(known).definition, comparable, knowledge };
  const judged = explained(asked, dated ? judgeDated(asked) : judgeNow(asked));
  const isGuess = (claim.why.includes('in-turn') && claim.why[0]!.startsWith('noun')) || claim.confidence < (claim.why.includes('spoken-of-before') ? leastUnnamed : leastConfidence);
  if (isGuess && judged.verdict !== 'unknown') return unsure(asked, judged);
  if (denied && judged.verdict === 'outdated' && judged.slip === 'status') return saidNot(asked, judged) ?? judged;
  return judged.verdict === 'supported' ? ((denied ? saidNot(asked, judged) : null) ?? turnedRound(asked, judged) ?? otherYear(asked, judged, years) ?? (joint ? oneOfSeveral(asked, judged) : null) ?? otherParty(asked, judged, others) ?? otherBacker(asked, judged) ?? otherPart(asked, judged) ?? doubted(judged, doubts()) ?? judged) : judged;
}

/** "never raised": the figure is known, and the sentence says it is not so. */
const saidNot = ({ claim }: Case, { evidence }: Judged): Judged | null =>
  claim.status === 'denied' || claim.status === 'ended' ? null : { verdict: 'ambiguous', slip: 'status', reason: `the sentence seems to deny what is known: ${tellFact(evidence[0]!)}`, evidence, meant: null };

/** The reading took the seller for the buyer because it is known to sell: the sentence may say the reverse. */
const turnedRound = ({ claim }: Case, { evidence }: Judged): Judged | null =>
  claim.why.includes('supplier-sells') && !claim.why.includes('tied-with') ? { verdict: 'ambiguous', slip: 'parties', reason: `who buys and who sells? ${evidence[0]!.fact.says}`, evidence, meant: null } : null;

/** A claim read without a time, in a sentence that names years, none of them the fact's: not what the fact says. */
function otherYear({ claim, dated }: Case, { evidence }: Judged, years: readonly string[]): Judged | null {
  if (dated || years.length === 0) return null;
  const inYear = ({ fact: { period }, published }: KnownFact): boolean =>
    period === null || years.some((year) => (period.start ?? '').slice(0, 4) <= year && (period.end ?? '9999').slice(0, 4) >= year) || years.includes(published?.slice(0, 4) ?? '');
  if (evidence.some(inYear)) return null;
  return { verdict: 'ambiguous', slip: 'period', reason: `the sentence speaks of ${years.join(' and ')}, but ${claim.entity.name}'s figure is known as ${tellFact(evidence[0]!)}`, evidence, meant: null };
}

/** A round said to be somebody's money, when nobody says that they had a part in it. */
function otherBacker({ claim, metric, knowledge }: Case, { evidence }: Judged): Judged | null {
  if (metric.id !== 'funding-round' && metric.id !== 'valuation') return null;
  const known = knowledge.about(claim.entity.id!).filter((one) => fundings.has(one.fact.metric) && evidence.some((own) => closeInTime(own, one)));
  const isKnown = ({ id, name }: Claim['parties'][number]): boolean =>
    [...evidence, ...known].some(({ fact }) => fact.says.includes(name) || [fact.entity, ...fact.parties.map((party) => party.id)].some((one) => one === id || knowledge.parentOf(one) === id || (id !== null && knowledge.parentOf(id) === one)));
  const stranger = claim.parties.find((party) => party.role === 'investor' && party.id !== null && party.id !== claim.entity.id && !isKnown(party));
  return stranger ? { verdict: 'ambiguous', slip: 'parties', reason: `nothing known says ${stranger.name} had a part in it: ${tellFact(evidence[0]!)}`, evidence, meant: null } : null;
}

const fundings = new Set(['funding-round', 'funding-total', 'investment', 'valuation', 'debt']);

/** Said of times less than some ten weeks apart. */
function closeInTime({ fact: { period: one } }: KnownFact, { fact: { period: other } }: KnownFact): boolean {
  const [a, b] = [one?.start ?? one?.end, other?.start ?? other?.end];
  return !a || !b || Math.abs(Date.parse(a) - Date.parse(b)) < 75 * 86_400_000;
}

/** The figure is known, and the words around it make it another one, or none. */
function doubted({ evidence }: Judged, doubts: readonly Doubt[]): Judged | null {
  const doubt = doubts.find(({ unless }) => !unless || !evidence.some(unless));
  return doubt ? { verdict: 'ambiguous', slip: doubt.slip, reason: `${doubt.reason}; known is ${tellFact(evidence[0]!)}`, evidence, meant: null } : null;
}

/** The whole's figure given where the sentence speaks of a part whose own figure is known. */
function otherPart(asked: Case, { evidence }: Judged): Judged | null {
  const own = asked.comparable.filter(({ known, spoken }) => spoken && (!asked.dated || timeOf(asked, known) === 'same'));
  const part = own[0]?.known;
  if (!part || own.some(({ known }) => evidence.includes(known) || compareAmounts(asked.claim, known.fact.value!) !== 'apart')) return null;
  return { verdict: 'ambiguous', slip: 'definition', reason: `the sentence seems to speak of ${tellFact(part)}, the figure is known as ${tellFact(evidence[0]!)}`, evidence: [part, ...evidence], meant: null };
}

/** Several years together, and the figure of one. */
function oneOfSeveral({ metric, claim, years }: Case, { evidence }: Judged): Judged | null {
  if (metric.timing !== 'flow' || evidence.some(({ fact: { period } }) => period === null || period.start?.slice(0, 4) !== period.end?.slice(0, 4))) return null;
  return { verdict: 'ambiguous', slip: 'period', reason: `the sentence adds up ${years.join(' and ')}, but ${claim.entity.name}'s figure is known as ${tellFact(evidence[0]!)}`, evidence, meant: null };
}

/** A deal read without its counterparty, in a sentence that names others, none of them the fact's. */
function otherParty({ claim, metric, knowledge }: Case, { evidence }: Judged, named: readonly string[]): Judged | null {
  const others = named.filter((id) => id !== claim.entity.id);
  if (!metric.deal || others.length === 0 || claim.parties.some(({ id, role }) => id !== claim.entity.id && metric.identifying.includes(role))) return null;
  const known = (id: string, { fact }: KnownFact): boolean => [fact.entity, ...fact.parties.map((party) => party.id)].some((one) => one === id || knowledge.parentOf(one) === id || knowledge.parentOf(id) === one);
  if (evidence.some((one) => others.some((id) => known(id, one)))) return null;
  return { verdict: 'ambiguous', slip: 'parties', reason: `known between others: ${evidence[0]!.fact.says}`, evidence, meant: null };
}

/** A contradiction without a clear slip may be explained by another status, time, company or metric. */
function explained(asked: Case, judged: Judged | null): Judged {
  if (judged && (judged.verdict !== 'contradicted' || judged.isClear)) return judged;
  const elsewhere = lookElsewhere(asked);
  return judged && elsewhere.verdict !== 'contradicted' ? judged : elsewhere;
}

/** The facts of the same entity, metric and parties. */
function poolOf(claim: Claim, metric: Metric, knowledge: Knowledge): KnownFact[] {
  const ids = new Set([claim.entity.id!, ...claim.parties.flatMap(({ id }) => (id === null ? [] : [id]))]);
  const found = new Map<string, KnownFact>();
  for (const id of ids) {
    for (const known of knowledge.about(id)) {
      if (known.fact.metric === metric.id && concern(claim, known.fact, metric, knowledge.parentOf) === 'yes') found.set(known.fact.id, known);
    }
  }
  return [...found.values()];
}

const unsure = ({ claim, metric }: Case, { evidence }: Judged): Judged => ({
  ...unknown(`it is not sure that this is ${claim.entity.name}'s ${metric.name}${evidence[0] ? `; the nearest thing known is ${tellFact(evidence[0])}` : ''}`, evidence),
});

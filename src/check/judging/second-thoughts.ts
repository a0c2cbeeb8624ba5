// Whether a figure that the facts bear out is, by the rest of its sentence, said of something else: then it is ambiguous.

import { isPartOfTotal } from '../../extract/what/bond.js';
import { traitsOf } from '../../metrics/index.js';
import type { Slip } from '../../model/verdict.js';
import type { KnownFact } from '../../query/known-facts.js';
import type { Case, Judged } from '../comparing/case.js';
import { compareAmounts } from '../comparing/compare-amounts.js';
import { lastDay } from '../comparing/same-time.js';
import { timeOf } from '../comparing/time-of.js';
import type { Doubt } from '../doubts/doubt.js';
import { tellFact } from '../draft/tell.js';
import type { Backer } from '../sentence/backers-said.js';
import type { Hearing } from './hearing.js';

type Thought = (asked: Case, judged: Judged, hearing: Hearing) => Judged | null;

const ambiguous = (slip: Slip | null, reason: string, evidence: readonly KnownFact[]): Judged => ({
  verdict: 'ambiguous',
  slip,
  reason,
  evidence,
  meant: null,
});

/** "never raised": the figure is known, and the sentence says it is not so. */
const saidNot: Thought = ({ claim }, { evidence }, { denied }) =>
  !denied || claim.status === 'denied' || claim.status === 'ended'
    ? null
    : ambiguous('status', `the sentence seems to deny what is known: ${tellFact(evidence[0]!)}`, evidence);

/** "planned to raise", "comptait racheter": what is known as done is no plan. */
const onlyMeant: Thought = ({ claim, metric }, { evidence }) =>
  claim.why.includes('mood:planned') && metric.is.doneAtOnce && evidence.every(({ fact }) => fact.status === 'actual')
    ? ambiguous('status', `told as a plan, and known as done: ${tellFact(evidence[0]!)}`, evidence)
    : null;

/** The reading took the seller for the buyer because it is known to sell: the sentence may say the reverse. */
const turnedRound: Thought = ({ claim }, { evidence }) =>
  claim.why.includes('supplier-sells') && !claim.why.includes('mutual')
    ? ambiguous('parties', `who buys and who sells? ${evidence[0]!.fact.says}`, evidence)
    : null;

/** A claim read without a time, in a sentence that names years, none of them the fact's: not what the fact says. */
const otherYear: Thought = ({ claim, dated, years }, { evidence }) => {
  if (dated || years.length === 0 || claim.why.includes('time:day')) return null;
  const inYear = ({ fact: { period }, published }: KnownFact): boolean =>
    period === null ||
    years.some((year) => (period.start ?? '').slice(0, 4) <= year && (period.end ?? '9999').slice(0, 4) >= year) ||
    years.includes(published?.slice(0, 4) ?? '');
  return evidence.some(inYear)
    ? null
    : ambiguous(
        'period',
        `the sentence speaks of ${years.join(' and ')}, but ${claim.entity.name}'s figure is known as ${tellFact(evidence[0]!)}`,
        evidence,
      );
};

/** Several years together, and the figure of one. */
const oneOfSeveral: Thought = ({ metric, claim, years }, { evidence }, { joint }) => {
  if (
    !joint ||
    metric.timing !== 'flow' ||
    evidence.some(({ fact: { period } }) => period === null || period.start?.slice(0, 4) !== period.end?.slice(0, 4))
  )
    return null;
  return ambiguous(
    'period',
    `the sentence adds up ${years.join(' and ')}, but ${claim.entity.name}'s figure is known as ${tellFact(evidence[0]!)}`,
    evidence,
  );
};

/** A deal read without its counterparty, in a sentence that names others, none of them the fact's. */
const otherParty: Thought = (asked, { evidence }, { others }) => {
  const { claim, metric } = asked;
  const named = others.filter((id) => id !== claim.entity.id);
  if (
    !metric.deal ||
    named.length === 0 ||
    claim.parties.some(({ id, role }) => id !== claim.entity.id && metric.identifying.includes(role))
  )
    return null;
  return evidence.some((one) => named.some((id) => hasPart(asked, id, one)))
    ? null
    : ambiguous('parties', `known between others: ${evidence[0]!.fact.says}`, evidence);
};

/** A figure said to be from or with somebody whom nobody who prints it names. */
const otherSide: Thought = (asked, { evidence }, { bystanders }) => {
  const { claim, metric } = asked;
  const read = claim.parties.filter(
    ({ id, role }) => id !== null && id !== claim.entity.id && role !== 'investor' && !metric.identifying.includes(role),
  );
  // "30 million from Nimbus and 20 million from Cumulus": of each the one behind it.
  const stranger = [...read, ...(isPartOfTotal(claim.why) ? [] : bystanders())].find(
    ({ id, name }) =>
      !evidence.some((one) => one.fact.says.includes(name) || (id !== null && !isBranch(asked, id) && hasPart(asked, id, one))),
  );
  return stranger
    ? ambiguous('parties', `nothing known says ${stranger.name} had a part in it: ${tellFact(evidence[0]!)}`, evidence)
    : null;
};

/** "Meta cut 11,000 jobs at WhatsApp": a part of it, where the whole is known. */
const isBranch = ({ claim, metric, knowledge }: Case, id: string): boolean =>
  !metric.deal && !metric.is.whole && knowledge.parentOf(id) === claim.entity.id;

/** A round said to be somebody's money, when nobody says that they had a part in it. */
const otherBacker: Thought = (asked, { evidence }, { backers }) => {
  const { claim, metric, knowledge } = asked;
  if (!metric.is.round && !metric.is.appraised) return null;
  const known = knowledge.about(claim.entity.id!).filter((one) => isFunding(one) && evidence.some((own) => closeInTime(own, one)));
  const isKnown = ({ id, name }: Backer): boolean =>
    [...evidence, ...known].some((one) => one.fact.says.includes(name) || (id !== null && hasPart(asked, id, one)));
  const read = claim.parties.filter(({ role, id }) => role === 'investor' && id !== null && id !== claim.entity.id);
  const stranger = [...read, ...backers()].find((backer) => !isKnown(backer));
  return stranger
    ? ambiguous('parties', `nothing known says ${stranger.name} had a part in it: ${tellFact(evidence[0]!)}`, evidence)
    : null;
};

const isFunding = ({ fact: { metric } }: KnownFact): boolean => traitsOf(metric).funding || traitsOf(metric).loan;

/** Said of times less than some ten weeks apart. */
function closeInTime({ fact: { period: one } }: KnownFact, { fact: { period: other } }: KnownFact): boolean {
  const [a, b] = [one?.start ?? one?.end, other?.start ?? other?.end];
  return !a || !b || Math.abs(Date.parse(a) - Date.parse(b)) < 75 * 86_400_000;
}

/** Whether a fact is of somebody, of their parent or of their child. */
const hasPart = ({ knowledge }: Case, id: string, { fact }: KnownFact): boolean =>
  [fact.entity, ...fact.parties.map((party) => party.id)].some(
    (one) => one === id || knowledge.parentOf(one) === id || knowledge.parentOf(id) === one,
  );

/** The whole's figure given where the sentence speaks of a part whose own figure is known. */
const otherPart: Thought = (asked, { evidence }) => {
  const newest = evidence
    .map(({ fact }) => lastDay(fact.period))
    .sort()
    .at(-1)!;
  const own = asked.comparable.filter(
    ({ known, spoken }) => spoken && (asked.dated ? timeOf(asked, known) === 'same' : lastDay(known.fact.period) >= newest),
  );
  const part = own[0]?.known;
  if (!part || own.some(({ known }) => evidence.includes(known) || compareAmounts(asked.claim, known.fact.value!) !== 'apart')) return null;
  return ambiguous('definition', `the sentence seems to speak of ${tellFact(part)}, the figure is known as ${tellFact(evidence[0]!)}`, [
    part,
    ...evidence,
  ]);
};

const doubtfulFor =
  (isMeant: (doubt: Doubt) => boolean): Thought =>
  (_, { evidence }, { doubts }) => {
    const doubt = doubts().find((one) => isMeant(one) && (!one.unless || !evidence.some(one.unless)));
    return doubt ? ambiguous(doubt.slip, `${doubt.reason}; known is ${tellFact(evidence[0]!)}`, evidence) : null;
  };

/** The words around the figure make it another one, or none. */
const doubted = doubtfulFor(() => true);

const onlySupposed = doubtfulFor(({ slip }) => slip === 'status');

/** What is known as done and not told so: denied, asked or supposed, it is not out of date. */
export const notStated: Thought = (...told) => saidNot(...told) ?? onlySupposed(...told);

const thoughts: readonly Thought[] = [
  saidNot,
  onlyMeant,
  turnedRound,
  otherYear,
  oneOfSeveral,
  otherParty,
  otherSide,
  otherBacker,
  otherPart,
  doubted,
];

/** The first that something speaks against, or the verdict as it was. */
export function onSecondThoughts(asked: Case, judged: Judged, hearing: Hearing): Judged {
  for (const thought of thoughts) {
    const other = thought(asked, judged, hearing);
    if (other) return other;
  }
  return judged;
}

// The right figure of another company, or of a deal with another party.

import type { KnownFact } from '../../query/known-facts.js';
import type { Case } from '../comparing/case.js';
import { significant } from '../comparing/compare-amounts.js';
import { isFollowed, isGuessedCompany } from '../comparing/left-open.js';
import { compatible, concern } from '../comparing/same-thing.js';
import { daysOf } from '../comparing/same-time.js';
import { tellFact } from '../draft/tell.js';
import { digitsOf, found, inTime, isDefined, isIt, isSpecific, type Look } from './look.js';

/** The right deal with another party. */
export const otherParties: Look = (asked) => {
  const { claim, metric, knowledge, dated, pool } = asked;
  const named = claim.parties.flatMap(({ id, role }) =>
    id !== null && (metric.identifying.includes(role) || (metric.is.purchase && role === 'seller')) ? [id] : [],
  );
  if (new Set([claim.entity.id, ...named]).size < 2) return null;
  const facts = [claim.entity.id!, ...named]
    .flatMap((id) => knowledge.about(id, metric.id))
    .filter((known) => isIt(asked, known) && inTime(asked, known));
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

/** A reading less sure leaves it open who pays. */
const leastSure = 0.6;

/** A noun leaves open who pays, and so does a sentence of two who do. */
const isOpen = ({ confidence, why, parties }: Case['claim']): boolean =>
  confidence < leastSure ||
  why.includes('only-name') ||
  why.includes('acted-on') ||
  (why[0]!.startsWith('noun') && parties.some(({ role }, at) => parties.some((other, index) => index < at && other.role === role)));

/** Whether the draft speaks there of all that had a part in it: then the reading mixed them up. */
const saysAll = ({ claim, spoken }: Case, known: KnownFact): boolean =>
  known.parts.every((id) => id === claim.entity.id || spoken.includes(id));

/** The right figure of another company: believed where only one company has it. */
export const otherEntity: Look = (asked) => {
  const { claim, metric, dated } = asked;
  // A round amount is anybody's, unless it is of the very month, and said just so of one that is named.
  const isNear = dated && !isFollowed(asked) && daysOf(claim.period!) < 100;
  if (!isSpecific(asked) && !isNear) return null;
  const amount = (claim.min ?? claim.max)!;
  const facts = sameAmount(asked).filter(
    (known) =>
      ![known.fact.entity, ...known.fact.parties.map(({ id }) => id)].includes(claim.entity.id!) &&
      compatible(claim.status, known.fact.status, metric) &&
      isIt(asked, known) &&
      inTime(asked, known),
  );
  const names = new Set(facts.map(({ name }) => name));
  const isDatedNear =
    isNear &&
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

/** All facts of the metric with the claimed amount. */
function sameAmount({ claim, metric, knowledge }: Case): readonly KnownFact[] {
  const amount = (claim.min ?? claim.max)!;
  const reach = Math.max((claim.precision ?? 0) / 2, Math.abs(amount) * 1e-6);
  return knowledge.withAmount(metric.id, claim.unit!, amount - reach, amount + reach);
}

// Facts that a figure may tell, by its amount and by those who are spoken of around it.

import { identifies } from '../../metrics/index.js';
import { isMoney } from '../../metrics/unit-kind.js';
import type { Claim } from '../../model/verdict.js';
import type { KnownFact } from '../../query/known-facts.js';
import type { Around, Somebody } from '../sentence/around.js';
import { compareAmounts, isVery, significant } from './compare-amounts.js';
import { findSlip } from './find-slip.js';
import type { Knowledge } from './knowledge.js';

type Amount = Pick<Claim, 'min' | 'max' | 'hedge' | 'precision' | 'unit'>;

/** Whether an amount may be meant for a fact. */
export type Recognition = (amount: Amount & { text: string; implied?: boolean }) => (known: KnownFact) => boolean;

/** Facts in which all have a part whom the words beside a figure name, and nobody has who is not spoken of there or the draft's own subject; those of two parties first. */
export const knownAround = ({ near, spoken, heroes }: Around, knowledge: Knowledge): readonly KnownFact[] =>
  knowledge
    .among([...new Set([...spoken, ...heroes].map(({ id }) => id))])
    .filter((one) => near.every((somebody) => hasPlace(somebody, one)));

/** "200 000 puces Nvidia": whom the fact's own sentence names has a place in it. */
const hasPlace = ({ id, name }: Somebody, { parts, fact: { parties, says } }: KnownFact): boolean =>
  parts.includes(id) || parties.some((party) => party.id === id) || says.includes(name);

/** Facts of the very amount. */
export const recognised: Recognition = (amount) => (known) => known.fact.value!.unit === amount.unit && isIts(amount, known);

/** Facts whose amount it would be, but for a slip that explains it beyond doubt: the same digits of another scale or currency, two digits in each other's place. */
export const misprinted: Recognition = (amount) => {
  if (!isTelling(amount)) return () => false;
  const printed = { ...amount, printed: amount.text };
  return (known) => {
    const { unit } = known.fact.value!;
    if (unit !== amount.unit) return !amount.implied && isMoney(unit) && isMoney(amount.unit!) && isIts(amount, known);
    const slip = compareAmounts(amount, known.fact.value!) === 'apart' ? findSlip(printed, [known], true) : null;
    return slip !== null && slip.slip !== 'hedge';
  };
};

const isIts = (amount: Amount, { fact: { value } }: KnownFact): boolean =>
  isVery(amount, value!) && compareAmounts(amount, value!) === 'agrees';

/** The claim as a fact would have it told. */
export const toldAs = (claim: Claim, { fact, name }: KnownFact, { spoken, heroes }: Around): Claim => ({
  ...claim,
  metric: fact.metric,
  entity: { id: fact.entity, name },
  parties: fact.parties
    .filter(({ role }) => identifies(fact.metric, role))
    .map(({ role, id }) => ({ role, id, name: [...spoken, ...heroes].find((one) => one.id === id)?.name ?? id })),
  confidence: Math.max(claim.confidence, leastSure),
  why: ['recognised', ...claim.why.filter((rule) => !guesses.has(rule))],
});

/** Rules that found somebody who is known to be meant now. */
const guesses: ReadonlySet<string> = new Set([
  'spoken-of-before',
  'spoken-of-too',
  'topic',
  'as-before',
  'only-name',
  'acted-on',
  'target-unsaid',
  'in-turn',
]);

/** What is known of it makes up for a weak reading. */
const leastSure = 0.8;

/** "3 billion" may be anybody's. */
export const isTelling = ({ min, max }: Pick<Amount, 'min' | 'max'>): boolean => significant((min ?? max)!).length > 1;

/** "41.1 billion" is hardly anybody else's. */
export const isUnmistakable = ({ min, max }: Pick<Amount, 'min' | 'max'>): boolean => significant((min ?? max)!).length > 2;

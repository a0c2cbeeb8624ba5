// Facts that a figure may tell, by its amount and by those who are spoken of around it.

import type { Metric } from '../../metrics/metric.js';
import { metricById } from '../../metrics/index.js';
import { isMoney } from '../../metrics/unit-kind.js';
import type { Claim } from '../../model/verdict.js';
import type { KnownFact } from '../../query/known-facts.js';
import type { Around, Somebody } from '../sentence/around.js';
import { compareAmounts, isVery, significant } from './compare-amounts.js';
import { findSlip } from './find-slip.js';
import type { Knowledge } from './knowledge.js';

type Amount = Pick<Claim, 'min' | 'max' | 'hedge' | 'precision' | 'unit'>;

/** Facts that an amount may be meant for. */
export type Recognition = (amount: Amount & { text: string; implied?: boolean }, around: Around, knowledge: Knowledge) => KnownFact[];

/** Facts of the amount in which all have a part whom the words beside it name, and nobody has who is not spoken of there or the draft's own subject; those of two parties first. */
export const recognise: Recognition = (amount, around, knowledge) =>
  factsAround(
    around,
    knowledge,
    ({ fact: { value } }) => value!.unit === amount.unit && compareAmounts(amount, value!) === 'agrees' && isVery(amount, value!),
  );

/** Facts whose amount it would be, but for a slip that explains it beyond doubt: the same digits of another scale or currency, two digits in each other's place. */
export const misprinted: Recognition = (amount, around, knowledge) =>
  isTelling(amount)
    ? factsAround(around, knowledge, (known) => {
        const { unit } = known.fact.value!;
        if (unit !== amount.unit)
          return (
            !amount.implied &&
            isMoney(unit) &&
            isMoney(amount.unit!) &&
            compareAmounts(amount, known.fact.value!) === 'agrees' &&
            isVery(amount, known.fact.value!)
          );
        const slip =
          compareAmounts(amount, known.fact.value!) === 'apart' ? findSlip({ ...amount, printed: amount.text }, [known], true) : null;
        return slip !== null && slip.slip !== 'hedge';
      })
    : [];

function factsAround({ near, spoken, heroes }: Around, knowledge: Knowledge, isOf: (known: KnownFact) => boolean): KnownFact[] {
  const ids = new Set([...spoken, ...heroes].map(({ id }) => id));
  const found = new Map<string, KnownFact>();
  for (const id of ids) {
    for (const one of knowledge.about(id)) {
      if (!isOf(one)) continue;
      const parts = partsOf(one);
      // "200 000 puces Nvidia": whom the fact's own sentence names has a place in it.
      const isPart = ({ id: other, name }: Somebody): boolean =>
        parts.includes(other) || one.fact.parties.some((party) => party.id === other) || one.fact.says.includes(name);
      if (parts.every((part) => ids.has(part)) && near.every(isPart)) found.set(one.fact.id, one);
    }
  }
  return [...found.values()].sort((a, b) => partsOf(b).length - partsOf(a).length);
}

/** The claim as a fact would have it told. */
export const toldAs = (claim: Claim, { fact, name }: KnownFact, { spoken, heroes }: Around): Claim => ({
  ...claim,
  metric: fact.metric,
  entity: { id: fact.entity, name },
  parties: fact.parties
    .filter(({ role }) => identifies(metricById(fact.metric), role))
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

/** Its entity, and those who make it the deal it is. */
export const partsOf = ({ fact: { entity, metric, parties } }: KnownFact): string[] => [
  ...new Set([entity, ...parties.filter(({ role }) => identifies(metricById(metric), role)).map(({ id }) => id)]),
];

const identifies = (metric: Metric | undefined, role: Metric['identifying'][number]): boolean =>
  metric?.identifying.includes(role) ?? false;

/** "3 billion" may be anybody's. */
export const isTelling = ({ min, max }: Pick<Amount, 'min' | 'max'>): boolean => significant((min ?? max)!).length > 1;

/** "41.1 billion" is hardly anybody else's. */
export const isUnmistakable = ({ min, max }: Pick<Amount, 'min' | 'max'>): boolean => significant((min ?? max)!).length > 2;

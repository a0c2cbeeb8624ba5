// When a fact that comes in is one that is there already.

import type { Fact } from '../model/fact.js';
import type { Value } from '../model/value.js';

/** The same figure for the same thing: who was credited with it may have been put right since. */
export const sameFigure = (old: Fact, fact: Fact): boolean => old.period?.text === fact.period?.text && sameValue(old.value, fact.value);

/** The same statement of the same source. Its row may have moved, and our sentence for it may have changed. */
export function sameStatement(old: Fact, fact: Fact): boolean {
  return (
    old.period?.text === fact.period?.text &&
    old.definition === fact.definition &&
    old.attribution === fact.attribution &&
    old.origin === fact.origin &&
    old.link === fact.link &&
    old.confidence === fact.confidence &&
    sameValue(old.value, fact.value) &&
    sameParties(old, fact)
  );
}

/** The same to the letter. */
export const sameFact = (old: Fact, fact: Fact): boolean =>
  sameStatement(old, fact) &&
  old.entity === fact.entity &&
  old.metric === fact.metric &&
  old.status === fact.status &&
  old.source === fact.source &&
  old.printed === fact.printed &&
  old.start === fact.start &&
  old.end === fact.end &&
  old.place === fact.place &&
  old.says === fact.says &&
  old.value?.precision === fact.value?.precision;

const sameValue = (one: Value | null, other: Value | null): boolean =>
  one === null || other === null
    ? one === other
    : one.min === other.min && one.max === other.max && one.unit === other.unit && one.hedge === other.hedge;

// In whatever order.
function sameParties({ parties: one }: Fact, { parties: other }: Fact): boolean {
  return one.length === other.length && one.every(({ role, id }) => other.some((party) => party.role === role && party.id === id));
}

// Every fact of a base said in plain sentences, then changed: what is true must be supported, what is changed must not.

import { checkDraft } from '../../src/check/check-draft.js';
import { knowledgeOf } from '../../src/check/comparing/knowledge.js';
import type { KnownName } from '../../src/extract/mentions/known-names.js';
import { readPeriod } from '../../src/model/period.js';
import type { Value } from '../../src/model/value.js';
import type { Bases } from '../../src/query/bases.js';
import { listFacts } from '../../src/query/list-facts.js';
import type { ListedFact } from '../../src/query/listed-fact.js';
import { sayFact, type Change, type Tongue } from './say-fact.js';

export const mutationKinds = ['scale', 'currency', 'digit', 'year'] as const;
export type Kind = 'true' | (typeof mutationKinds)[number];

export interface Row {
  kind: Kind;
  tongue: Tongue;
  sentence: string;
  id: string;
  verdict: string;
  slip: string | null;
  reason: string;
  /** A true sentence that is not supported, or a changed one that is. */
  isError: boolean;
  /** How the figure was read: entity, metric. */
  read: string;
}

export interface Choice {
  /** Every fact, or one in so many. */
  every?: number;
  seed?: number;
  asOf: string;
}

export function runMutations(bases: Bases, names: readonly KnownName[], { every = 1, seed = 0, asOf }: Choice): Row[] {
  const knowledge = knowledgeOf(bases, asOf);
  const { facts } = listFacts(bases, {}, { field: 'id', descending: false });
  const rows: Row[] = [];
  facts.forEach((listed, index) => {
    if ((index + seed) % every !== 0) return;
    const nameOf = namesIn(listed);
    for (const tongue of ['en', 'fr'] as const) {
      const plain = sayFact({ fact: listed.fact, nameOf }, tongue);
      if (plain === null) continue;
      for (const [kind, change] of [['true', {}] as const, ...changesOf(listed)]) {
        const sentence = sayFact({ fact: listed.fact, nameOf }, tongue, change);
        if (sentence === null) continue;
        const { findings } = checkDraft('', sentence, knowledge, { language: tongue, asOf, names, baseline: new Set() });
        const found = findings[0];
        const verdict = found?.verdict ?? 'unread';
        // A changed sentence that another fact bears out is true again.
        const isTrueAgain = kind !== 'true' && verdict === 'supported' && found!.evidence.every(({ fact }) => fact.id !== listed.fact.id && !isOneAmount(fact.value!, listed.fact.value!, change));
        const isError = kind === 'true' ? verdict !== 'supported' && !(listed.disputed && verdict === 'ambiguous') : verdict === 'supported' && !isTrueAgain;
        rows.push({ kind, tongue, sentence, id: listed.fact.id, verdict, slip: found?.slip ?? null, reason: found?.reason ?? '', isError, read: found?.claim ? `${found.claim.entity.id} ${found.claim.metric} ${found.claim.period?.text} ${found.claim.status} ${found.claim.confidence}` : '' });
      }
    }
  });
  return rows;
}

const isOneAmount = (one: Value, other: Value, { value }: Change): boolean => value !== undefined && one.unit === other.unit && (one.min ?? one.max) === (other.min ?? other.max);

function namesIn({ entity, parties }: ListedFact): (id: string) => string {
  const names = new Map([[entity.id, entity.name], ...parties.map(({ id, name }) => [id, name] as const)]);
  return (id) => names.get(id) ?? id;
}

function changesOf({ fact: { value, period, definition } }: ListedFact): [Kind, Change][] {
  const changes: [Kind, Change][] = [];
  if (!value) return changes;
  const amount = (value.min ?? value.max)!;
  const shift = amount >= 1e9 ? 1e-3 : 1e3;
  changes.push(['scale', { value: times(value, shift) }]);
  if (value.unit === 'USD' || value.unit === 'EUR') changes.push(['currency', { value: { ...value, unit: value.unit === 'USD' ? 'EUR' : 'USD' } }]);
  changes.push(['digit', { value: withOtherDigit(value) }]);
  const year = period && /^(\d{4})((?:-.*)?)$/.exec(period.text);
  if (year && !definition?.startsWith('fiscal')) {
    const other = readPeriod(`${Number(year[1]) - 3}${year[2]}`);
    if (other) changes.push(['year', { period: other }]);
  }
  return changes;
}

const times = (value: Value, by: number): Value => ({ ...value, min: value.min === null ? null : round(value.min * by), max: value.max === null ? null : round(value.max * by) });
const round = (amount: number): number => Number(amount.toPrecision(12));

/** The last digit that is not nought, two up or two down: 2.8 is 2.6, 13 is 15. */
function withOtherDigit(value: Value): Value {
  const amount = (value.min ?? value.max)!;
  const digits = String(round(amount)).replace(/0+$/, '').replace('.', '');
  const weight = 10 ** (Math.floor(Math.log10(amount)) - digits.length + 1);
  const last = Number(digits.at(-1));
  const changed = round(amount + (last >= 3 ? -2 : 2) * weight);
  return { ...value, min: value.min === null ? null : changed, max: value.max === null ? null : changed };
}

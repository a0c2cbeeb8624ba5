// Whether a claim and a fact speak of the same thing: parties, definition and status; time is asked apart.

import type { Metric } from '../../metrics/metric.js';
import type { Role, Status } from '../../model/fact.js';
import type { Period } from '../../model/period.js';
import type { Claim } from '../../model/verdict.js';
import type { KnownFact } from '../../query/known-facts.js';
import { speaksOf, unsaidPlaces, type Beside } from '../sentence/said-beside.js';
import { daysOf } from './same-time.js';

/** `swapped`: the right parties in each other's place. */
export type Concern = 'yes' | 'swapped' | 'no';

interface Part {
  id: string;
  role: Role | null;
}

/** Whose figure it is. A claim may leave a party out; it may not name another one. */
export function concern(claim: Claim, fact: KnownFact['fact'], metric: Metric, parentOf: (id: string) => string | null): Concern {
  const kin = (one: string, other: string): boolean =>
    one === other || (metric.deal && (parentOf(one) === other || parentOf(other) === one));
  const claimed = isOneSided(claim, metric) ? [{ id: claim.entity.id!, role: null }] : partsOf(claim.entity.id!, claim.parties, metric);
  const known = partsOf(fact.entity, fact.parties, metric);
  if (!metric.deal && !metric.is.joint) {
    if (fact.entity !== claim.entity.id) return 'no';
    const named = claimed.filter(({ id }) => id !== fact.entity);
    const other = known.filter(({ id }) => id !== fact.entity);
    // Revenue from one customer is not revenue.
    if (named.length === 0) return other.length > 0 && metric.identifying.includes('customer') ? 'no' : 'yes';
    return named.every(({ id }) => other.some((one) => kin(one.id, id))) ? 'yes' : 'no';
  }
  if (!claimed.every(({ id }) => known.some((one) => kin(one.id, id)))) return 'no';
  const inPlace = claimed.every(({ id, role }) => {
    // A company and the one it bought are kin: each has its own place first.
    const own = known.filter((one) => one.id === id);
    const places = (own.length > 0 ? own : known.filter((one) => kin(one.id, id))).map((one) => one.role);
    return role === null || places.includes(role) || places.every((place) => place === null);
  });
  return inPlace && !hasSoldBought(claim, fact, metric) ? 'yes' : 'swapped';
}

/** "SoftBank sold Ampere for 6.5 billion", where it is known to have bought it. */
const hasSoldBought = ({ parties }: Claim, fact: KnownFact['fact'], { is }: Metric): boolean =>
  is.purchase &&
  parties.some(
    ({ id, role }) =>
      role === 'seller' &&
      fact.parties.some((one) => one.id === id && one.role === 'buyer') &&
      !fact.parties.some((one) => one.id === id && one.role === role),
  );

/** "Oracle's $300bn contract": it may sell or buy. */
const isOneSided = ({ entity, parties, why }: Claim, { is, identifying }: Metric): boolean =>
  is.supply &&
  (why[0]?.startsWith('noun') ?? false) &&
  !parties.some((party) => identifying.includes(party.role) && party.id !== entity.id);

function partsOf(entity: string, parties: readonly { role: Role; id: string | null }[], metric: Metric): Part[] {
  const named = parties.filter(
    (party): party is { role: Role; id: string } => party.id !== null && metric.identifying.includes(party.role),
  );
  const own = named.filter(({ id }) => id === entity);
  // "Microsoft owns 27 % of OpenAI": where another one has the entity's usual part, the entity has none that is known.
  const role = named.some((party) => party.role === metric.side) ? null : metric.side;
  return [...(own.length > 0 ? [] : [{ id: entity, role }]), ...named];
}

/** A claim about a counterparty the base has never heard of can be no known deal. */
export const stranger = (claim: Claim, metric: Metric): string | null =>
  claim.parties.find(({ id, role }) => id === null && metric.identifying.includes(role) && role !== metric.side)?.name ?? null;

/**
 * `same`: what the claim says is measured. `open`: a name of the same thing ("series c" for a round, "share sale" for
 * a valuation). `narrow`: a part of it, or another measure ("data centre" for revenue, "paying" for users).
 */
export type Definition = 'same' | 'open' | 'narrow';

export function compareDefinitions(claimed: string | null, known: string | null, metric: Metric): Definition {
  const claim = meaningOf(claimed, metric);
  const fact = meaningOf(known, metric);
  if (claim === fact) return 'same';
  const [c, f] = [wordsOf(claim), wordsOf(fact)];
  if (claim === '') return isNameOnly(fact, metric) ? 'open' : 'narrow';
  if (fact === '') return metric.is.round || (metric.is.looselyNamed && isNameOnly(claim, metric)) ? 'open' : 'narrow';
  const rest = f.filter((word) => !isAmong(word, c));
  return c.every((word) => isAmong(word, f)) && (rest.every((word) => products.has(word)) || isNameOnly(rest.join(' '), metric))
    ? 'open'
    : 'narrow';
}

/** Whether two definitions name different measures, where the claim names none. */
export const differ = (one: string | null, other: string | null, metric: Metric): boolean =>
  meaningOf(one, metric) !== meaningOf(other, metric);

/** The fiscal time a definition names: "data centre, fiscal 2025 Q3" is "fiscal 2025 Q3". */
export const fiscalOf = (definition: string | null): string | null => definition?.split(', ').find((part) => fiscal.test(part)) ?? null;

const fiscal = /^fiscal \d{4}(?: [QH]\d)?$/;

/** What is measured, its fiscal time left out: that is a time. */
export const meaningOf = (definition: string | null, metric: Metric): string => {
  const parts =
    definition
      ?.split(', ')
      .filter((part) => !fiscal.test(part))
      .join(' ')
      .toLowerCase() ?? '';
  return parts === metric.definition || (parts === 'net' && metric.is.netted) ? '' : parts;
};

/** How a definition stands to what the draft says: by the definition read there, or by the words beside the figure. */
export function standing(
  claimed: string | null,
  beside: Beside,
  named: readonly string[],
  { definition, period, says, entity, parties }: KnownFact['fact'],
  metric: Metric,
): { definition: Definition; spoken?: boolean } {
  const read = compareDefinitions(claimed, definition, metric);
  const meaning = meaningOf(definition, metric);
  const others = parties.filter(({ id }) => id !== entity);
  const isTied = metric.is.hardware && others.length > 0 && others.every(({ id }) => named.includes(id));
  const spoken =
    meaning !== '' &&
    (isTied || speaksOf(beside, meaning, named)) &&
    wordsOf(meaningOf(claimed, metric)).every((word) => isAmong(word, wordsOf(meaning)));
  if (beside.rate && !isAtRate(beside.rate, period, definition, metric)) return { definition: 'narrow' };
  if (unsaidPlaces(beside, `${definition ?? ''}. ${says}`).length > 0) return { definition: 'narrow' };
  return spoken ? { definition: read === 'narrow' ? 'open' : read, spoken } : { definition: read };
}

/** "300 billion a year" is not 300 billion in all; a loss of a year is one "a year". */
function isAtRate(
  { name, days }: NonNullable<Beside['rate']>,
  period: Period | null,
  definition: string | null,
  { timing, id, is }: Metric,
): boolean {
  // "used by 800 million people every day" is not 800 million weekly ones.
  const known = Object.keys(activeIn).find((word) => definition?.includes(word));
  if (is.clients && known !== undefined) return activeIn[known] === days;
  if (id === 'revenue-run-rate') return days === 365 || definition?.includes(name) === true;
  if (definition?.includes(name) || timing === 'level') return true;
  const length = timing === 'flow' && period ? daysOf(period) : 0;
  return length > 0.9 * days && length < 1.1 * days;
}

const activeIn: Readonly<Record<string, number>> = { daily: 1, weekly: 7, monthly: 30 };

const wordsOf = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

/** "data centre" in "data centres in sweden". */
const isAmong = (word: string, words: readonly string[]): boolean =>
  words.includes(word) || words.includes(`${word}s`) || words.includes(word.replace(/s$/, ''));

/** Product names in definitions say where, not what. */
const products = new Set('chatgpt gemini claude grok copilot meta ai assistant app le chat'.split(' '));

const isNameOnly = (definition: string, { synonyms }: Metric): boolean => synonyms?.test(definition) ?? false;

/** How the status of a fact bears on a claim's. */
export function compatible(claim: Status, fact: Status, { timing, is, deal }: Metric): boolean {
  if (claim === fact) return true;
  const act = deal || timing === 'event' || is.plan || is.staff;
  const pair = [claim, fact].sort().join(' ');
  switch (pair) {
    case 'actual announced':
      return act || is.holding;
    case 'forecast target':
    case 'considered forecast':
    case 'considered target':
      return true;
    case 'announced forecast':
    case 'announced target':
      return act || is.holding;
    default:
      return false;
  }
}

/** Whether a claim may be of a fact for all that is said of how sure it is. "Up to 10 %" and "if all goes well" are nobody's yet, but may be. */
export function fits({ status, hedge, why }: Claim, { status: known, value, definition }: KnownFact['fact'], metric: Metric): boolean {
  if (known === 'announced' && why.includes(carriedOut)) return false;
  const isOpen = known !== 'actual' && (value!.hedge === 'up-to' || /^if /.test(definition ?? ''));
  return isOpen && hedge === 'exact' && status === 'actual'
    ? false
    : compatible(status, known, metric) || (isOpen && status === 'considered');
}

/** Why a claim is no plan any more: its sentence tells it as carried out. */
export const carriedOut = 'carried-out';

/** Not yet true when it was said. */
export const isAhead = (status: Status): boolean => status === 'forecast' || status === 'target' || status === 'considered';

// Other readings of a claim, where its sentence leaves open whom, what or when it means: one that the facts bear out was meant.

import { monthText } from '../../extract/times/calendar.js';
import { metricById, traitsOf } from '../../metrics/index.js';
import type { Role } from '../../model/fact.js';
import { readPeriod } from '../../model/period.js';
import type { Claim } from '../../model/verdict.js';
import type { KnownFact } from '../../query/known-facts.js';
import { compareAmounts, isVery } from '../comparing/compare-amounts.js';
import type { Knowledge } from '../comparing/knowledge.js';
import { isFollowed } from '../comparing/left-open.js';
import { knownAround, recognised, toldAs } from '../comparing/recognise.js';
import type { Hearing } from './hearing.js';

type Reader = (claim: Claim, knowledge: Knowledge, hearing: Hearing) => Claim[];

/** From the likeliest on; each but once. Somebody else's figure may be of another kind or time too, where one of theirs has its amount. */
export function* otherReadings(claim: Claim, knowledge: Knowledge, hearing: Hearing): Generator<Claim> {
  const tried = new Set([keyOf(claim)]);
  const bearers = otherBearers(claim, knowledge, hearing);
  const theirs = bearers.filter(({ entity }) =>
    knowledge.about(entity.id!).some(({ fact }) => fact.value!.unit === claim.unit && compareAmounts(claim, fact.value!) === 'agrees'),
  );
  const readings = [
    [otherMetrics, [claim]],
    [otherCurrencies, [claim]],
    [null, bearers],
    [otherParties, [claim]],
    [turnedRound, [claim]],
    [otherTimes, [claim]],
    [otherMetrics, theirs],
    [otherTimes, theirs],
  ] satisfies [Reader | null, Claim[]][];
  for (const [read, from] of readings) {
    for (const reading of read ? from.flatMap((one) => read(one, knowledge, hearing)) : from) {
      const key = keyOf(reading);
      if (!tried.has(key)) yield reading;
      tried.add(key);
    }
  }
}

const keyOf = ({ entity, metric, period, parties, unit }: Claim): string =>
  JSON.stringify([entity.id, metric, period?.text, parties.map(({ id, role }) => `${role} ${id}`).sort(), unit]);

/** What else the same words may mean: what a listed company is worth is its price, what one has raised may be in all, money for nobody is spent on buildings. */
const otherMetrics: Reader = (claim, knowledge, { soFar, beside, isEarned }) => {
  const { metric, why, entity, alternatives, parties } = claim;
  const is = traitsOf(metric);
  const metrics: string[] = [];
  if (is.appraised) metrics.push('market-cap');
  if (is.round && soFar) metrics.push('funding-total');
  // "has raised 6.6 billion": in all, or just now.
  // "Since 2020 it has raised 13 billion" is no one round.
  if (is.total && why.includes('raised-before') && !claim.period?.text.includes('/')) metrics.push('funding-round');
  // "earned 70 million": some mean what came in, others what was left.
  if (metric === 'profit' && alternatives.includes('revenue') && why[0]?.startsWith('verb')) metrics.push('revenue');
  // "The deal brought it 1.7 billion": whoever gave it.
  if (is.invested && parties.every(({ role }) => role === 'target')) metrics.push('funding-round', 'funding-total');
  if (is.sales && (isEarned || (alternatives.includes('profit') && why[0]?.startsWith('verb')))) metrics.push('profit');
  // "L'activité pesait 229 millions", "les investissements ont englouti": what the verb says of its subject.
  for (const [verb, noun] of nouned) if (metric === verb && alternatives.includes(noun)) metrics.push(noun);
  // "now brings in 800 million a year", "a yearly revenue of 2 billion at the end of 2023".
  if (is.sales && (beside.rate?.days === 365 || why.includes('time:year-edge'))) metrics.push('revenue-run-rate');
  // One who has no price on the stock exchange yet, as far as is known, is worth what investors say.
  const isUnpriced = is.traded && entity.id !== null && !knowledge.about(entity.id, metric).some(({ fact }) => fact.entity === entity.id);
  if (why.includes('time:published') && !isUnpriced) return metrics.map((other) => ({ ...claim, metric: other }));
  if (why.includes('listed-company') || why.includes('listed')) metrics.push('valuation');
  if (why.includes('target-unsaid')) metrics.push('capex');
  return [...metrics, ...alternatives.filter((other) => other === 'acquihire' && (is.purchase || is.invested || is.supply))].map(
    (other) => ({ ...claim, metric: other }),
  );
};

/** Metrics whose verb tells another's amount, where its noun is the subject. */
const nouned = [
  ['valuation', 'revenue'],
  ['cash-burn', 'capex'],
] as const;

/** "… 750 millions d'euros, pour une valorisation de 6,9 milliards": the currency of a figure that prints none may be the one known. */
const otherCurrencies: Reader = (claim, knowledge) =>
  claim.why.includes('currency-unsaid') && claim.entity.id !== null
    ? knowledge
        .about(claim.entity.id, claim.metric)
        .filter(({ fact: { value } }) => value!.unit !== claim.unit && isVery(claim, value!))
        .map(({ fact }) => ({ ...claim, unit: fact.value!.unit }))
    : [];

/** "It", "the company", "its": one named just before may be meant as well. */
const otherBearers: Reader = (claim, _, { around, others: named }) => {
  // "Nimbus owns Cumulus, bought for 16 billion": of the name right before it.
  if (claim.why.includes('described')) return [];
  // Whom a sentence does not name was found by what it calls them.
  if (!isFollowed({ claim }) && named.includes(claim.entity.id!)) return [];
  const { last, spoken, heroes, proven, subject } = around;
  if (subject === claim.entity.id) return [];
  const others = (last === claim.entity.id ? proven : [...proven, ...spoken, ...heroes]).filter(
    ({ id }) => id !== claim.entity.id && !claim.parties.some((party) => party.id === id),
  );
  return others.map((entity) => ({
    ...claim,
    entity,
    parties: claim.parties.map((party) => (party.id === claim.entity.id ? { ...party, ...entity } : party)),
  }));
};

/** The deals of this amount between those who are spoken of, where everyone whom the sentence gives a part keeps it. */
const otherParties: Reader = (claim, knowledge, { around, isLoose }) => {
  const metric = metricById(claim.metric);
  // "Nvidia has promised to invest up to 100 billion": in somebody who is spoken of.
  const isAimless = claim.why.includes('no-target-at-all');
  if (!metric || !(metric.deal || metric.is.joint || metric.is.hardware || isAimless) || claim.parties.some(({ id }) => id === null))
    return [];
  const said = claim.parties.filter(({ id }) => around.near.some((one) => one.id === id));
  const keepsParts = ({ fact }: KnownFact): boolean =>
    said.every(({ id, role }) => {
      const own = fact.parties.filter((party) => party.id === id);
      return (
        // Of partners nobody says who gives.
        own.some(
          (party) => party.role === role || role === 'partner' || (fact.metric !== claim.metric && sideOf(party.role) === sideOf(role)),
        ) ||
        (own.length === 0 && fact.entity === id)
      );
    });
  const isAlone = claim.parties.every(({ id }) => id === claim.entity.id);
  // "Microsoft has promised it 24 billion" is whatever is known between the two.
  const mayMean = (known: KnownFact): boolean =>
    (isAimless &&
      traitsOf(known.fact.metric).invested &&
      known.fact.parties.some(({ id, role }) => role === 'investor' && id === claim.entity.id)) ||
    (known.fact.metric === claim.metric && !isAimless) ||
    claim.alternatives.includes(known.fact.metric) ||
    // "Nimbus sold to Cumulus for 600 million": what is sold may be itself.
    (traitsOf(claim.metric).supply && traitsOf(known.fact.metric).purchase && claim.why[0]!.startsWith('verb')) ||
    (isLoose && (metricById(known.fact.metric)!.deal ? known.parts.length > 1 : traitsOf(known.fact.metric).building && isAlone));
  const isOf = recognised(claim);
  return knownAround(around, knowledge)
    .filter((known) => isOf(known) && mayMean(known) && keepsParts(known))
    .map((known) => toldAs(claim, known, around));
};

/** "Nimbus signed a contract with Cumulus": which of the two buys, nobody says. */
const turnedRound: Reader = (claim) => {
  const [buyer, seller] = (['buyer', 'seller'] as const).map((part) => claim.parties.find(({ role }) => role === part));
  const isOpen = traitsOf(claim.metric).supply && claim.why.some((rule) => rule === 'noun-with' || rule === 'mutual');
  if (!isOpen || !buyer || !seller) return [];
  return [
    {
      ...claim,
      entity: { id: seller.id, name: seller.name },
      parties: claim.parties.map((one) =>
        one === buyer ? { ...one, role: 'seller' as const } : one === seller ? { ...one, role: 'buyer' as const } : one,
      ),
      why: [...claim.why, 'turned-round'],
    },
  ];
};

/** Whether money comes from somebody or goes to them. */
export const sideOf = (role: Role): 'from' | 'to' | Role =>
  payers.has(role) ? 'from' : role === 'seller' || role === 'target' ? 'to' : role;
const payers: ReadonlySet<Role> = new Set<Role>(['buyer', 'investor', 'lender', 'customer']);

/** A time that another figure told, or that was guessed, or whose year is not printed: without it, with those of the figures before that were borne out, or with a year that was. */
const otherTimes: Reader = (claim, _, { bornOut, around, years, asOf, isReckoned }) => {
  const isCarried = claim.why.includes('time:carried');
  const at = (text: string): Claim => ({
    ...claim,
    period: readPeriod(text),
    why: [...claim.why.filter((rule) => rule !== 'time:carried'), 'time:borne-out'],
  });
  const before = earlierThan(claim, bornOut(claim), isReckoned).map(at);
  if (!isCarried && claim.period !== null)
    return [...before, ...(years.includes(claim.period.text.slice(0, 4)) ? [] : yearlessTimes(claim, around.years, asOf).map(at))];
  const times = bornOut(claim).map(at);
  return isCarried ? [...times, ...before, { ...claim, period: null, why: claim.why.filter((rule) => rule !== 'time:carried') }] : times;
};

/** "up from 17.6 billion", "a year earlier": a year before what was borne out, or the quarter before it. */
function earlierThan({ why, definition }: Claim, bornOut: readonly string[], isReckoned: boolean): string[] {
  const isFormer = why.includes('former-level') && why.includes('time:adrift');
  const isBefore = why.includes('time:year-before') || why.includes('time:ago') || (isReckoned && why.includes('time:the-quarter'));
  if (!isFormer && !isBefore && !(isReckoned && definition?.startsWith('fiscal '))) return [];
  return bornOut.flatMap((text) => [daysBefore(text, 365.25), ...(isFormer ? [daysBefore(text, 91.3)] : [])].filter((one) => one !== null));
}

/** The same stretch of time so many days before; accounts may end a few days off. */
function daysBefore(text: string, days: number): string | null {
  const { start, end } = readPeriod(text) ?? {};
  if (start == null || end == null) return null;
  const [from, to] = [start, end].map((one) => Date.parse(one) - days * 86_400_000) as [number, number];
  return to - from < 80 * 86_400_000 ? null : [from, to].map((one) => new Date(one).toISOString().slice(0, 10)).join('/');
}

/** "In June", after a sentence of 2023; "three years earlier", of no month; "aimed in January", which is no January to come. */
function yearlessTimes({ period, why, metric }: Claim, spoken: readonly string[], asOf: string): string[] {
  // "À la fin de l'année", told in March: of the last one.
  if (why.includes('time:year-edge') && period!.end !== null && period!.end > asOf) return [String(Number(period!.text.slice(0, 4)) - 1)];
  // "L'été suivant": of a year that was told, or the next.
  if (why.includes('time:season-after'))
    return spoken.flatMap((one) => [Number(one), Number(one) + 1].map((to) => period!.text.replace(/\d{4}/g, String(to))));
  const [, year, rest] = /^(\d{4})(-[^/]+)$/.exec(period!.text) ?? [];
  if (year === undefined || why.includes('time:published')) return [];
  const isReckoned = ['time:year-before', 'time:later', 'time:ago'].some((rule) => why.includes(rule));
  const isComing = period!.start !== null && period!.start > asOf;
  return [
    ...(isComing ? [`${Number(year) - 1}${rest!}`] : []),
    // "Three months after": more or less.
    ...(['time:before-that', 'time:later', 'time:ago'].some((rule) => why.includes(rule))
      ? [-1, 1].map((by) => monthText(Number(year), Number(rest!.slice(1, 3)) + by))
      : []),
    ...(isReckoned && !isComing && metricById(metric)?.timing !== 'flow' ? [year] : []),
    ...(why.includes('time:month') ? spoken.filter((one) => one !== year).map((one) => `${one}${rest!}`) : []),
    ...(why.includes('time:month-after') ? spoken.flatMap((one) => [`${Number(one) + 1}${rest!}`, `${one}${rest!}`]) : []),
    ...(why.includes('time:month-before') ? spoken.flatMap((one) => [`${Number(one) - 1}${rest!}`, `${one}${rest!}`]) : []),
  ];
}

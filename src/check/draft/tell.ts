// Says facts and amounts in the words of a reason: English, one line.

import { metricById, traitsOf } from '../../metrics/index.js';
import { plainDigits, scaled } from '../../model/decimal.js';
import type { Status } from '../../model/fact.js';
import type { Period } from '../../model/period.js';
import type { Value } from '../../model/value.js';
import type { KnownFact } from '../../query/known-facts.js';

export type Tongue = 'en' | 'fr';
type Amount = Pick<Value, 'min' | 'max' | 'unit' | 'hedge'>;

/** "Graphcore's revenue of $2.7 million (2022)". */
export const tellFact = ({ fact: { metric, definition, value, status, period }, name }: KnownFact): string =>
  `${traitsOf(metric).holding ? `the stake in ${name}` : `${name}'s ${nameOf(metric)}`}${definition ? ` (${definition})` : ''} of ${sayAmount(value!, 'en')}${asides(status, definition?.includes('fiscal ') ? null : period)}`;

export const nameOf = (metric: string): string => metricById(metric)?.name ?? metric;

const asides = (status: Status, period: Period | null): string => {
  const parts = [...(status === 'actual' ? [] : [status]), ...(period ? [tellPeriod(period)] : [])];
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
};

export const tellPeriod = ({ text }: Period): string =>
  text
    .replace(/^\.\.\//, 'until ')
    .replace(/^(.+)\/\.\.$/, 'from $1 on')
    .replace('/', ' to ');

/** Several amounts, each once: "$2.5 billion or $2.8 billion". */
export function tellAmounts(facts: readonly KnownFact[], most = 3): string {
  const said = [...new Set(facts.map(({ fact }) => sayAmount(fact.value!, 'en')))];
  const shown = said.slice(0, most);
  if (said.length > most) return `${shown.join(', ')} and others`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}` : shown[0]!;
}

const hedgeWords: Record<Tongue, Partial<Record<Value['hedge'], string>>> = {
  en: { about: 'about ', nearly: 'nearly ', over: 'more than ', 'at-least': 'at least ', 'up-to': 'up to ', under: 'less than ' },
  fr: { about: 'environ ', nearly: 'près de ', over: 'plus de ', 'at-least': 'au moins ', 'up-to': 'jusqu’à ', under: 'moins de ' },
};

/** An amount as a draft in that language would print it, its digits exact. */
export function sayAmount({ min, max, unit, hedge }: Amount, tongue: Tongue): string {
  if (min === null && max === null) return unit;
  if (hedge === 'range')
    return tongue === 'en'
      ? `${sayOne(min!, unit, 'en')} to ${sayOne(max!, unit, 'en')}`
      : `entre ${sayOne(min!, unit, 'fr')} et ${sayOne(max!, unit, 'fr')}`;
  return (hedgeWords[tongue][hedge] ?? '') + sayOne((min ?? max)!, unit, tongue);
}

const signs: Record<string, string> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹', KRW: '₩' };
const named: Record<string, string> = {
  USD: 'dollars',
  EUR: 'euros',
  GBP: 'livres',
  JPY: 'yens',
  CNY: 'yuans',
  INR: 'roupies',
  KRW: 'wons',
  CHF: 'francs suisses',
  SEK: 'couronnes suédoises',
  NOK: 'couronnes norvégiennes',
  DKK: 'couronnes danoises',
  TWD: 'dollars taïwanais',
  HKD: 'dollars de Hong Kong',
  CAD: 'dollars canadiens',
  AUD: 'dollars australiens',
  SGD: 'dollars de Singapour',
  AED: 'dirhams',
  SAR: 'riyals',
  BRL: 'réaux',
  KES: 'shillings kényans',
};

function sayOne(amount: number, unit: string, tongue: Tongue): string {
  if (unit === 'percent') return tongue === 'en' ? `${digits(amount, 'en')}%` : `${digits(amount, 'fr')} %`;
  if (unit === 'W') return withWatts(amount, tongue);
  if (!/^[A-Z]{3}$/.test(unit)) return amount >= 1e6 ? spelled(amount, tongue) : digits(amount, tongue);
  if (tongue === 'en') return `${signs[unit] ?? `${unit} `}${spelled(amount, 'en')}`;
  const said = spelled(amount, 'fr');
  const name = named[unit] ?? unit;
  const of = /^[aeiouh]/i.test(name) ? 'd’' : 'de ';
  return `${said}${/\p{L}/u.test(said) && named[unit] ? ` ${of}` : ' '}${name}`;
}

const scales: Record<Tongue, readonly (readonly [number, string, string])[]> = {
  en: [
    [12, 'trillion', 'trillion'],
    [9, 'billion', 'billion'],
    [6, 'million', 'million'],
  ],
  fr: [
    [9, 'milliard', 'milliards'],
    [6, 'million', 'millions'],
  ],
};

function spelled(amount: number, tongue: Tongue): string {
  const scale = scales[tongue].find(([power]) => Math.abs(amount) >= Number(`1e${power}`));
  if (!scale) return digits(amount, tongue);
  const [power, one, many] = scale;
  const inScale = scaled(plainDigits(amount), -power);
  return `${digits(inScale, tongue)} ${Math.abs(inScale) < 2 ? one : many}`;
}

function withWatts(amount: number, tongue: Tongue): string {
  const [power, sign] = amount >= 1e9 ? [9, 'GW'] : [6, 'MW'];
  return `${digits(scaled(plainDigits(amount), -power), tongue)} ${sign}`;
}

/** Grouped without Intl, which costs ten milliseconds at its first use. */
function digits(amount: number, tongue: Tongue): string {
  const [whole = '', fraction] = plainDigits(amount).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, tongue === 'en' ? ',' : ' ');
  return fraction ? `${grouped}${tongue === 'en' ? '.' : ','}${fraction}` : grouped;
}

// Says a fact read from a table in one English sentence of our own.

import { metricById } from '../../metrics/index.js';
import type { Fact, Role } from '../../model/fact.js';
import { periodInWords, valueInWords } from './words.js';

type Stated = Pick<Fact, 'entity' | 'metric' | 'value' | 'period' | 'status' | 'parties' | 'definition' | 'attribution'>;

interface Phrases {
  /** Entity, possessive. */
  whose: string;
  who: string;
  amount: string;
  when: string;
  /** The definition in brackets, with its leading space. */
  meant: string;
  definition: string;
  party(role: Role): string;
  ahead: boolean;
}

const sentences: Record<string, (words: Phrases, fact: Stated) => string> = {
  capacity: ({ who, amount, when, ahead }) => `${who} ${ahead ? 'is expected to run' : 'ran'} on ${amount} ${when}`,
  capex: ({ who, amount, when, definition, ahead }) =>
    definition === '2025 dollars'
      ? `Building and equipping ${who} ${ahead ? 'is expected to cost' : 'cost'} ${amount}, in dollars of 2025, ${when}`
      : `${who} spent ${amount} on property and equipment ${inFiscal(definition, when)}`,
  chips: ({ who, amount, when, ahead }) =>
    `${who} ${ahead ? 'is expected to hold' : 'held'} the computing power of ${amount} H100 chips ${when}`,
  'compute-spend': ({ who, amount, when, meant, ahead }) =>
    `${who} ${ahead ? 'expected to spend' : 'spent'} ${amount} on compute${meant} ${when}`,
  debt: ({ who, amount, when, meant }, { status }) => `${who} ${did(status, 'borrowed', 'borrow')} ${amount}${meant} ${when}`,
  founded: ({ who, when, definition }) => `${who} was ${definition || 'founded'} ${when}`,
  'funding-round': ({ who, amount, when, meant }, { status }) => `${who} ${did(status, 'raised', 'raise')} ${amount}${meant} ${when}`,
  headcount: ({ who, amount, when, meant }) => `${who} had ${amount} employees${meant} ${when}`,
  investment: ({ who, amount, when, meant, party }, { status }) =>
    `${party('investor')} ${did(status, 'invested', 'invest', party('investor').includes(' and '))} ${amount} in ${who}${meant} ${when}`,
  layoffs: ({ who, amount, when }, { status, value }) =>
    `${who} ${did(status, 'cut', 'cut')} ${!value ? 'jobs' : value.unit === 'percent' ? `${amount} of its staff` : `${amount} jobs`} ${when}`,
  'net-loss': ({ who, amount, when, definition }) => `${who} lost ${amount} ${inFiscal(definition, when)}`,
  profit: ({ whose, amount, when, definition }) => `${whose} net income was ${amount} ${inFiscal(definition, when)}`,
  'research-development': ({ who, amount, when, definition }) =>
    `${who} spent ${amount} on research and development ${inFiscal(definition, when)}`,
  revenue: ({ whose, amount, when, definition, ahead }) => {
    const [what, fiscal] = definition.startsWith('fiscal') ? ['', definition] : (definition.split(/, (?=fiscal)/) as [string, string?]);
    return `${whose} ${what ? `${what} ` : ''}revenue ${ahead ? 'is expected to be' : 'was'} ${amount} ${inFiscal(fiscal ?? '', when)}`;
  },
  'revenue-run-rate': ({ whose, amount, when, meant }) => `${whose} annualised revenue${meant} was ${amount} ${when}`,
  stake: ({ who, amount, when, party }) => `${party('investor')} held ${amount} of ${who} ${when}`,
  users: ({ who, amount, when, definition, ahead }) =>
    `${who} ${ahead ? 'was set to have' : 'had'} ${amount} ${usersOf(definition)} ${when}`,
  valuation: ({ who, amount, when, meant }, { status }) =>
    `${who} ${status === 'considered' ? 'discussed being' : 'was'} valued at ${amount.replace(/^at least (.*)$/, '$1 or more')}${meant} ${when}`,
};

/** A metric without a sentence of its own: "OpenAI's market share, announced: 60 percent, in 2025". */
const plainly = ({ whose, amount, when, meant }: Phrases, { metric, status, parties }: Stated): string => {
  const name = metricById(metric)?.name ?? metric;
  const others = parties.map(({ role, id }) => `${role} ${id}`).join(', ');
  return `${whose} ${name}${meant}${status === 'actual' ? '' : `, ${status}`}${others ? ` (${others})` : ''}${amount ? `: ${amount}` : ''}${when ? `, ${when.replace(/^, as announced /, '')}` : ''}`;
};

/** The sentence of a fact; names stand in it as the fact gives them. */
export function sentenceOf(fact: Stated): string {
  const { entity, metric, value, period, status, parties, definition, attribution } = fact;
  const write = sentences[metric] ?? plainly;
  const words: Phrases = {
    who: entity,
    whose: `${entity}'s`,
    amount: value ? valueInWords(value) : '',
    when: period ? `${status === 'announced' ? ', as announced ' : ''}${periodInWords(period)}` : '',
    meant: inBrackets(definition),
    definition: definition ?? '',
    party: (role) => listed(parties.filter((party) => party.role === role).map(({ id }) => id)),
    ahead: status === 'forecast' || status === 'target' || status === 'announced',
  };
  const said = write(words, fact).replace(/\s+/g, ' ').replace(' ,', ',').trim();
  return `${said}${attribution && attribution !== entity ? `, according to ${attribution.replace(/^(?=Financial Times|Observer)/, 'the ')}` : ''}.`;
}

function did(status: Fact['status'], done: string, verb: string, many = false): string {
  const was = many ? 'were' : 'was';
  if (status === 'considered') return `${was} in talks to ${verb}`;
  return status === 'actual' || status === 'ended' ? done : `${was} to ${verb}`;
}

// "in fiscal 2025 (from 29 January 2024 to 26 January 2025)", "in the first quarter of fiscal 2025 (from ...)"
function inFiscal(definition: string, when: string): string {
  const [, year, quarter] = /^(fiscal \d{4})(?: Q([1-4]))?$/.exec(definition) ?? [];
  if (!year) return when;
  return `in ${quarter ? `the ${['first', 'second', 'third', 'fourth'][Number(quarter) - 1]} quarter of ` : ''}${year} (${when})`;
}

// "ChatGPT weekly active" as "weekly active users of ChatGPT"
function usersOf(definition: string): string {
  const [, product, rhythm] = /^(?:(.+) )?((?:daily|weekly|monthly) active)$/.exec(definition) ?? [];
  return rhythm ? `${rhythm} users${product ? ` of ${product}` : ''}` : `users${inBrackets(definition)}`;
}

function inBrackets(definition: string | null): string {
  if (!definition) return '';
  const [, letter] = /^series ([a-z])$/.exec(definition) ?? [];
  if (letter) return ` in a Series ${letter.toUpperCase()} round`;
  return { 'share sale': ' in a share sale', ipo: ' in its listing on the stock exchange' }[definition] ?? ` (${definition})`;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? 'an investor') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

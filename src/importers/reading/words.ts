// Says amounts and periods in plain English: "6.6 billion dollars", "in the first half of 2025".

import { plainDigits, scaled } from '../../model/decimal.js';
import type { Period } from '../../model/period.js';
import type { Value } from '../../model/value.js';

const scales: [word: string, power: number][] = [
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const quarters = ['first', 'second', 'third', 'fourth'];
const nouns: Record<string, string> = {
  USD: 'dollars',
  EUR: 'euros',
  GBP: 'pounds',
  CNY: 'yuan',
  JPY: 'yen',
  items: '',
  people: '',
  deals: 'deals',
  percent: 'percent',
};
const hedgeWords: Record<string, string> = {
  about: 'about ',
  nearly: 'nearly ',
  over: 'over ',
  'at-least': 'at least ',
  'up-to': 'up to ',
  under: 'under ',
};

/** A value with its hedge and its unit, people and items left to the sentence. */
export function valueInWords({ min, max, unit, hedge }: Value): string {
  if (unit === 'W') return powerInWords(min, max, hedge);
  const noun = nouns[unit] ?? unit;
  const one = hedge === 'about' ? rounded(min!) : (min ?? max!);
  const amount = hedge === 'range' ? `between ${inScale(min!)} and ${inScale(max!)}` : `${hedgeWords[hedge] ?? ''}${inScale(one)}`;
  return noun ? `${amount} ${noun}` : amount;
}

/** A period with its preposition: "on 10 September 2025", "in 2024", "from ... to ...". */
export function periodInWords({ text }: Period): string {
  const [from, to] = text.split('/') as [string, string?];
  if (to === undefined) return `${/^\d{4}-\d\d-\d\d$/.test(from) ? 'on' : 'in'} ${moment(from)}`;
  if (from === '..') return `up to ${moment(to)}`;
  return to === '..' ? `from ${moment(from)} on` : `from ${moment(from)} to ${moment(to)}`;
}

/** A number with its scale word, its digits kept: 2950000000 is "2.95 billion", and 5600 is "5,600". */
export function inScale(amount: number): string {
  const [word, power] = scales.find(([, power]) => Math.abs(amount) >= Number(`1e${power}`)) ?? ['', 0];
  const [whole = '', fraction] = plainDigits(scaled(plainDigits(amount), -power)).split('.');
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
  return word ? `${digits} ${word}` : digits;
}

// Nobody says "about 10.894283791 billion".
const rounded = (amount: number): number => Number(amount.toPrecision(4));

function powerInWords(min: number | null, max: number | null, hedge: Value['hedge']): string {
  const [word, power] = (max ?? min!) >= 1e9 ? ['gigawatts', 9] : ['megawatts', 6];
  const said = (watts: number): string => plainDigits(scaled(plainDigits(watts), -power));
  return hedge === 'range' ? `between ${said(min!)} and ${said(max!)} ${word}` : `${hedgeWords[hedge] ?? ''}${said(min ?? max!)} ${word}`;
}

function moment(text: string): string {
  const [year, part, day] = text.split('-') as [string, string?, string?];
  if (!part) return year;
  if (part.startsWith('Q')) return `the ${quarters[Number(part[1]) - 1]} quarter of ${year}`;
  if (part.startsWith('H')) return `the ${quarters[Number(part[1]) - 1]} half of ${year}`;
  const month = months[Number(part) - 1]!;
  return day ? `${Number(day)} ${month} ${year}` : `${month} ${year}`;
}

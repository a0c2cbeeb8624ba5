// A value as a person reads it: "$2.8B", "> $700M", "~25 %", "4.5 GW". Never rounded.

import { isMoney } from '../metrics/unit-kind.js';
import { movePoint, plainDigits } from '../model/decimal.js';
import type { Value } from '../model/value.js';

const signs: Record<string, string> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  INR: '₹',
  KRW: '₩',
  CNY: 'CN¥',
  TWD: 'NT$',
  HKD: 'HK$',
  CAD: 'C$',
  AUD: 'A$',
  SGD: 'S$',
  BRL: 'R$',
};

const hedgeSigns: Record<Value['hedge'], string> = {
  exact: '',
  about: '~',
  nearly: 'nearly ',
  over: '> ',
  'at-least': '≥ ',
  'up-to': '≤ ',
  under: '< ',
  range: '',
};

export function showValue({ min, max, unit, hedge }: Value): string {
  if (min === null && max === null) return `some ${unit}`;
  if (hedge === 'range') return `${showAmount(min!, unit)}–${showAmount(max!, unit)}`;
  return hedgeSigns[hedge] + showAmount(min ?? max!, unit);
}

/** One amount with its unit, its digits exact. */
export function showAmount(amount: number, unit: string): string {
  if (amount < 0) return `−${showAmount(-amount, unit)}`;
  if (unit === 'percent') return `${grouped(plainDigits(amount))} %`;
  if (unit === 'W') return inScale(amount, watts);
  if (!isMoney(unit)) return showCount(amount);
  return (signs[unit] ?? `${unit} `) + inScale(amount, money);
}

interface Scale {
  /** The least amount that is written so. */
  from: number;
  power: number;
  mark: string;
}

const money: readonly Scale[] = [
  { from: 1e12, power: 12, mark: 'T' },
  { from: 1e9, power: 9, mark: 'B' },
  { from: 1e6, power: 6, mark: 'M' },
  { from: 0, power: 0, mark: '' },
];
const things = money.slice(1, 3);
const watts: readonly Scale[] = [
  { from: 1e9, power: 9, mark: ' GW' },
  { from: 1e6, power: 6, mark: ' MW' },
  { from: 1e3, power: 3, mark: ' kW' },
  { from: 0, power: 0, mark: ' W' },
];

/** People and things: 1,500 and 227,056 in full, 800 million as 800M. */
function showCount(amount: number): string {
  const full = grouped(plainDigits(amount));
  const short = amount >= 1e6 ? inScale(amount, things) : full;
  return short.length < full.length ? short : full;
}

function inScale(amount: number, scales: readonly Scale[]): string {
  const { power, mark } = scales.find(({ from }) => amount >= from)!;
  return grouped(movePoint(plainDigits(amount), -power)) + mark;
}

/** Thousands grouped without Intl, which costs ten milliseconds at its first use. */
const grouped = (digits: string): string => {
  const point = digits.indexOf('.');
  const length = point < 0 ? digits.length : point;
  if (length <= 3) return digits;
  return digits.slice(0, length).replace(/\B(?=(\d{3})+$)/g, ',') + digits.slice(length);
};

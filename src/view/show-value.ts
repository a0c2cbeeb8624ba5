// A value as a person reads it: "$2.8B", "> $700M", "~25 %", "4.5 GW". Never rounded.

import { movePoint, plainDigits } from '../model/decimal.js';
import type { Value } from '../model/value.js';

const signs: Record<string, string> = {
  USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹', KRW: '₩', CNY: 'CN¥', TWD: 'NT$', HKD: 'HK$', CAD: 'C$', AUD: 'A$', SGD: 'S$', BRL: 'R$',
};

const hedgeSigns: Record<Value['hedge'], string> = {
  exact: '', about: '~', nearly: 'nearly ', over: '> ', 'at-least': '≥ ', 'up-to': '≤ ', under: '< ', range: '',
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
  if (unit === 'W') return withScale(amount, [['GW', 9], ['MW', 6], ['kW', 3], ['W', 0]], (digits, scale) => `${digits} ${scale}`);
  if (!/^[A-Z]{3}$/.test(unit)) return showCount(amount);
  const sign = signs[unit] ?? `${unit} `;
  return withScale(amount, [['T', 12], ['B', 9], ['M', 6], ['', 0]], (digits, scale) => sign + digits + scale);
}

/** People and things: 1,500 and 227,056 in full, 800 million as 800M. */
function showCount(amount: number): string {
  const short = amount >= 1e6 ? withScale(amount, [['B', 9], ['M', 6]], (digits, scale) => digits + scale) : null;
  const full = grouped(plainDigits(amount));
  return short !== null && short.length < full.length ? short : full;
}

function withScale(amount: number, scales: readonly (readonly [string, number])[], write: (digits: string, scale: string) => string): string {
  const [scale, power] = scales.find(([, power]) => amount >= Number(`1e${power}`)) ?? scales.at(-1)!;
  return write(grouped(movePoint(plainDigits(amount), -power)), scale);
}

/** Thousands grouped without Intl, which costs ten milliseconds at its first use. */
const grouped = (digits: string): string => {
  const [whole = '', fraction] = digits.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
};

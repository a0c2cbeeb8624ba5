// Money in another currency, at the European Central Bank's monthly average rates, said with its rate and month.

import { isMoney } from '../metrics/unit-kind.js';
import { Failure } from '../model/failure.js';
import type { Period } from '../model/period.js';
import type { Value } from '../model/value.js';
import type { Bases } from './bases.js';
import { rowsOf } from './bases.js';

export interface Converted {
  min: number | null;
  max: number | null;
  unit: string;
  /** Units of the new currency for one of the printed. */
  rate: number;
  /** "2025-09", "2024" for a year's average, or "latest 2026-04" for a time still without rates. */
  date: string;
}

export interface Converter {
  /** `null` where there is nothing to convert: no money, or no rate. */
  convert(value: Value | null, period: Period | null, published: string | null): Converted | null;
}

/** Throws `unknown-currency` where no base has rates for it. */
export function converterTo(bases: Bases, currency: string): Converter {
  const rates = ratesByCurrency(bases);
  if (currency !== 'EUR' && !rates.has(currency)) {
    throw new Failure(
      'unknown-currency',
      `there are no rates for ${currency}`,
      `--in with one of EUR, ${[...rates.keys()].sort().join(', ')}`,
    );
  }
  return {
    convert(value, period, published) {
      if (!value || !isMoney(value.unit) || value.unit === currency) return null;
      if (value.unit !== 'EUR' && !rates.has(value.unit)) return null;
      const months = monthsOf(period, published);
      const from = average(rates.get(value.unit), months);
      const to = average(rates.get(currency), months);
      const used = from ?? to;
      if (!used || (value.unit !== 'EUR' && !from) || (currency !== 'EUR' && !to)) return null;
      const rate = significant((to?.units ?? 1) / (from?.units ?? 1), 6);
      const inNew = (amount: number | null): number | null => (amount === null ? null : significant(amount * rate, 4));
      return { min: inNew(value.min), max: inNew(value.max), unit: currency, rate, date: used.date };
    },
  };
}

type Rates = Map<string, number>;

function ratesByCurrency(bases: Bases): Map<string, Rates> {
  const rates = new Map<string, Rates>();
  for (const { row } of rowsOf<{ currency: string; month: string; units: number }>(
    bases,
    'select currency, month, units from rate order by currency, month',
  )) {
    const months = rates.get(row.currency) ?? new Map<string, number>();
    rates.set(row.currency, months.set(row.month, row.units));
  }
  return rates;
}

/** First and last month a figure is true of; without a period, the month it was printed. */
function monthsOf(period: Period | null, published: string | null): [string, string] {
  const first = period?.start ?? period?.end ?? published ?? '9999-12';
  const last = period?.end ?? period?.start ?? published ?? '9999-12';
  return [first.slice(0, 7), last.slice(0, 7)];
}

function average(rates: Rates | undefined, [first, last]: [string, string]): { units: number; date: string } | null {
  if (!rates) return null;
  const found = [...rates].filter(([month]) => month >= first && month <= last);
  if (found.length === 0) {
    const [month, units] = [...rates].at(-1)!;
    return first > month ? { units, date: `latest ${month}` } : null;
  }
  const units = found.reduce((sum, [, one]) => sum + one, 0) / found.length;
  return { units, date: spanOf(found[0]![0], found.at(-1)![0]) };
}

/** The months whose rates were averaged, never more: a year only when it is whole. */
function spanOf(first: string, last: string): string {
  if (first === last) return first;
  return first.slice(0, 4) === last.slice(0, 4) && first.endsWith('-01') && last.endsWith('-12') ? first.slice(0, 4) : `${first}/${last}`;
}

const significant = (amount: number, digits: number): number => Number(amount.toPrecision(digits));

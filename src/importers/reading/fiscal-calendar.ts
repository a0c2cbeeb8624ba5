// Tells a company's fiscal years and quarters from the ends of the years it reported.

import { daysAfter, daysBetween } from './day.js';

/** A stretch a company reported on, in the words of the base. */
export interface FiscalPeriod {
  /** "2024" and "2024-Q3" where the year is the calendar's, else first and last day. */
  period: string;
  /** "fiscal 2025", "fiscal 2025 Q3"; `null` where the year is the calendar's. */
  definition: string | null;
}

/** A year of 52 or 53 weeks may end in the first days of the next. */
const fiscalYear = (end: string): string => daysAfter(end, -6).slice(0, 4);

export const isYear = (start: string, end: string): boolean => daysBetween(start, end) >= 350 && daysBetween(start, end) <= 380;
export const isQuarter = (start: string, end: string): boolean => daysBetween(start, end) >= 80 && daysBetween(start, end) <= 100;

export function yearPeriod(start: string, end: string): FiscalPeriod {
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) return { period: end.slice(0, 4), definition: null };
  return { period: `${start}/${end}`, definition: `fiscal ${fiscalYear(end)}` };
}

/** A quarter, counted back from the end of its year; `null` where no year it could belong to is known. */
export function quarterPeriod(start: string, end: string, yearEnds: readonly string[]): FiscalPeriod | null {
  const calendar = yearEnds.some((day) => day.endsWith('-12-31'));
  const quarter = Math.ceil(Number(end.slice(5, 7)) / 3);
  if (calendar && start.slice(5) === ['01-01', '04-01', '07-01', '10-01'][quarter - 1])
    return { period: `${end.slice(0, 4)}-Q${quarter}`, definition: null };
  const yearEnd = endOfYear(end, yearEnds);
  if (!yearEnd) return null;
  const number = 4 - Math.round((daysBetween(end, yearEnd) - 1) / 91.25);
  return number < 1 || number > 4 ? null : { period: `${start}/${end}`, definition: `fiscal ${fiscalYear(yearEnd)} Q${number}` };
}

// The first year's end on or after the day; a year not yet reported ends about a year after the last one.
function endOfYear(day: string, yearEnds: readonly string[]): string | null {
  const sorted = [...yearEnds].sort();
  const known = sorted.find((end) => end >= day);
  if (known) return daysBetween(day, known) <= 371 ? known : null;
  const expected = sorted.length > 0 ? daysAfter(sorted.at(-1)!, 364) : null;
  return expected && daysAfter(expected, 7) >= day ? expected : null;
}

// Reckoning with days, months and quarters around the day of publication.

export interface Day {
  year: number;
  month: number;
  /** `null` where only the month is known. */
  day: number | null;
}

/** Reads "2025-09-12" or "2025-09". */
export function dayOf(published: string | null): Day | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2] ?? 12), day: match[3] ? Number(match[3]) : null } : null;
}

const two = (number: number): string => String(number).padStart(2, '0');

export const yearText = (year: number): string => String(year);

export const monthText = (year: number, month: number): string => {
  const shifted = year * 12 + month - 1;
  return `${Math.floor(shifted / 12)}-${two((((shifted % 12) + 12) % 12) + 1)}`;
};

export const quarterText = (year: number, quarter: number): string => {
  const shifted = year * 4 + quarter - 1;
  return `${Math.floor(shifted / 4)}-Q${(((shifted % 4) + 4) % 4) + 1}`;
};

export const halfText = (year: number, half: number): string => {
  const shifted = year * 2 + half - 1;
  return `${Math.floor(shifted / 2)}-H${(((shifted % 2) + 2) % 2) + 1}`;
};

export const dayText = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;

/** The day so many days away; "2025-09-12" and -3 is "2025-09-09". */
export function daysAway({ year, month, day }: Day, days: number): string {
  if (day === null) return monthText(year, month);
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return dayText(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The last such weekday up to the day, 0 is Monday; the next one where asked. */
export function weekdayNear(today: Day, weekday: number, isNext: boolean, isWeekly = false): string {
  if (today.day === null) return monthText(today.year, today.month);
  const own = (new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay() + 6) % 7;
  const back = (own - weekday + 7) % 7;
  return daysAway(today, isNext ? 7 - back : isWeekly && back === 0 ? -7 : -back);
}

export const quarterOf = (month: number): number => Math.floor((month + 2) / 3);

/** The months of a season: northern, meteorological. */
export const seasonMonths = { spring: [3, 5], summer: [6, 8], autumn: [9, 11], winter: [12, 14] } as const;

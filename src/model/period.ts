// The time a figure is true of: a year, half, quarter, month, day, or a span open or closed at either end.

export interface Period {
  /** As written: "2022", "2024-Q1", "2024-H1", "2025-09", "2025-09-10", "2027/2032", "../2029". */
  text: string;
  /** First and last day, ISO 8601; `null` is open. */
  start: string | null;
  end: string | null;
}

/** Reads a period, or gives `null` where the text is none or names a day that never was. */
export function readPeriod(text: string): Period | null {
  const ends = text.split('/');
  if (ends.length === 1) {
    const days = daysOf(text);
    return days && { text, start: days[0], end: days[1] };
  }
  if (ends.length !== 2) return null;
  const [from, to] = ends as [string, string];
  const start = from === '..' ? null : daysOf(from);
  const end = to === '..' ? null : daysOf(to);
  if ((start === null && from !== '..') || (end === null && to !== '..') || (!start && !end)) return null;
  if (start && end && start[0] > end[1]) return null;
  return { text, start: start?.[0] ?? null, end: end?.[1] ?? null };
}

/** Whether it begins after a day, ISO 8601 of any length. */
export const isAfter = (period: Period | null, day: string): boolean => period?.start != null && period.start.slice(0, day.length) > day;

/** Whether a period is about a year, fiscal years of 52 or 53 weeks included. */
export function lastsAYear(period: Period | null): boolean {
  if (!period?.start || !period.end) return false;
  const days = (Date.parse(period.end) - Date.parse(period.start)) / 86_400_000;
  return days > 350 && days < 380;
}

function daysOf(text: string): [string, string] | null {
  const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d\d)(?:-(\d\d))?))?$/.exec(text);
  if (!match) return null;
  const [, year, quarter, half, month, day] = match as unknown as [string, string, string?, string?, string?, string?];
  if (quarter) return months(year, 3 * Number(quarter) - 2, 3 * Number(quarter));
  if (half) return months(year, 6 * Number(half) - 5, 6 * Number(half));
  if (!month) return months(year, 1, 12);
  if (Number(month) < 1 || Number(month) > 12) return null;
  const whole = months(year, Number(month), Number(month));
  if (!day) return whole;
  const date = `${year}-${month}-${day}`;
  return date >= whole[0] && date <= whole[1] ? [date, date] : null;
}

function months(year: string, first: number, last: number): [string, string] {
  const two = (number: number): string => String(number).padStart(2, '0');
  const lastDay = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return [`${year}-${two(first)}-01`, `${year}-${two(last)}-${two(lastDay)}`];
}

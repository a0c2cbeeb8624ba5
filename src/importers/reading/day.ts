// Reads the dates of data sets, and refuses those that cannot be meant.

/** A year outside these is a slip of the pen: one edition dates a report "0202-07-30". */
const firstYear = 1900;
const lastYear = 2100;

/** Reads "2025-09-22", "9/20/2016" or "1/29/23" (month first) as an ISO day; `null` where it is none. */
export function readDay(cell: string): string | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(cell.trim());
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)$/.exec(cell.trim());
  if (!american) return null;
  const [, month, day, year] = american as unknown as [string, string, string, string];
  return dayOf(Number(year) + (year.length === 2 ? 2000 : 0), Number(month), Number(day));
}

/** How many days a stretch has, both ends counted. */
export const daysBetween = (first: string, last: string): number => Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1;

/** The day so many days after another. */
export const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * The period of a level: its day; its month where the day is a stand-in for it. Data sets write "in December" as the
 * 31st, the 15th or the 1st: such a day counts as one only when the report is of that day.
 */
export function levelPeriod(day: string, reported: string | null): string {
  const standsIn = /-(?:01|15)$/.test(day) || daysAfter(day, 1).endsWith('-01');
  return standsIn && day !== reported ? day.slice(0, 7) : day;
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= firstYear && year <= lastYear ? date.toISOString().slice(0, 10) : null;
}

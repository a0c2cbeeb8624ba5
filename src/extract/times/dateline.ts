// The day that an article's first lines give it: "PARIS, 12 mars 2026 –", "Published on 3 March 2026", "The week, 3 March 2026".

import { fold } from '../../figures/fold.js';
import { calendar as english } from '../../languages/en/calendar.js';
import { calendar as french } from '../../languages/fr/calendar.js';
import { readPeriod } from '../../model/period.js';
import { dayText } from './calendar.js';

/** So many characters and lines may hold it: a title, a standfirst, a by-line. */
const head = 1500;
const mostLines = 8;
/** Longer than this a line is a sentence that happens to end with a date. */
const mostBefore = 60;

const calendars = [english, french];
/** The words of both languages as one pattern, the longest first. */
const anyOf = (list: 'months' | 'weekdays' | 'published' | 'dayArticles' | 'telling'): string =>
  [...new Set(calendars.flatMap((words) => words[list].split('|').flatMap((word) => [word, fold(word)])))]
    .sort((a, b) => b.length - a.length)
    .join('|');

/** "february" and its "feb" alike. */
const months = new Map(
  calendars.flatMap((calendar) => {
    const names = calendar.months.split('|');
    return names.map((name) => [fold(name), names.findIndex((full) => full.startsWith(name)) + 1] as const);
  }),
);
const month = anyOf('months');
const date = new RegExp(
  `(?<![\\d-])(?:(?<iso>20\\d\\d-\\d\\d-\\d\\d)|(?<day>\\d{1,2})(?:er|st|nd|rd|th)? (?<name>${month})\\.?,? (?<year>20\\d\\d)|(?<nameFirst>${month})\\.? (?<dayNext>\\d{1,2})(?:st|nd|rd|th)?, (?<yearLast>20\\d\\d))(?![\\d-])`,
  'i',
);
const publishing = new RegExp(`(?<![a-z])(?:${anyOf('published')})(?: (?:${anyOf('dayArticles')}))?:?\\s*$`);
const weekday = new RegExp(`(?:^|\\s)(?:${anyOf('weekdays')}),?\\s*$`);
/** "On 12 March 2026 –": the time of what is told, not of the telling. */
const telling = new RegExp(`(?<![a-z])(?:${anyOf('telling')})\\s*$|[a-z\\d] (?:${anyOf('dayArticles')})\\s*$`);

interface Found {
  day: string;
  /** UTF-16 offsets of the date. */
  from: number;
  to: number;
}

/** The latest such day, where the first lines give several. */
export const datelineOf = (text: string): string | null =>
  datesIn(text)
    .map(({ day }) => day)
    .sort()
    .at(-1) ?? null;

/** The same text with those dates blanked: they are nobody's figures' time. */
export const withoutDatelines = (text: string): string =>
  datesIn(text).reduce((blanked, { from, to }) => blanked.slice(0, from) + ' '.repeat(to - from) + blanked.slice(to), text);

function datesIn(text: string): Found[] {
  const found: Found[] = [];
  let lines = 0;
  for (const { 0: line, index } of text.slice(0, head).matchAll(/[^\r\n]+/g)) {
    if (line.trim() === '') continue;
    if ((lines += 1) > mostLines) break;
    const seen = dayIn(line);
    if (seen) found.push({ day: seen.day, from: index + seen.from, to: index + seen.to });
  }
  return found;
}

function dayIn(line: string): Found | null {
  const found = date.exec(line);
  if (!found || /^\s*[-•|+]|\.{3}/.test(line)) return null;
  const before = fold(line.slice(0, found.index))
    .replace(/^[\s#>*_]+/, '')
    .replace(weekday, ' ');
  const after = line
    .slice(found.index + found[0].length)
    .replace(/[*_]/g, ' ')
    .trim();
  const isPlaced = /^\)?\s*(?:[–—]|-{1,2}\s|\(\p{L}+\))/u.test(after) && before.trim() !== '';
  const stands =
    before.length <= mostBefore && !/[!?;]|\.(?=\s)/.test(before) && !telling.test(before) && (isPlaced || /^(?:[)\]|·].*)?$/.test(after));
  if (!stands && !publishing.test(before)) return null;
  const { iso, day, name, year, nameFirst, dayNext, yearLast } = found.groups!;
  const told = iso ?? dayText(Number(year ?? yearLast), months.get(fold((name ?? nameFirst)!))!, Number(day ?? dayNext));
  return readPeriod(told) ? { day: told, from: found.index, to: found.index + found[0].length } : null;
}

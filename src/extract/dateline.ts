// The day that an article's first lines give it: "PARIS, 12 mars 2026 –", "Published on 3 March 2026", "The week, 3 March 2026".

import { fold } from '../figures/fold.js';
import { calendar as english } from '../languages/en/calendar.js';
import { calendar as french } from '../languages/fr/calendar.js';
import { readPeriod } from '../model/period.js';
import { dayText } from './calendar.js';

/** So many characters and lines may hold it: a title, a standfirst, a by-line. */
const head = 1500;
const mostLines = 8;
/** Longer than this a line is a sentence that happens to end with a date. */
const mostBefore = 60;

const months = new Map([english, french].flatMap((calendar) => calendar.months.split('|').slice(0, 12).map((name, at) => [fold(name), at + 1] as const)));
const month = [...months.keys()].join('|');
const date = new RegExp(`(?<![\\d-])(?:(?<iso>20\\d\\d-\\d\\d-\\d\\d)|(?<day>\\d{1,2})(?:er|st|nd|rd|th)? (?<name>${month}),? (?<year>20\\d\\d)|(?<nameFirst>${month}) (?<dayNext>\\d{1,2})(?:st|nd|rd|th)?, (?<yearLast>20\\d\\d))(?![\\d-])`);
const publishing = /\b(?:published|posted|updated|written|publiee?|mise? en ligne|mise? a jour|ecrit|redige)(?: (?:on|le|du))?:?\s*$/;
const weekday = new RegExp(`(?:^|\\s)(?:${english.weekdays}|${french.weekdays}),?\\s*$`);
/** "On 12 March 2026 –": the time of what is told, not of the telling. */
const telling = /(?<![\p{L}])(?:on|in|by|since|until|before|after|from|to|of|au|depuis|avant|apres|des|jusqu'au|en|vers|entre|between|and|et|d'ici|end(?:ed|ing)|clos|clos le|acheve le|termine le)\s*$|[\p{L}\d] (?:le|the)\s*$/u;

/** The latest such day, where the first lines give several. */
export function datelineOf(text: string): string | null {
  const lines = fold(text.slice(0, head)).split(/\r?\n/).map((line) => line.replace(/^[\s#>]+|[\s*_]+/g, ' ').trim()).filter(Boolean);
  return lines.slice(0, mostLines).flatMap((line) => dayIn(line) ?? []).sort().at(-1) ?? null;
}

function dayIn(line: string): string | null {
  const found = date.exec(line);
  if (!found || /^[-•|+]|\.{3}/.test(line)) return null;
  const before = line.slice(0, found.index).replace(weekday, ' ');
  const after = line.slice(found.index + found[0].length).trim();
  const isPlaced = /^\)?\s*(?:[–—]|-{1,2}\s|\(\p{L}+\))/u.test(after) && before.trim() !== '';
  const stands = before.length <= mostBefore && !/[.!?;]/.test(before) && !telling.test(before) && (isPlaced || /^(?:[)\]|·].*)?$/.test(after));
  if (!stands && !publishing.test(before)) return null;
  const { iso, day, name, year, nameFirst, dayNext, yearLast } = found.groups!;
  const told = iso ?? dayText(Number(year ?? yearLast), months.get((name ?? nameFirst)!)!, Number(day ?? dayNext));
  return readPeriod(told) ? told : null;
}

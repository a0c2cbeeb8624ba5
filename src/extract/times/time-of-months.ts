// Times of days, months and seasons: "12 September 2025", "between July and September", "last summer", "Tuesday".

import { dayText, daysAway, halfText, monthText, quarterText, seasonMonths, weekdayNear, yearText } from './calendar.js';
import type { Bare, Form } from './time.js';

/** "September", "12 septembre", "Sept. 12, 2025". */
export const month: Form = (r, at) => {
  const { lexis, word } = r;
  const { tokens, language } = r.article;
  const dayIn = (look: number): number | null =>
    tokens[look]?.kind === 'digits' && word(look).length <= 2 && Number(word(look)) >= 1 && Number(word(look)) <= 31
      ? Number(word(look))
      : null;
  let day = dayIn(at);
  let look = at;
  if (day !== null) {
    look = at + 1;
    if (lexis.dayMarks.has(word(look))) look += 1;
    if (lexis.genitives.has(word(look))) look += 1;
  }
  const month = lexis.months.get(word(look));
  if (month === undefined || (look === at && r.raw(at) === r.raw(at).toLowerCase() && language === 'en')) return null;
  let next = look + 1;
  if (word(next) === '.' && tokens[next]!.gap === 0 && word(look).length < 5) next += 1;
  if (day === null && language === 'en' && dayIn(next) !== null) {
    day = dayIn(next);
    next += 1;
    if (lexis.dayMarks.has(word(next))) next += 1;
  }
  const yearAt = r.yearFrom(next);
  // "En mars suivant", "the following March": the one after what was told.
  const after = [next, at - 1].find((beside) => lexis.next.has(word(beside)) && lexis.reckoned.get(word(beside)) === -1);
  const ahead = after === undefined && (lexis.next.has(word(next)) || lexis.next.has(word(at - 1)));
  const isPast =
    yearAt < 0 && !ahead && (lexis.last.has(word(at - 1)) || lexis.last.has(word(next))) && !lexis.demonstratives.has(word(at - 1));
  const year =
    yearAt >= 0
      ? r.year(yearAt)!
      : isPast && r.today
        ? month >= r.today.month - 1
          ? r.today.year - 1
          : r.today.year
        : r.yearOfMonth(month, ahead);
  if (year === null) return null;
  const isReal = day !== null && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return {
    next: yearAt >= 0 ? yearAt + 1 : ahead || after === next ? next + 1 : next,
    text: isReal ? dayText(year, month, day!) : monthText(year, month),
    grain: isReal ? 'day' : 'month',
    rule:
      yearAt >= 0
        ? 'time:month'
        : after !== undefined
          ? 'time:month-after'
          : lexis.priors.has(word(at - 1))
            ? 'time:month-before'
            : 'time:month',
    ahead,
    yearless: yearAt < 0,
  };
};

/** "between July and September", "de juillet à septembre 2025": the months from one to the other. */
export const monthSpan: Form = (r, at) => {
  const { lexis, word } = r;
  const [from, to] = [lexis.months.get(word(at)), lexis.months.get(word(at + 2))];
  if (from === undefined || to === undefined || to <= from || !lexis.spanJoins.has(word(at + 1))) return null;
  const yearAt = r.yearFrom(at + 3);
  // "April to June 2025" needs no "from", "August and September 2025" no "between".
  const isPlain =
    yearAt >= 0 && (lexis.ties.after(r.article, at + 1)?.meaning === 'to' || (to === from + 1 && lexis.joins.has(word(at + 1))));
  if (!isPlain && !lexis.spanOpeners.has(word(at - 1)) && !lexis.spanThrough.has(word(at + 1))) return null;
  const year = yearAt >= 0 ? r.year(yearAt) : r.yearOfMonth(to, false);
  const length = to - from + 1;
  return year === null
    ? null
    : {
        next: yearAt >= 0 ? yearAt + 1 : at + 3,
        text: spanTo(year, to, length),
        grain: grainOf(length),
        rule: 'time:months',
        yearless: yearAt < 0,
        bearing: 'in',
      };
};

/** What so many months that end with a month are called. */
export function spanTo(year: number, month: number, length: number): string {
  if (length === 3 && month % 3 === 0) return quarterText(year, month / 3);
  if (length === 6 && month % 6 === 0) return halfText(year, month / 6);
  if (length === 12 && month === 12) return yearText(year);
  return `${monthText(year, month - length + 1)}/${monthText(year, month)}`;
}

export const grainOf = (length: number): Bare['grain'] =>
  length === 3 ? 'quarter' : length === 6 ? 'half' : length === 12 ? 'year' : 'month';

/** "last summer", "au printemps 2025". */
export const season: Form = (r, at) => {
  const { lexis, word, today } = r;
  const name = lexis.seasons.get(word(at));
  if (!name || (lexis.doubtfulSeasons.has(word(at)) && !lexis.beforeSeasons.has(word(at - 1)))) return null;
  const [from, to] = seasonMonths[name];
  const yearAt = r.yearFrom(at + 1);
  const isAfter = [at + 1, at - 1].some((beside) => lexis.next.has(word(beside)) && lexis.reckoned.get(word(beside)) === -1);
  const isNext = !isAfter && (lexis.next.has(word(at + 1)) || lexis.next.has(word(at - 1)));
  const isLast = lexis.last.has(word(at + 1)) || lexis.last.has(word(at - 1));
  // "This summer", told in May, is to come.
  const isSoon = today !== null && lexis.current.has(word(at - 1)) && from > today.month && from - today.month <= mostAhead;
  const year =
    yearAt >= 0
      ? r.year(yearAt)!
      : !today
        ? null
        : isNext
          ? from > today.month
            ? today.year
            : today.year + 1
          : isSoon || (from <= today.month && !(isLast && to >= today.month))
            ? today.year
            : today.year - 1;
  if (year === null) return null;
  return {
    next:
      yearAt >= 0
        ? yearAt + 1
        : isNext || (isAfter && lexis.next.has(word(at + 1))) || (isLast && lexis.last.has(word(at + 1)))
          ? at + 2
          : at + 1,
    text: `${monthText(year, from)}/${monthText(year, to)}`,
    grain: 'season',
    rule: isAfter && yearAt < 0 ? 'time:season-after' : 'time:season',
    ahead: isNext || isSoon,
  };
};

/** How many months ahead a season of this year may begin. */
const mostAhead = 6;

/** "Tuesday", "mardi 9 septembre". */
export const weekday: Form = (r, at) => {
  const { lexis, word, today } = r;
  const weekday = lexis.weekdays.indexOf(word(at));
  if (weekday < 0 || !today) return null;
  const isNext = lexis.next.has(word(at + 1)) || lexis.next.has(word(at - 1));
  const dated = month(r, at + 1) ?? (word(at + 1) === ',' ? month(r, at + 2) : null);
  if (dated) return { ...dated, rule: 'time:weekday' };
  return {
    next: at + 1,
    text: weekdayNear(today, weekday, isNext, r.isWeekly),
    grain: today.day === null ? 'month' : 'day',
    rule: 'time:weekday',
  };
};

/** "yesterday", "aujourd'hui". */
export const day: Form = ({ article, lexis, today }, at) => {
  const found = lexis.days.after(article, at);
  if (!found || !today) return null;
  return { next: found.next, text: daysAway(today, found.meaning), grain: today.day === null ? 'month' : 'day', rule: 'time:day' };
};

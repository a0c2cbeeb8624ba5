// Times reckoned from another one: "last year", "two years ago", "un mois plus tard".

import type { Unit } from '../words/lexis.js';
import { dayOf, daysAway, halfText, monthText, quarterOf, quarterText, yearText, type Day } from './calendar.js';
import { month } from './time-of-months.js';
import { year } from './time-of-years.js';
import type { TimeReader } from './time-reader.js';
import type { Form } from './time.js';

/** "last year", "l'an passé", "cette année", "next month", "l'année prochaine", "the previous quarter". */
export const relative: Form = (r, at) => {
  const { lexis, word, today } = r;
  const unit = r.unit(at);
  if (!today || !unit || unit === 'day') return null;
  // "That year", "cette année-là", "the same year": the one told last.
  const there = unit !== 'year' ? null : thatYear(r, at);
  if (there) return { next: there, text: '', grain: unit, rule: 'time:ago', back: 0, years: 0 };
  const moved = shiftAt(r, at);
  // "in the coming years": nobody knows how many.
  if (!moved || (moved.shift > 0 && isMany(r, at))) return null;
  // "over the past year": the twelve months before, not the calendar's.
  const isRolling = unit === 'year' && lexis.rolling.has(word(at - 1));
  const text = isRolling
    ? `${monthText(today.year - 1, today.month)}/${monthText(today.year, today.month)}`
    : unitAway(today, unit, moved.shift);
  // "the following month": after what was told last.
  if (moved.reckoned === -1 && (unit === 'month' || unit === 'year'))
    return { next: moved.next, text: '', grain: unit, rule: 'time:ago', back: unit === 'year' ? -1 : -1 / 12, years: 0 };
  // "up from 290 million the previous year": the one before the year told.
  const back =
    unit === 'quarter' && moved.reckoned !== undefined
      ? moved.reckoned / 4
      : unit !== 'year'
        ? null
        : (moved.reckoned ?? (lexis.priors.has(word(at - 1)) ? 1 : null));
  return {
    next: moved.next,
    text,
    grain: unit,
    rule: 'time:relative',
    ahead: moved.shift > 0,
    back,
    ...(unit === 'decade' && { bearing: 'over' as const }),
  };
};

/** "of the same year", "that year", "de l'année suivante", behind a month: how many years on from the one told, and where its words end. */
export function yearTold(r: TimeReader, at: number): { next: number; on: number } | null {
  const { lexis, word } = r;
  let look = lexis.genitives.has(word(at)) ? at + 1 : at;
  while (
    look < at + 4 &&
    (lexis.articles.has(word(look)) || lexis.same.has(word(look)) || lexis.demonstratives.has(word(look)) || lexis.reckoned.has(word(look)))
  )
    look += 1;
  if (look === at || word(at - 1) === '.' || r.unit(look) !== 'year') return null;
  const there = thatYear(r, look);
  if (there) return { next: there, on: 0 };
  const moved = shiftAt(r, look);
  const back = moved?.reckoned ?? (lexis.priors.has(word(look - 1)) ? 1 : null);
  return moved && back !== null ? { next: moved.next, on: -back } : null;
}

function thatYear({ lexis, word }: TimeReader, at: number): number | null {
  const before = word(at - 1);
  if (lexis.current.has(before) ? word(at + 1) === '-' && word(at + 2) === 'la' : false) return at + 3;
  return !lexis.plurals.has(word(at)) && (lexis.same.has(before) || (lexis.demonstratives.has(before) && !lexis.current.has(before)))
    ? at + 1
    : null;
}

/** How many units away a time is, and where its words end. */
function shiftAt({ article, lexis, word }: TimeReader, at: number): { shift: number; next: number; reckoned?: number } | null {
  const beside = lexis.genitives.has(word(at + 1)) ? at + 2 : at + 1;
  const reckoned = lexis.reckoned.get(word(beside)) ?? lexis.reckoned.get(word(at - 1));
  // "the year before its flotation": reckoned from what it does not date.
  if (reckoned !== undefined && lexis.reckoned.has(word(beside)) && isEvent(article, beside + 1)) return null;
  if (reckoned !== undefined && !lexis.last.has(word(at - 1)))
    return { shift: -reckoned, next: lexis.reckoned.has(word(beside)) ? beside + 1 : at + 1, reckoned };
  if (lexis.last.has(word(at + 1))) return { shift: -1, next: at + 2 };
  if (lexis.next.has(word(at + 1))) return { shift: 1, next: at + 2 };
  if (lexis.last.has(word(at - 1))) return { shift: -1, next: at + 1 };
  if (lexis.next.has(word(at - 1))) return { shift: 1, next: at + 1 };
  return lexis.current.has(word(at - 1)) || lexis.underWay.after(article, at + 1) ? { shift: 0, next: at + 1 } : null;
}

/** Something that happened, not "that" or the end of the clause. */
const isEvent = ({ tokens, lexis }: TimeReader['article'], at: number): boolean =>
  lexis.possessives.has(tokens[at]?.word ?? '') ||
  lexis.articles.has(tokens[at]?.word ?? '') ||
  (tokens[at]?.kind === 'word' && tokens[at]!.isNamelike === true);

const isMany = ({ lexis, word }: TimeReader, at: number): boolean =>
  lexis.plurals.has(word(at)) || (lexis.alike.has(word(at)) && word(at - 1).endsWith('s'));

function unitAway(today: Day, unit: Unit, shift: number): string {
  const { year, month } = today;
  switch (unit) {
    case 'year':
      return yearText(year + shift);
    case 'quarter':
      return quarterText(year, quarterOf(month) + shift);
    case 'half':
      return halfText(year, (month <= 6 ? 1 : 2) + shift);
    case 'month':
      return monthText(year, month + shift);
    case 'decade':
      return shift >= 0 ? `${year}/${year + 10}` : `${year - 10}/${year}`;
    case 'week':
      return daysAway(today, 7 * shift).slice(0, 7);
    default:
      return daysAway(today, shift);
  }
}

/** "two years ago", "il y a trois mois", "a year earlier". */
export const ago: Form = (r, at) => {
  const { article, lexis, word, today } = r;
  if (!today) return null;
  const opening = lexis.code === 'fr' ? lexis.ago.after(article, at) : null;
  const count = r.number(opening ? opening.next : at);
  const unit = count && r.unit(count.next);
  if (!count || !unit) return null;
  // "un mois seulement après avoir obtenu": what it was after came before the news.
  const said = lexis.merely.has(word(count.next + 1)) ? count.next + 2 : count.next + 1;
  if ((lexis.afterThat.after(article, said) || isAfterSum(r, said)) && (unit === 'month' || unit === 'year' || unit === 'week'))
    return {
      next: said + 1,
      text: unitAway(today, unit, -count.value).slice(0, 7),
      grain: unit,
      rule: 'time:before-that',
      ...(unit !== 'week' && { back: count.value / (unit === 'year' ? 1 : 12) }),
    };
  const earlier = lexis.earlier.after(article, count.next + 1);
  const later = lexis.later.after(article, count.next + 1);
  const closing = opening ? null : (lexis.ago.after(article, count.next + 1) ?? earlier ?? later);
  if (!opening && !closing) return null;
  // "two years before June 2024".
  const anchor = earlier && (unit === 'year' || unit === 'month') ? (month(r, earlier.next) ?? year(r, earlier.next)) : null;
  const from = anchor ? dayOf(anchor.text) : null;
  if (anchor && from && anchor.rule !== 'time:years')
    return {
      next: anchor.next,
      text:
        anchor.grain === 'year'
          ? yearText(from.year - count.value)
          : monthText(from.year, from.month - count.value * (unit === 'year' ? 12 : 1)),
      grain: anchor.grain === 'year' ? 'year' : 'month',
      rule: 'time:ago',
    };
  const back =
    unit !== 'year' && unit !== 'month'
      ? null
      : !(earlier ?? later)
        ? unit === 'year'
          ? count.value
          : null
        : ((later ? -1 : 1) * count.value) / (unit === 'month' ? 12 : 1);
  const text = later
    ? ''
    : unit === 'week'
      ? daysAway(today, -7 * count.value)
      : unit === 'decade'
        ? yearText(today.year - 10 * count.value)
        : unitAway(today, unit, -count.value);
  return {
    next: opening ? count.next + 1 : closing!.next,
    text,
    grain: unit,
    rule: 'time:ago',
    back,
    ...(later && { years: 0 }),
    ...(earlier && !lexis.last.has(word(earlier.first)) && { earlier: true }),
  };
};

/** "A few weeks later", and nobody knows how many. */
export const someTimeLater: Form = ({ article, lexis, word, unit }, at) => {
  const grain = lexis.fews.has(word(at)) ? unit(at + 1) : null;
  const later = grain && lexis.later.after(article, at + 2);
  return later && !lexis.subordinators.after(article, later.first)
    ? { next: later.next, text: '', grain, rule: laterOn, years: null }
    : null;
};

/** The rule of a time that came after the one told last, nobody knows how long. */
export const laterOn = 'time:later-on';

/** "earlier in the year": that of the time told last, else this one. */
export const withinYear: Form = ({ article, lexis, today }, at) => {
  const found = today && lexis.withinYear.after(article, at);
  return found ? { next: found.next, text: yearText(today.year), grain: 'year', rule: 'time:relative', back: 0 } : null;
};

/** How far behind "after" the sum of an event stands: "six months after closing a previous $1 billion round". */
const farthestSum = 4;

function isAfterSum({ article, lexis }: TimeReader, at: number): boolean {
  // "A month later it added 100 million" is after what was told before.
  const after = lexis.code === 'en' && lexis.subordinators.after(article, at) ? lexis.later.after(article, at) : null;
  if (!after) return false;
  for (let look = after.next; look <= after.next + farthestSum; look += 1) {
    if (
      article.tokens[look]?.kind === 'mark' &&
      article.figures.some(({ hedgeFirst, figure }) => hedgeFirst === look && figure.kind === 'money')
    )
      return true;
    if (article.tokens[look]?.word === ',') return false;
  }
  return false;
}

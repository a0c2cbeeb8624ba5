// The forms of time that accounts are kept in: "the quarter ended July 26", "the same quarter a year earlier", "the quarter".

import { halfText, monthText, quarterOf, quarterText, yearText } from './calendar.js';
import type { Bare, Form } from './time.js';
import type { TimeReader } from './time-reader.js';

const months = { quarter: 3, half: 6, year: 12 } as const;

/** "the second quarter ended July 26, 2020", "three months ended in October": the months up to a day. */
export const ended = (monthDay: Form): Form => (r, from) => {
  const { lexis } = r.article;
  const opening = lexis.over.after(r.article, from);
  let at = opening ? opening.next : from;
  while (opening && (lexis.articles.has(r.word(at)) || lexis.possessives.has(r.word(at)))) at += 1;
  const count = lexis.ordinals.has(r.word(at)) ? null : r.number(at);
  let look = count ? count.next : lexis.ordinals.has(r.word(at)) ? at + 1 : at;
  while (r.word(look) === '-' || lexis.fiscal.after(r.article, look)?.next === look + 1) look += 1;
  const unit = r.unit(look) ?? (r.word(look) === 'period' ? 'year' : null);
  const length = unit === 'month' ? count?.value : unit === 'quarter' || unit === 'half' || unit === 'year' ? months[unit] : undefined;
  const closing = length ? lexis.closing.after(r.article, look + 1) : null;
  if (!closing) return null;
  const day = monthDay(r, closing.next) ?? monthDay(r, closing.next + 1);
  if (!day) return null;
  const isOver = r.article.tokens.slice(look + 1, closing.next).some(({ word }) => /^(?:ended|clos|acheve|termine)$/.test(word));
  const [year, month] = day.text.split('-').map(Number) as [number, number];
  return { ...day, text: spanTo(year, month, length!), grain: unit === 'month' ? grainOf(length!) : unit!, rule: 'time:ended', yearless: day.yearless === true && !isOver };
};

const grainOf = (length: number): Bare['grain'] => (length === 3 ? 'quarter' : length === 6 ? 'half' : length === 12 ? 'year' : 'month');

function spanTo(year: number, month: number, length: number): string {
  if (length === 3 && month % 3 === 0) return quarterText(year, month / 3);
  if (length === 6 && month % 6 === 0) return halfText(year, month / 6);
  if (length === 12 && month === 12) return yearText(year);
  return `${monthText(year, month - length + 1)}/${monthText(year, month)}`;
}

/** "the same quarter last year": a year before the time spoken of. */
export const yearBack: Form = (r, at) => {
  const found = r.today && r.article.lexis.yearBack.after(r.article, at);
  const same = r.today && !found ? sameOf(r, at) : null;
  if (same) return same;
  return found ? { next: found.next, text: yearText(r.today!.year - 1), grain: 'year', rule: 'time:ago', back: 1 } : null;
};

/** "between 2023 and 2028", "from 2023 to 2028", "2023 through 2028". */
export const yearSpan: Form = (r, at) => {
  const from = r.year(at);
  if (from === null || !['and', 'to', 'through', 'et', 'a'].includes(r.word(at + 1))) return null;
  const to = r.year(at + 2);
  if (to === null || to <= from || (r.word(at + 1) !== 'through' && !['between', 'from', 'entre', 'de'].includes(r.word(at - 1)))) return null;
  return { next: at + 3, text: `${from}/${to}`, grain: 'year', rule: 'time:years', bearing: 'over' };
};

/** "its first fiscal quarter (July to September)": which it is by the calendar. */
export function spanInBrackets(r: TimeReader, from: number): Bare | null {
  for (let at = from; at < from + 6; at += 1) if (r.word(at) === '(') return monthSpan(r, at + 1) ?? monthSpan(r, at + 2);
  return null;
}

/** "the same period of 2024". */
function sameOf(r: TimeReader, at: number): Bare | null {
  if (r.word(at) !== 'same' && r.word(at) !== 'meme') return null;
  if (r.today && !r.article.lexis.ties.after(r.article, at + 2) && ['quarter', 'period', 'periode', 'trimestre'].includes(r.word(at + 1))) return { next: at + 2, text: quarterText(r.today.year, quarterOf(r.today.month) - 1), grain: 'quarter', rule: 'time:the-quarter', isAgain: true };
  const year = r.article.lexis.ties.after(r.article, at + 2) ? r.year(r.article.lexis.ties.after(r.article, at + 2)!.next) : null;
  return year !== null && r.today && year < r.today.year ? { next: at + 4, text: yearText(year), grain: 'year', rule: 'time:ago', back: r.today.year - year } : null;
}

/** "for the quarter", "in the quarter": the one reported, else the last one that is over. */
export const theQuarter: Form = (r, at) => {
  const unit = r.unit(at);
  if (!r.today || (unit !== 'quarter' && unit !== 'half') || !r.article.lexis.articles.has(r.word(at - 1)) || isQualified(r, at)) return null;
  const { year, month } = r.today;
  return { next: at + 1, text: unit === 'quarter' ? quarterText(year, quarterOf(month) - 1) : halfText(year, (month <= 6 ? 1 : 2) - 1), grain: unit, rule: 'time:the-quarter', isAgain: true };
};

/** "a quarter of", "the last quarter". */
const isQualified = (r: TimeReader, at: number): boolean => ['a', 'an', 'un', 'une'].includes(r.word(at - 1)) || r.article.lexis.last.has(r.word(at - 1)) || r.article.lexis.last.has(r.word(at + 1)) || r.article.lexis.ties.after(r.article, at + 1)?.meaning === 'of';

/** "between July and September", "de juillet à septembre 2025": the months from one to the other. */
export const monthSpan: Form = (r, at) => {
  const { months } = r.article.lexis;
  const [from, to] = [months.get(r.word(at)), months.get(r.word(at + 2))];
  if (from === undefined || to === undefined || to <= from || !['and', 'to', 'through', 'et', 'a'].includes(r.word(at + 1)) || (!['between', 'from', 'entre', 'de', "d'"].includes(r.word(at - 1)) && r.word(at + 1) !== 'through')) return null;
  const yearAt = r.year(at + 3) !== null ? at + 3 : r.year(r.past(at + 3)) !== null ? r.past(at + 3) : -1;
  const year = yearAt >= 0 ? r.year(yearAt) : r.yearOfMonth(to, false);
  const length = to - from + 1;
  return year === null ? null : { next: yearAt >= 0 ? yearAt + 1 : at + 3, text: spanTo(year, to, length), grain: grainOf(length), rule: 'time:months', yearless: yearAt < 0 };
};

// The forms in which the press names a time, each in its own reader.

import { dayText, daysAway, halfText, monthText, quarterOf, quarterText, seasonMonths, weekdayNear, yearText } from './calendar.js';
import type { Unit } from './lexis.js';
import type { Form } from './time.js';
import type { TimeReader } from './time-reader.js';
import { ended, monthSpan, spanInBrackets, theQuarter, yearBack, yearSpan } from './time-of-accounts.js';

const monthDay: Form = (r, at) => {
  const { months } = r.article.lexis;
  let day: number | null = null;
  let look = at;
  const token = r.article.tokens[at];
  if (token?.kind === 'digits' && token.word.length <= 2 && Number(token.word) >= 1 && Number(token.word) <= 31) {
    day = Number(token.word);
    look = at + 1;
    if (['er', 'st', 'nd', 'rd', 'th'].includes(r.word(look))) look += 1;
    if (r.word(look) === 'of') look += 1;
  }
  const month = months.get(r.word(look));
  if (month === undefined || (look === at && r.raw(at) === r.raw(at).toLowerCase() && r.article.language === 'en')) return null;
  let next = look + 1;
  if (r.word(next) === '.' && r.article.tokens[next]!.gap === 0 && r.word(look).length < 5) next += 1;
  if (day === null && r.article.tokens[next]?.kind === 'digits' && r.word(next).length <= 2 && Number(r.word(next)) <= 31 && r.article.language === 'en') {
    day = Number(r.word(next));
    next += 1;
    if (['st', 'nd', 'rd', 'th'].includes(r.word(next))) next += 1;
  }
  const yearAt = r.year(next) !== null ? next : r.year(r.past(next)) !== null ? r.past(next) : -1;
  const ahead = r.article.lexis.next.has(r.word(next)) || r.article.lexis.next.has(r.word(at - 1));
  const isPast = yearAt < 0 && !ahead && (r.article.lexis.last.has(r.word(at - 1)) || r.article.lexis.last.has(r.word(next))) && r.word(at - 1) !== 'this';
  const year = yearAt >= 0 ? r.year(yearAt)! : isPast && r.today ? (month >= r.today.month - 1 ? r.today.year - 1 : r.today.year) : r.yearOfMonth(month, ahead);
  if (year === null) return null;
  const isReal = day !== null && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { next: yearAt >= 0 ? yearAt + 1 : ahead ? next + 1 : next, text: isReal ? dayText(year, month, day!) : monthText(year, month), grain: isReal ? 'day' : 'month', rule: 'time:month', ahead, yearless: yearAt < 0 };
};

const quarter: Form = (r, at) => {
  const { ordinals, lexis } = { ordinals: r.article.lexis.ordinals, lexis: r.article.lexis };
  const short = /^(q|t|h|s)$/.exec(r.word(at)) && r.article.tokens[at + 1]?.gap === 0 && /^[1-4]$/.test(r.word(at + 1)) ? r.word(at) : null;
  let value: number;
  let unit: Unit | null;
  let next: number;
  if (short) {
    value = Number(r.word(at + 1));
    unit = short === 'q' || short === 't' ? 'quarter' : 'half';
    next = at + 2;
  } else {
    let look = at;
    const digit = r.article.tokens[at]?.kind === 'digits' && /^[1-4]$/.test(r.word(at));
    const ordinal = digit ? Number(r.word(at)) : ordinals.get(r.word(at));
    if (ordinal === undefined) return null;
    look += 1;
    if (digit) {
      if (!['er', 'e', 'eme', 'st', 'nd', 'rd', 'th', 'ere'].includes(r.word(look))) return null;
      look += 1;
    }
    if (r.word(look) === '-') look += 1;
    if (lexis.fiscal.after(r.article, look)) look = lexis.fiscal.after(r.article, look)!.next;
    unit = r.unit(look);
    if (unit !== 'quarter' && unit !== 'half') return null;
    value = ordinal;
    next = look + 1;
  }
  if ((unit === 'half' && value > 2) || (value === 1 && isFirstEver(r, at, next))) return null;
  const fiscal = [at - 1, next, next + 1, next + 2].some((look) => lexis.fiscal.after(r.article, look) !== null);
  let yearAt = next;
  for (let hops = 0; hops < 4 && r.year(yearAt) === null && r.past(yearAt) > yearAt; hops += 1) yearAt = r.past(yearAt);
  if (fiscal && r.year(yearAt) === null && r.year(yearAt + 1) !== null) yearAt += 1;
  let year = r.year(yearAt);
  const yearless = year === null;
  if (year !== null) next = yearAt + 1;
  else {
    if (!r.today) return null;
    const now = unit === 'quarter' ? quarterOf(r.today.month) : r.today.month <= 6 ? 1 : 2;
    // Accounts that run ahead of the calendar: "its fiscal third quarter", told in August.
    year = value < now || (fiscal && value === now) ? r.today.year : r.today.year - 1;
    // "the second quarter last year".
    const lastAt = lexis.ties.after(r.article, next)?.next ?? next;
    if (lexis.last.has(r.word(lastAt)) && r.unit(lastAt + 1) === 'year') {
      year = r.today.year - 1;
      next = lastAt + 2;
    }
    const after = lexis.last.has(r.word(next)) || lexis.current.has(r.word(next));
    if (r.today && (lexis.current.has(r.word(next)) || (r.word(next) === 'of' && lexis.current.has(r.word(next + 1))))) year = r.today.year;
    if (after) next += 1;
  }
  // "Q2 FY2026", told in January 2026: a quarter of accounts that run ahead of the calendar.
  const isToCome = fiscal && !yearless && r.today && unit === 'quarter' && (year > r.today.year || (year === r.today.year && value >= quarterOf(r.today.month)));
  const spelled = fiscal ? spanInBrackets(r, next) : null;
  if (spelled) return { ...spelled, rule: 'time:quarter', fiscal };
  // "its fiscal first quarter", told in October: accounts come out in the quarter after their own.
  const isOther = fiscal && yearless && r.today && unit === 'quarter' && value !== quarterOf(r.today.month) && value % 4 !== (quarterOf(r.today.month) + 3) % 4;
  return { next, text: isToCome || isOther ? quarterText(r.today!.year, quarterOf(r.today!.month) - 1) : unit === 'quarter' ? quarterText(year, value) : halfText(year, value), grain: unit, fiscal, rule: 'time:quarter', yearless, ...(unit === 'quarter' && { ordinal: value, ...(fiscal && !yearless && { label: `fiscal ${year} Q${value}`, fiscalYear: year }) }) };
};

/** "its first quarter exceeding a billion": the first of its kind. */
const isFirstEver = (r: TimeReader, at: number, next: number): boolean => r.article.lexis.possessives.has(r.word(at - 1)) && (/ing$/.test(r.word(next)) || ['above', 'over', 'since'].includes(r.word(next))) && !r.article.lexis.closing.after(r.article, next);

const season: Form = (r, at) => {
  const { seasons, last, next: coming } = r.article.lexis;
  const name = seasons.get(r.word(at));
  if (!name || (r.raw(at) === 'été' && !["l'", 'cet', 'd\'', 'en', 'des'].includes(r.word(at - 1))) || (r.word(at) === 'ete' && !["l'", 'cet', "d'", 'en', 'des'].includes(r.word(at - 1)))) return null;
  if (r.article.language === 'en' && !['this', 'last', 'next', 'the', 'in', 'since', 'by', 'of', 'coming'].includes(r.word(at - 1))) return null;
  const [from, to] = seasonMonths[name];
  const yearAt = r.year(at + 1) !== null ? at + 1 : r.year(r.past(at + 1)) !== null ? r.past(at + 1) : -1;
  const isNext = coming.has(r.word(at + 1)) || coming.has(r.word(at - 1));
  const isLast = last.has(r.word(at + 1)) || last.has(r.word(at - 1));
  const year = yearAt >= 0 ? r.year(yearAt)! : !r.today ? null : isNext ? (from > r.today.month ? r.today.year : r.today.year + 1) : from <= r.today.month && !(isLast && to >= r.today.month) ? r.today.year : r.today.year - 1;
  if (year === null) return null;
  return { next: yearAt >= 0 ? yearAt + 1 : isNext || (isLast && last.has(r.word(at + 1))) ? at + 2 : at + 1, text: `${monthText(year, from)}/${monthText(year, to)}`, grain: 'season', rule: 'time:season', ahead: isNext };
};

/** "last year", "l'an passé", "cette année", "next month", "l'année prochaine", "the previous quarter". */
const relative: Form = (r, at) => {
  if (!r.today) return null;
  const { last, next: coming, current } = r.article.lexis;
  const before = r.word(at - 1) === "l'" || r.word(at - 1) === 'the' ? at - 2 : at - 1;
  const unit = r.unit(at);
  if (!unit || !['year', 'quarter', 'half', 'month', 'week', 'decade'].includes(unit)) return null;
  // "the last quarter of 2025" is its fourth.
  const yearAt = r.year(at + 1) !== null ? at + 1 : r.past(at + 1);
  const ofYear = unit === 'quarter' && last.has(r.word(at - 1)) ? r.year(yearAt) : null;
  if (ofYear !== null) return { next: yearAt + 1, text: quarterText(ofYear, 4), grain: 'quarter', rule: 'time:quarter' };
  const beside = r.word(at + 1) === "d'" ? at + 2 : at + 1;
  const reckoned = r.article.lexis.reckoned.get(r.word(beside)) ?? r.article.lexis.reckoned.get(r.word(at - 1));
  const sign = reckoned !== undefined && !last.has(r.word(at - 1)) ? [-reckoned, r.article.lexis.reckoned.has(r.word(beside)) ? beside + 1 : at + 1] : last.has(r.word(at + 1)) ? [-1, at + 2] : coming.has(r.word(at + 1)) ? [1, at + 2] : last.has(r.word(at - 1)) ? [-1, at + 1] : coming.has(r.word(at - 1)) ? [1, at + 1] : current.has(r.word(at - 1)) || (r.word(at + 1) === 'en' && r.word(at + 2) === 'cours') ? [0, at + 1] : null;
  void before;
  if (!sign) return null;
  const [shift, next] = sign as [number, number];
  // "in the coming years": nobody knows how many.
  if (shift > 0 && /^(?:years|annees|ans|months|quarters|trimestres|semestres|weeks|semaines)$|^mois s$/.test(r.word(at) + (/s$/.test(r.word(at - 1)) && r.word(at) === 'mois' ? ' s' : ''))) return null;
  const { year, month } = r.today;
  // "up from 290 million the previous year": the one before the year told.
  const isBefore = r.article.lexis.code === 'en' && ['previous', 'prior', 'preceding'].includes(r.word(at - 1));
  // "over the past year": the twelve months before, not the calendar's.
  const isRolling = unit === 'year' && r.word(at - 1) === 'past';
  const text = isRolling ? `${monthText(year - 1, month)}/${monthText(year, month)}` : unit === 'year' ? yearText(year + shift) : unit === 'quarter' ? quarterText(year, quarterOf(month) + shift) : unit === 'half' ? halfText(year, (month <= 6 ? 1 : 2) + shift) : unit === 'month' ? monthText(year, month + shift) : unit === 'week' ? daysAway(r.today, 7 * shift) : shift >= 0 ? `${year}/${year + 10}` : `${year - 10}/${year}`;
  return { next, text: unit === 'week' ? text.slice(0, 7) : text, grain: unit, rule: 'time:relative', ahead: shift > 0, back: unit === 'year' ? (reckoned ?? (isBefore ? 1 : null)) : null, ...(unit === 'decade' && { bearing: 'over' as const }) };
};

/** "two years ago", "il y a trois mois", "a year earlier". */
const ago: Form = (r, at) => {
  if (!r.today) return null;
  const { lexis } = r.article;
  const opening = lexis.code === 'fr' ? lexis.ago.after(r.article, at) : null;
  const count = r.number(opening ? opening.next : at);
  const unit = count && r.unit(count.next);
  if (!count || !unit) return null;
  // "un mois seulement après avoir obtenu": what it was after came before the news.
  const said = ['seulement', 'tout', 'only', 'just'].includes(r.word(count.next + 1)) ? count.next + 2 : count.next + 1;
  if (r.word(said) === 'apres' && ['que', "qu'", 'avoir'].includes(r.word(said + 1)) && (unit === 'month' || unit === 'year' || unit === 'week')) {
    const { year, month } = r.today;
    return { next: said + 1, text: unit === 'year' ? yearText(year - count.value) : unit === 'month' ? monthText(year, month - count.value) : daysAway(r.today, -7 * count.value).slice(0, 7), grain: unit, rule: 'time:before-that' };
  }
  const earlier = lexis.earlier.after(r.article, count.next + 1);
  const later = lexis.later.after(r.article, count.next + 1);
  const closing = opening ? null : (lexis.ago.after(r.article, count.next + 1) ?? earlier ?? later);
  if (!opening && !closing) return null;
  const back = !closing || (unit !== 'year' && unit !== 'month') ? null : !(earlier ?? later) ? (unit === 'year' ? count.value : null) : (later ? -1 : 1) * count.value / (unit === 'month' ? 12 : 1);
  const { year, month } = r.today;
  const text = later ? '' : unit === 'year' ? yearText(year - count.value) : unit === 'month' ? monthText(year, month - count.value) : unit === 'quarter' ? quarterText(year, quarterOf(month) - count.value) : daysAway(r.today, -(unit === 'week' ? 7 : 1) * count.value);
  return { next: opening ? count.next + 1 : closing!.next, text, grain: unit, rule: 'time:ago', back, ...(later && { years: 0 }), ...(earlier && r.word(earlier.first) !== 'prior' && { earlier: true }) };
};

/** "over five years", "sur cinq ans", "over the next decade", "in four years". */
const stretch: Form = (r, at) => {
  const { lexis, language } = r.article;
  const opening = lexis.over.after(r.article, at);
  let look = opening ? opening.next : at;
  const isBare = !opening;
  while (['the', 'les', 'des', 'a', 'la', 'ces', 'nearly', 'about', 'seulement', 'peine', 'moins', 'de', 'pres', 'only', 'just'].includes(r.word(look)) && !isBare) look += 1;
  const isAhead = lexis.next.has(r.word(look));
  const isPast = lexis.last.has(r.word(look));
  if (isAhead || isPast) look += 1;
  const count = r.number(look);
  let after = count ? count.next : look;
  if (r.word(after) === '-') after += 1;
  const aheadAfter = lexis.next.has(r.word(after));
  if (aheadAfter) after += 1;
  const unit = r.unit(after);
  if ((unit !== 'year' && unit !== 'decade' && unit !== 'month') || (!count && unit !== 'decade')) return null;
  if (isBare && !(language === 'en' && r.word(after - 1) === '-')) return null;
  const ahead = isAhead || aheadAfter || lexis.next.has(r.word(after + 1));
  const past = isPast || lexis.last.has(r.word(after + 1));
  const years = (count?.value ?? 1) * (unit === 'decade' ? 10 : unit === 'month' ? 1 / 12 : 1);
  if ((years < 1 && unit !== 'month') || years > 60) return null;
  const now = r.today?.year;
  const text = now === undefined || unit === 'month' ? '' : ahead ? `${now}/${now + years}` : past ? `${now - years}/${now}` : '';
  return { next: after + (lexis.next.has(r.word(after + 1)) || lexis.last.has(r.word(after + 1)) ? 2 : 1), text, grain: 'year', bearing: 'over', years, ahead, rule: 'time:stretch' };
};

const weekday: Form = (r, at) => {
  const day = r.article.lexis.weekdays.indexOf(r.word(at));
  if (day < 0 || !r.today) return null;
  const isNext = r.article.lexis.next.has(r.word(at + 1)) || r.article.lexis.next.has(r.word(at - 1));
  const dated = monthDay(r, at + 1) ?? (r.word(at + 1) === ',' ? monthDay(r, at + 2) : null);
  if (dated) return { ...dated, rule: 'time:weekday' };
  return { next: at + 1, text: weekdayNear(r.today, day, isNext, r.isWeekly), grain: r.today.day === null ? 'month' : 'day', rule: 'time:weekday' };
};

const dayWord: Form = (r, at) => {
  const found = r.article.lexis.times.after(r.article, at);
  if (!found || !r.today || !('unit' in found.meaning)) return null;
  return { next: found.next, text: daysAway(r.today, found.meaning.shift), grain: r.today.day === null ? 'month' : 'day', rule: 'time:day' };
};

/** "the first nine months of 2025", "les neuf premiers mois de 2025". */
const firstMonths: Form = (r, at) => {
  const { ordinals } = r.article.lexis;
  const isFirst = (look: number): boolean => ordinals.get(r.word(look)) === 1 || r.word(look) === 'premiers';
  const count = r.number(isFirst(at) ? at + 1 : at);
  const unitAt = count ? (isFirst(at) ? count.next : isFirst(count.next) ? count.next + 1 : -1) : -1;
  if (!count || unitAt < 0 || r.unit(unitAt) !== 'month' || count.value > 12) return null;
  const said = r.year(unitAt + 1) !== null ? unitAt + 1 : r.year(r.past(unitAt + 1)) !== null ? r.past(unitAt + 1) : -1;
  const year = said >= 0 ? r.year(said)! : r.today && (r.today.month > count.value ? r.today.year : r.today.year - 1);
  return year ? { next: said >= 0 ? said + 1 : unitAt + 1, text: `${monthText(year, 1)}/${monthText(year, count.value)}`, grain: 'half', rule: 'time:months' } : null;
};

const wholeYear: Form = (r, at) => {
  const found = r.today && r.article.lexis.wholeYear.after(r.article, at);
  if (!found) return null;
  const said = r.year(found.next) ?? r.year(r.past(found.next));
  return { next: said === null ? found.next : r.year(found.next) === null ? r.past(found.next) + 1 : found.next + 1, text: yearText(said ?? (r.today!.month <= 4 ? r.today!.year - 1 : r.today!.year)), grain: 'year', rule: 'time:whole-year', yearless: said === null };
};

/** "en début d'année", "à la fin de l'année": of the year of publication, or of the one before while it is young. */
const yearEdge: Form = (r, at) => {
  if (!r.today || r.unit(at) !== 'year') return null;
  const { starts, middles, ends } = r.article.lexis;
  const look = r.word(at - 1) === "l'" || r.word(at - 1) === 'the' ? at - 1 : at;
  const isEnd = ends.before(r.article, look) !== null;
  if (!isEnd && !starts.before(r.article, look) && !middles.before(r.article, look)) return null;
  const isOver = isEnd && r.today.month <= 2 && !r.article.lexis.until.before(r.article, ends.before(r.article, look)!.first);
  return { next: at + 1, text: yearText(isOver ? r.today.year - 1 : r.today.year), grain: 'year', rule: 'time:year-edge' };
};

const year: Form = (r, at) => {
  const value = r.year(at);
  if (value === null) return null;
  const fiscal = r.article.lexis.fiscal.before(r.article, at) !== null;
  if (['-', '–', '/'].includes(r.word(at + 1)) && r.year(at + 2) !== null && r.article.tokens[at + 1]!.gap === 0) return { next: at + 3, text: `${value}/${r.year(at + 2)}`, grain: 'year', rule: 'time:years', fiscal };
  if (r.word(at + 1) === '-' && /^\d\d$/.test(r.word(at + 2)) && /^\d\d$/.test(r.word(at + 4)) && r.word(at + 3) === '-') return { next: at + 5, text: `${value}-${r.word(at + 2)}-${r.word(at + 4)}`, grain: 'day', rule: 'time:iso' };
  return { next: at + 1, text: yearText(value), grain: 'year', rule: 'time:year', fiscal };
};

export const forms: readonly Form[] = [ended(monthDay), monthSpan, yearBack, wholeYear, firstMonths, dayWord, weekday, quarter, ago, stretch, monthDay, season, relative, yearEdge, theQuarter, yearSpan, year];

// Times of years and stretches of them: "2025", "full year", "over five years", "the first nine months of 2025".

import { monthText, yearText } from './calendar.js';
import { quarter } from './time-of-accounts.js';
import { grainOf, spanTo } from './time-of-months.js';
import type { Form } from './time.js';

/** "2025", "2023-2025", "2025-09-12". */
export const year: Form = (r, at) => {
  const { article, lexis, word } = r;
  const value = r.year(at);
  if (value === null) return null;
  const fiscal = lexis.fiscal.before(article, at) !== null;
  // "FY2026 (Q1)", "2026 Q1".
  const inside = word(at + 1) === '(' ? at + 2 : at + 1;
  const season = lexis.shortUnits.has(word(inside)) ? quarter(r, inside) : null;
  if (season) return season;
  const end = r.year(at + 2);
  if (['-', '–', '/'].includes(word(at + 1)) && end !== null && article.tokens[at + 1]!.gap === 0)
    return { next: at + 3, text: `${value}/${end}`, grain: 'year', rule: 'time:years', fiscal };
  if (word(at + 1) === '-' && /^\d\d$/.test(word(at + 2)) && /^\d\d$/.test(word(at + 4)) && word(at + 3) === '-')
    return { next: at + 5, text: `${value}-${word(at + 2)}-${word(at + 4)}`, grain: 'day', rule: 'time:iso' };
  return { next: at + 1, text: yearText(value), grain: 'year', rule: 'time:year', fiscal };
};

/** "between 2023 and 2028", "from 2023 to 2028", "2023 through 2028". */
export const yearSpan: Form = (r, at) => {
  const { lexis, word } = r;
  const [from, to] = [r.year(at), r.year(at + 2)];
  if (
    from === null ||
    to === null ||
    to <= from ||
    !lexis.spanJoins.has(word(at + 1)) ||
    (!lexis.spanThrough.has(word(at + 1)) && !lexis.spanOpeners.has(word(at - 1)))
  )
    return null;
  return { next: at + 3, text: `${from}/${to}`, grain: 'year', rule: 'time:years', bearing: 'over' };
};

/** "full year", "sur l'ensemble de l'année 2025". */
export const wholeYear: Form = (r, at) => {
  const { article, lexis, today } = r;
  const found = today && lexis.wholeYear.after(article, at);
  if (!found) return null;
  const yearAt = r.yearFrom(found.next);
  return {
    next: yearAt < 0 ? found.next : yearAt + 1,
    text: yearText(yearAt < 0 ? (today.month <= 4 ? today.year - 1 : today.year) : r.year(yearAt)!),
    grain: 'year',
    rule: 'time:whole-year',
    yearless: yearAt < 0,
  };
};

/** "en début d'année", "à la fin de l'année": of the year of publication, or of the one before while it is young. */
export const yearEdge: Form = (r, at) => {
  const { article, lexis, word, today } = r;
  if (!today || r.unit(at) !== 'year') return null;
  const look = lexis.periodArticles.has(word(at - 1)) ? at - 1 : at;
  const end = lexis.ends.before(article, look);
  if (!end && !lexis.starts.before(article, look) && !lexis.middles.before(article, look)) return null;
  const isOver = end !== null && today.month <= 2 && !lexis.until.before(article, end.first);
  return { next: at + 1, text: yearText(isOver ? today.year - 1 : today.year), grain: 'year', rule: 'time:year-edge' };
};

/** "the first nine months of 2025", "les neuf premiers mois de 2025", "the last three months of 2023". */
export const firstMonths: Form = (r, at) => {
  const { lexis, word, today } = r;
  const sideAt = (look: number): 'first' | 'last' | null =>
    lexis.firsts.has(word(look)) ? 'first' : lexis.last.has(word(look)) ? 'last' : null;
  const before = sideAt(at);
  const count = r.number(before ? at + 1 : at);
  const side = before ?? (count && sideAt(count.next));
  const unitAt = count ? (before ? count.next : count.next + 1) : -1;
  if (!count || !side || r.unit(unitAt) !== 'month' || count.value > 12) return null;
  const yearAt = r.yearFrom(unitAt + 1);
  if (side === 'last')
    return yearAt < 0
      ? null
      : { next: yearAt + 1, text: spanTo(r.year(yearAt)!, 12, count.value), grain: grainOf(count.value), rule: 'time:months' };
  const year = yearAt >= 0 ? r.year(yearAt)! : today && (today.month > count.value ? today.year : today.year - 1);
  return year
    ? {
        next: yearAt >= 0 ? yearAt + 1 : unitAt + 1,
        text: `${monthText(year, 1)}/${monthText(year, count.value)}`,
        grain: 'half',
        rule: 'time:months',
      }
    : null;
};

/** Nobody plans farther. */
const mostYears = 60;

/** "over five years", "sur cinq ans", "over the next decade", "in four years". */
export const stretch: Form = (r, at) => {
  const { article, lexis, word, today } = r;
  const opening = lexis.over.after(article, at);
  let look = opening ? opening.next : at;
  while (opening && lexis.stretchFillers.has(word(look))) look += 1;
  const isAhead = lexis.next.has(word(look));
  const isPast = lexis.last.has(word(look));
  if (isAhead || isPast) look += 1;
  const count = r.number(look);
  let after = count ? count.next : look;
  const isTied = word(after) === '-';
  if (isTied) after += 1;
  const aheadAfter = lexis.next.has(word(after));
  const pastAfter = lexis.last.has(word(after));
  if (aheadAfter || pastAfter) after += 1;
  const unit = r.unit(after);
  if ((unit !== 'year' && unit !== 'decade' && unit !== 'month') || (!count && unit !== 'decade')) return null;
  if (!opening && !(isTied && lexis.hyphenated.has('-'))) return null;
  // "in the last three months of 2023" are months of that year.
  if (isPast && unit === 'month' && r.yearFrom(after + 1) >= 0) return null;
  const ahead = isAhead || aheadAfter || lexis.next.has(word(after + 1));
  const past = isPast || pastAfter || lexis.last.has(word(after + 1));
  const years = (count?.value ?? 1) * (unit === 'decade' ? 10 : unit === 'month' ? 1 / 12 : 1);
  if ((years < 1 && unit !== 'month') || years > mostYears) return null;
  const text =
    !today || unit === 'month' ? '' : ahead ? `${today.year}/${today.year + years}` : past ? `${today.year - years}/${today.year}` : '';
  return {
    next: after + (lexis.next.has(word(after + 1)) || lexis.last.has(word(after + 1)) ? 2 : 1),
    text,
    grain: 'year',
    bearing: 'over',
    years,
    ahead,
    rule: 'time:stretch',
  };
};

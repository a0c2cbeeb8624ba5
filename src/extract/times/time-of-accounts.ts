// The forms of time that accounts are kept in: "Q3 2025", "the quarter ended July 26", "the same quarter a year earlier", "the quarter".

import { halfText, quarterOf, quarterText, yearText } from './calendar.js';
import { grainOf, month, monthSpan, spanTo } from './time-of-months.js';
import type { TimeReader } from './time-reader.js';
import type { Bare, Form } from './time.js';

/** "third quarter of fiscal 2026", "Q3 2025", "2e trimestre", "the first half". */
export const quarter: Form = (r, at) => {
  const { article, lexis, word, today } = r;
  const named = numbered(r, at);
  if (!named) return null;
  const { unit, value } = named;
  let { next } = named;
  if ((unit === 'half' && value > 2) || (value === 1 && isFirstEver(r, at, next))) return null;
  const yearAt = r.yearAfter(next);
  // "FY2026 (Q1)", "2026 Q1".
  const before = lexis.shortUnits.has(word(at)) ? (word(at - 1) === '(' ? at - 2 : at - 1) : -1;
  const own = lexis.possessives.has(word(at - 1));
  let fiscal =
    [at - 1, next, next + 1, next + 2].some((look) => lexis.fiscal.after(article, look) !== null) ||
    (before > 0 && lexis.fiscal.before(article, before) !== null);
  let year = r.year(yearAt < 0 ? before : yearAt);
  const yearless = year === null;
  if (year !== null) next = Math.max(next, yearAt + 1);
  else {
    if (!today) return null;
    const now = unit === 'quarter' ? quarterOf(today.month) : today.month <= 6 ? 1 : 2;
    // "son troisième trimestre", told in June: last year's was told long ago, so it is one of accounts of its own.
    fiscal ||= own && unit === 'quarter' && value >= now && now + 4 - value > 2;
    // Accounts that run ahead of the calendar: "its fiscal third quarter", told in August.
    year = value < now || (fiscal && value === now) ? today.year : today.year - 1;
    // "the second quarter last year".
    const lastAt = lexis.ties.after(article, next)?.next ?? next;
    if (lexis.last.has(word(lastAt)) && r.unit(lastAt + 1) === 'year') {
      year = today.year - 1;
      next = lastAt + 2;
    }
    // "the third quarter of next year".
    if (lexis.code === 'en' && lexis.next.has(word(lastAt)) && r.unit(lastAt + 1) === 'year') {
      year = today.year + 1;
      next = lastAt + 2;
    }
    const isCurrent = lexis.current.has(word(next)) || lexis.underWay.after(article, next) !== null;
    const isOfCurrent = lexis.genitives.has(word(next)) && lexis.current.has(word(next + 1));
    if (isCurrent || isOfCurrent) year = today.year;
    // "the first half of this year" is one time.
    if (isOfCurrent && r.unit(next + 2) === 'year') next += 3;
    else if (isCurrent || lexis.last.has(word(next))) next += 1;
  }
  // "Q2 FY2026", told in January 2026: a quarter of accounts that run ahead of the calendar.
  const isToCome =
    fiscal && !yearless && today && unit === 'quarter' && (year > today.year || (year === today.year && value >= quarterOf(today.month)));
  const spelled = fiscal ? spanInBrackets(r, next) : null;
  if (spelled) return { ...spelled, rule: 'time:quarter', fiscal };
  // "its fiscal first quarter", told in October: accounts come out in the quarter after their own.
  const isOther =
    fiscal && yearless && today && unit === 'quarter' && value !== quarterOf(today.month) && value % 4 !== (quarterOf(today.month) + 3) % 4;
  return {
    next,
    text:
      isToCome || isOther
        ? quarterText(today.year, quarterOf(today.month) - 1)
        : unit === 'quarter'
          ? quarterText(year, value)
          : halfText(year, value),
    grain: unit,
    fiscal,
    rule: 'time:quarter',
    yearless,
    ...(unit === 'quarter' && { ordinal: value, ...(fiscal && !yearless && { label: `fiscal ${year} Q${value}`, fiscalYear: year }) }),
  };
};

/** Which quarter or half it is: "Q3", "third fiscal quarter", "2e trimestre", "the last quarter of 2025". */
function numbered(
  { article, lexis, word, unit: unitAt, yearAfter }: TimeReader,
  at: number,
): { unit: 'quarter' | 'half'; value: number; next: number } | null {
  const isNumber = (look: number): boolean => article.tokens[look]?.kind === 'digits' && /^[1-4]$/.test(word(look));
  const short = lexis.shortUnits.get(word(at));
  if (short && isNumber(at + 1) && article.tokens[at + 1]!.gap === 0) return { unit: short, value: Number(word(at + 1)), next: at + 2 };
  // "the last quarter of 2025" is its fourth.
  const lasting = lexis.last.has(word(at)) && yearAfter(at + 2) >= 0 ? unitAt(at + 1) : null;
  if (lasting === 'quarter' || lasting === 'half') return { unit: lasting, value: lasting === 'quarter' ? 4 : 2, next: at + 2 };
  const isDigit = isNumber(at);
  const value = isDigit ? Number(word(at)) : lexis.ordinals.get(word(at));
  if (value === undefined || (isDigit && !lexis.ordinalMarks.has(word(at + 1)))) return null;
  let look = isDigit ? at + 2 : at + 1;
  if (word(look) === '-') look += 1;
  look = lexis.fiscal.after(article, look)?.next ?? look;
  const unit = unitAt(look);
  return unit === 'quarter' || unit === 'half' ? { unit, value, next: look + 1 } : null;
}

/** "its first quarter exceeding a billion": the first of its kind. */
const isFirstEver = ({ article, lexis, word }: TimeReader, at: number, next: number): boolean =>
  lexis.possessives.has(word(at - 1)) &&
  (word(next).endsWith('ing') || lexis.firstEver.has(word(next))) &&
  !lexis.closing.after(article, next);

/** "its first fiscal quarter (July to September)": which it is by the calendar. */
function spanInBrackets(r: TimeReader, from: number): Bare | null {
  for (let at = from; at < from + 6; at += 1) if (r.word(at) === '(') return monthSpan(r, at + 1) ?? monthSpan(r, at + 2);
  return null;
}

const monthsIn = { quarter: 3, half: 6, year: 12 } as const;

/** "the second quarter ended July 26, 2020", "three months ended in October": the months up to a day. */
export const ended: Form = (r, from) => {
  const { article, lexis, word } = r;
  const opening = lexis.over.after(article, from);
  let at = opening ? opening.next : from;
  while (opening && (lexis.articles.has(word(at)) || lexis.possessives.has(word(at)))) at += 1;
  const count = lexis.ordinals.has(word(at)) ? null : r.number(at);
  let look = count ? count.next : lexis.ordinals.has(word(at)) ? at + 1 : at;
  while (word(look) === '-' || (!lexis.accountsOf.has(word(look)) && lexis.fiscal.after(article, look)?.next === look + 1)) look += 1;
  const unit = r.unit(look) ?? (lexis.accountsOf.has(word(look)) ? 'year' : null);
  const length = unit === 'month' ? count?.value : unit === 'quarter' || unit === 'half' || unit === 'year' ? monthsIn[unit] : undefined;
  const closing = length ? closingAt(r, look + 1) : null;
  if (!closing) return null;
  const day = month(r, closing.next) ?? month(r, closing.next + 1);
  if (!day) return null;
  const isOver = article.tokens.slice(look + 1, closing.next).some((token) => lexis.closed.has(token.word));
  const [year, last] = day.text.split('-').map(Number) as [number, number];
  return {
    ...day,
    text: spanTo(year, last, length!),
    grain: unit === 'month' ? grainOf(length!) : unit!,
    rule: 'time:ended',
    yearless: day.yearless === true && !isOver,
  };
};

/** "ended on", "to March". */
function closingAt({ article, lexis, word }: TimeReader, at: number): { next: number } | null {
  const closing = lexis.closing.after(article, at);
  if (closing) return closing;
  const tie = lexis.ties.after(article, at);
  const from = tie?.meaning === 'to' ? tie.next : lexis.spanThrough.has(word(at)) ? at + 1 : null;
  const next = from === null ? null : (lexis.ends.after(article, from)?.next ?? from);
  return next !== null && (lexis.months.has(word(next)) || lexis.months.has(word(next + 1))) ? { next } : null;
}

/** "the same quarter last year": a year before the time spoken of. */
export const yearBack: Form = (r, at) => {
  const { article, lexis, today } = r;
  const found = today && lexis.yearBack.after(article, at);
  return today && found ? { next: found.next, text: yearText(today.year - 1), grain: 'year', rule: 'time:ago', back: 1 } : sameOf(r, at);
};

/** "in the same period", whatever that was. */
export const thePeriod = 'time:the-period';

/** "the same period of 2024", "the same quarter". */
function sameOf(r: TimeReader, at: number): Bare | null {
  const { article, lexis, word, today } = r;
  if (!today || !lexis.same.has(word(at))) return null;
  const tie = lexis.ties.after(article, at + 2);
  if (!tie && lexis.reported.has(word(at + 1)))
    return {
      next: at + 2,
      text: quarterText(today.year, quarterOf(today.month) - 1),
      grain: 'quarter',
      rule: r.unit(at + 1) ? 'time:the-quarter' : thePeriod,
      isAgain: true,
    };
  const year = tie ? r.year(tie.next) : null;
  return year !== null && year < today.year
    ? { next: at + 4, text: yearText(year), grain: 'year', rule: 'time:ago', back: today.year - year }
    : null;
}

/** "for the quarter", "in the quarter": the one reported, else the last one that is over. */
export const theQuarter: Form = (r, at) => {
  const { lexis, word, today } = r;
  const unit = r.unit(at);
  if (!today || (unit !== 'quarter' && unit !== 'half') || !lexis.articles.has(word(at - 1)) || isQualified(r, at)) return null;
  // "the quarter from May to July" says which one itself.
  if (lexis.spanOpeners.has(word(at + 1)) && lexis.months.has(word(at + 2))) return null;
  const { year, month } = today;
  return {
    next: at + 1,
    text: unit === 'quarter' ? quarterText(year, quarterOf(month) - 1) : halfText(year, (month <= 6 ? 1 : 2) - 1),
    grain: unit,
    rule: 'time:the-quarter',
    isAgain: true,
  };
};

/** "a quarter of", "the last quarter". */
const isQualified = ({ article, lexis, word }: TimeReader, at: number): boolean =>
  lexis.indefinites.has(word(at - 1)) ||
  lexis.last.has(word(at - 1)) ||
  lexis.last.has(word(at + 1)) ||
  lexis.ties.after(article, at + 1)?.meaning === 'of';

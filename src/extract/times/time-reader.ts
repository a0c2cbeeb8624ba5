// What the forms of time ask of a text.

import type { Article } from '../text/article.js';
import type { Lexis, Unit } from '../words/lexis.js';
import { dayOf, type Day } from './calendar.js';

/** What the forms ask of a text and of the day of publication. */
export interface TimeReader {
  article: Article;
  lexis: Lexis;
  today: Day | null;
  /** It looks back on a week: the weekday it comes out on is last week's. */
  isWeekly: boolean;
  word(at: number): string;
  raw(at: number): string;
  unit(at: number): Unit | null;
  /** A year in four digits, no part of a longer number. */
  year(at: number): number | null;
  /** Where the year is that a token begins, or the one after a little word: "of", "de", "in", ",". -1 for none. */
  yearFrom(at: number): number;
  /** Where the year of accounts is: "of its financial year 2024". -1 for none. */
  yearAfter(at: number): number;
  number(at: number): { value: number; next: number } | null;
  /** The month's year where none is printed: the latest that is not after publication, or the next one. */
  yearOfMonth(month: number, ahead: boolean): number | null;
}

export function timeReader(article: Article): TimeReader {
  const { text, tokens, lexis } = article;
  const today = dayOf(article.published);
  const word = (at: number): string => tokens[at]?.word ?? '';
  const past = (at: number): number => (lexis.beforeYear.has(word(at)) ? at + 1 : at);
  const year = (at: number): number | null => {
    const token = tokens[at];
    if (token?.kind !== 'digits') return null;
    // "FY25".
    if (/^[1-4]\d$/.test(token.word) && token.gap === 0 && lexis.fiscalMarks.has(word(at - 1))) return 2000 + Number(token.word);
    if (!/^(19[5-9]\d|20\d\d)$/.test(token.word)) return null;
    const after = word(at + 1);
    return (after === ',' || after === '.') && tokens[at + 2]?.kind === 'digits' && tokens[at + 2]!.gap === 0 ? null : Number(token.word);
  };
  return {
    article,
    lexis,
    today,
    isWeekly: tokens.slice(0, introduction).some((_, at) => lexis.weekly.after({ text, tokens }, at) !== null),
    word,
    raw: (at) => (tokens[at] ? text.slice(tokens[at]!.start, tokens[at]!.end) : ''),
    unit: (at) => lexis.units.get(word(at)) ?? null,
    year,
    yearFrom: (at) => (year(at) !== null ? at : year(past(at)) !== null ? past(at) : -1),
    yearAfter(at) {
      let look = at;
      for (let hops = 0; hops < mostHops && year(look) === null; hops += 1) {
        const next = lexis.fiscal.after(article, look)?.next ?? past(look);
        if (next === look) return -1;
        look = next;
      }
      return year(look) === null ? -1 : look;
    },
    number(at) {
      const token = tokens[at];
      if (token?.kind === 'digits' && token.word.length <= 3) return { value: Number(token.word), next: at + 1 };
      const value = lexis.smallNumbers.get(word(at));
      return value === undefined ? null : { value, next: at + 1 };
    },
    yearOfMonth(month, ahead) {
      if (!today) return null;
      const { year, month: now } = today;
      return ahead ? (month >= now ? year : year + 1) : month <= now ? year : year - 1;
    },
  };
}

/** So many little words may stand before a year. */
const mostHops = 5;

/** A weekly says so among its first words. */
const introduction = 120;

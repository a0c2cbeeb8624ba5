// What the forms of time ask of a text.

import type { Article } from './article.js';
import { dayOf, type Day } from './calendar.js';
import type { Unit } from './lexis.js';

/** What the forms ask of a text and of the day of publication. */
export interface TimeReader {
  article: Article;
  today: Day | null;
  /** It looks back on a week: the weekday it comes out on is last week's. */
  isWeekly: boolean;
  word(at: number): string;
  raw(at: number): string;
  unit(at: number): Unit | null;
  /** A year in four digits, no part of a longer number. */
  year(at: number): number | null;
  /** Past one little word: "of", "de", "du", "in", ",". */
  past(at: number): number;
  number(at: number): { value: number; next: number } | null;
  /** The month's year where none is printed: the latest that is not after publication, or the next one. */
  yearOfMonth(month: number, ahead: boolean): number | null;
}

export function timeReader(article: Article): TimeReader {
  const { text, tokens, lexis } = article;
  const today = dayOf(article.published);
  const word = (at: number): string => tokens[at]?.word ?? '';
  return {
    article,
    today,
    isWeekly: tokens.slice(0, introduction).some((_, at) => lexis.weekly.after({ text, tokens }, at) !== null),
    word,
    raw: (at) => (tokens[at] ? text.slice(tokens[at]!.start, tokens[at]!.end) : ''),
    unit: (at) => lexis.units.get(word(at)) ?? null,
    year(at) {
      const token = tokens[at];
      // "FY25".
      if (token?.kind === 'digits' && /^[1-4]\d$/.test(token.word) && token.gap === 0 && word(at - 1) === 'fy') return 2000 + Number(token.word);
      if (token?.kind !== 'digits' || !/^(19[5-9]\d|20\d\d)$/.test(token.word)) return null;
      const after = word(at + 1);
      return (after === ',' || after === '.') && tokens[at + 2]?.kind === 'digits' && tokens[at + 2]!.gap === 0 ? null : Number(token.word);
    },
    past: (at) => (littleWords.has(word(at)) ? at + 1 : at),
    number(at) {
      const token = tokens[at];
      if (token?.kind === 'digits' && token.word.length <= 3) return { value: Number(token.word), next: at + 1 };
      const value = smallNumbers[token?.word ?? ''];
      return value === undefined ? null : { value, next: at + 1 };
    },
    yearOfMonth(month, ahead) {
      if (!today) return null;
      const { year, month: now } = today;
      return ahead ? (month >= now ? year : year + 1) : month <= now ? year : year - 1;
    },
  };
}

/** A weekly says so among its first words. */
const introduction = 120;

const littleWords = new Set(['of', 'de', 'du', "d'", 'in', ',', 'the', "l'", 'en', 'annee', 'exercice', 'fiscal', 'its', 'son', '.']);

export const smallNumbers: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20, a: 1, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10, douze: 12, quinze: 15, vingt: 20 };

// The quarter whose accounts an article tells without naming it.

import type { Article } from '../text/article.js';
import { dayOf, quarterOf, quarterText } from './calendar.js';
import type { Time } from './time.js';

/** How many tokens an article takes to say that it reports a quarter's accounts. */
const introduction = 150;

/** "delivered another blowout earnings report": no quarter named, so the last one that is over. */
export function reportedQuarter(article: Article): Time | null {
  const today = dayOf(article.published);
  const { tokens, lexis } = article;
  const at = today ? tokens.findIndex((_, index) => index < introduction && lexis.quarterly.after(article, index) !== null) : -1;
  if (!today || at < 0) return null;
  return {
    first: at,
    next: at + 1,
    text: quarterText(today.year, quarterOf(today.month) - 1),
    bearing: 'in',
    grain: 'quarter',
    fiscal: false,
    years: null,
    ahead: false,
    birth: false,
    back: null,
    yearless: false,
    compared: false,
    zoom: false,
    rule: 'time:reported',
  };
}

// "a" as one, before a unit, where it is qualified or stands alone: "more than a gigawatt", "a dollar".

import { numeralOf, type Numeral } from './numeral.js';
import { follows, wordAt, type Page } from './page.js';

export function readArticle(page: Page, at: number): Numeral | null {
  const { articles, currencyAfter, measures, coins, hedgesBefore } = page.lexicon;
  if (!articles.has(wordAt(page, at)) || !follows(page, at + 1)) return null;
  const unit = currencyAfter.after(page, at + 1) ?? measures.after(page, at + 1) ?? coins.after(page, at + 1);
  if (!unit || page.tokens[unit.next]?.kind === 'digits') return null;
  const isAll = at === 0 && unit.next === page.tokens.length;
  return isAll || hedgesBefore.before(page, at) ? numeralOf(at, at + 1, '1', 0) : null;
}

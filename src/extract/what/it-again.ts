// Amounts told of "it": the figure, or the worth, that was told just before.

import type { Article, Placed } from '../text/article.js';

/** "alors qu'il était de 8,6 milliards un an plus tôt": the level gone by of what was just told. */
export const wasIt = (article: Article, placed: Placed): boolean => {
  const { tokens, lexis } = article;
  const at = placed.hedgeFirst - 1;
  return (
    lexis.code === 'fr' &&
    lexis.bareGenitives.has(tokens[at]?.word ?? '') &&
    lexis.beForms.has(tokens[at - 1]?.word ?? '') &&
    isItself(article, { ...placed, hedgeFirst: at })
  );
};

/** "elle n'est aujourd'hui plus que de 6,7 milliards": what was worth more. */
export function isItself({ text, tokens, lexis }: Article, { hedgeFirst }: Placed): boolean {
  for (let at = hedgeFirst - 1; lexis.code === 'fr' && at > Math.max(0, hedgeFirst - 9); at -= 1) {
    const { word } = tokens[at]!;
    if (lexis.amountPronouns.has(word)) return true;
    if (!lexis.light.has(word) && !lexis.beForms.has(word) && !lexis.theyAre.has(word) && !lexis.links.after({ text, tokens }, at))
      return false;
  }
  return false;
}

// What a word for somebody tells of the one it means.

import type { Mention } from '../mentions/mention.js';
import type { Article } from '../text/article.js';

/** "la capitalisation du groupe": only who is on the stock exchange has one. */
export function isPriced(article: Article, { how, tie, tieFirst }: Mention): boolean {
  return (
    how === 'description' &&
    tie === 'of' &&
    (article.lexis.senses.before(article, tieFirst)?.meaning.some(({ metric }) => metric.is.traded) ?? false)
  );
}

/** "The start-up" is rather a company than who put money in it. */
export function isOfTrade(article: Article, { how, describes, noun }: Mention): boolean {
  return article.lexis.code === 'en' && how === 'description' && (describes === 'startup' || describes === 'maker' || noun === 'company');
}

/** "Cette entreprise" is rather the one named last than the one spoken of most. */
export function isThis(article: Article, { how, first }: Mention): boolean {
  return how === 'description' && article.lexis.demonstratives.has(article.tokens[first]!.word);
}

/** "The artificial intelligence firm" is rather a lab than its supplier. */
export function isOfAi(article: Article, { how, first, next }: Mention): boolean {
  return (
    how === 'description' &&
    article.tokens.slice(first, next).some(({ word }) => word === 'ai' || word === 'ia' || word === 'artificial' || word === 'artificielle')
  );
}

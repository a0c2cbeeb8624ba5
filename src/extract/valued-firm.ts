// Whom "valuing the company at" means.

import type { Article } from './article.js';
import { isCompany, type Mention, type Whom } from './mention.js';

/** "Nimbus closed a round led by a fund, valuing the company at": the one company its sentence names before. */
export function valuedFirm(article: Article, { how, first }: Mention, here: readonly Mention[]): Whom | null {
  const { tokens, lexis } = article;
  if (
    lexis.code !== 'en' ||
    how === 'possessive' ||
    !tokens[first - 1]?.word.endsWith('ing') ||
    !lexis.senses.before(article, first)?.meaning.some(({ metric, kind }) => metric.id === 'valuation' && kind === 'verb')
  )
    return null;
  const [firm, ...others] = here.filter(({ whom }) => isCompany(whom) && whom!.sector !== 'investor').map(({ whom }) => whom!);
  return firm && others.every((other) => other === firm) ? firm : null;
}

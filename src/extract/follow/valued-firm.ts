// Whom "valuing the company at" means.

import type { Article } from '../text/article.js';
import { isCompany, type Mention, type Whom } from '../mentions/mention.js';

/** Far enough for "portait sa valorisation". */
const mostInAct = 4;

/** "Celle-ci la valorise", "celle-ci portait sa valorisation à": what does it is a round, no company. */
export function doesValue({ text, tokens, lexis }: Article, { next }: Mention): boolean {
  for (let at = next; at < next + mostInAct && tokens[at]?.kind === 'word'; at += 1) {
    const found = lexis.senses.after({ text, tokens }, at);
    if (found)
      return found.meaning.some(
        ({ metric, kind }) =>
          metric.id === 'valuation' &&
          (kind === 'verb' ? !lexis.links.after({ text, tokens }, at) : lexis.possessives.has(tokens[at - 1]!.word)),
      );
  }
  return false;
}

/** "Nimbus closed a round led by a fund, valuing the company at": the one company its sentence names before. */
export function valuedFirm(article: Article, { how, first }: Mention, here: readonly Mention[]): Whom | null {
  const { tokens, lexis } = article;
  if (
    how === 'possessive' ||
    !tokens[first - 1]?.word.endsWith(lexis.code === 'en' ? 'ing' : 'ant') ||
    !lexis.senses.before(article, first)?.meaning.some(({ metric, kind }) => metric.id === 'valuation' && kind === 'verb')
  )
    return null;
  // "took part in a round for Nimbus that included Vast, valuing it".
  const raiser = here.find(
    ({ whom, tie, tieFirst }) =>
      isCompany(whom) &&
      (tie === 'for' || tie === 'in') &&
      lexis.senses.before(article, tieFirst)?.meaning.some(({ metric, kind }) => metric.id === 'funding-round' && kind === 'noun'),
  );
  if (raiser) return raiser.whom;
  const [firm, ...others] = here.filter(({ whom }) => isCompany(whom) && whom!.sector !== 'investor').map(({ whom }) => whom!);
  return firm && others.every((other) => other === firm) ? firm : null;
}

// Whom "valuing the company at" means.

import { isCompany, type Mention, type Whom } from '../mentions/mention.js';
import type { Article } from '../text/article.js';

/** Far enough for "portait sa valorisation". */
const mostInAct = 4;

/** "Celle-ci la valorise", "celle-ci portait sa valorisation à": what does it is a round, no company. */
export function doesValue({ text, tokens, lexis }: Article, { next }: Mention): boolean {
  for (let at = next; at < next + mostInAct && tokens[at]?.kind === 'word'; at += 1) {
    const found = lexis.senses.after({ text, tokens }, at);
    if (found)
      return found.meaning.some(
        ({ metric, kind }) =>
          metric.is.appraised && (kind === 'verb' ? !lexis.links.after({ text, tokens }, at) : lexis.possessives.has(tokens[at - 1]!.word)),
      );
  }
  return false;
}

/** "Nimbus closed a round led by a fund, valuing the company at": the one company its sentence names before, or the one money is put in. */
export function valuedFirm(article: Article, mention: Mention, here: readonly Mention[]): Whom | null {
  if (mention.how === 'possessive' || !isValued(article, mention)) return null;
  // "took part in a round for Nimbus that included Vast, valuing it", "put 2 billion into Nimbus, valuing it".
  const raiser = here.find((one) => isCompany(one.whom) && isBacked(article, one));
  if (raiser) return raiser.whom;
  const [firm, ...others] = here.filter(({ whom }) => isCompany(whom) && whom!.sector !== 'investor').map(({ whom }) => whom!);
  return firm && others.every((other) => other === firm) ? firm : null;
}

/** "Groq closed a round. It values the chip maker at 7 billion": whom the paragraph opened with, for a round is what values. */
export function valuedByRound({ text, tokens, lexis, sentences }: Article, mention: Mention, before: readonly Mention[]): Whom | null {
  const { first, paragraph } = sentences[mention.sentence]!;
  const verb = lexis.senses.before({ text, tokens }, mention.first);
  if (lexis.code !== 'en' || mention.how !== 'description' || verb?.first !== first + 1) return null;
  if (!lexis.amountPronouns.has(tokens[first]!.word) || !verb.meaning.some(({ metric, kind }) => metric.is.appraised && kind === 'verb'))
    return null;
  return (
    before.find(
      ({ whom, tie, sentence, how }) =>
        sentences[sentence]!.paragraph === paragraph &&
        tie === null &&
        how !== 'possessive' &&
        isCompany(whom) &&
        whom!.sector !== 'investor',
    )?.whom ?? null
  );
}

/** "valuing it", "a deal that values it", "giving it a valuation". */
function isValued({ text, tokens, lexis }: Article, { first, next }: Mention): boolean {
  const lines = { text, tokens };
  const isOfWorth = (found: Found): boolean => found?.meaning.some(({ metric }) => metric.is.appraised) ?? false;
  const verb = lexis.senses.before(lines, first);
  if (isOfWorth(verb))
    return (
      verb!.meaning.some(({ kind }) => kind === 'verb') &&
      (tokens[first - 1]!.word.endsWith(lexis.code === 'en' ? 'ing' : 'ant') ||
        (lexis.code === 'en' && lexis.relatives.has(tokens[verb!.first - 1]?.word ?? '')))
    );
  return lexis.gives.has(tokens[first - 1]?.word ?? '') && [1, 2, 3].some((on) => isOfWorth(lexis.senses.after(lines, next + on)));
}

type Found = ReturnType<Article['lexis']['senses']['before']>;

function isBacked({ text, tokens, lexis }: Article, { tie, tieFirst }: Mention): boolean {
  if (tie !== 'for' && tie !== 'in') return false;
  for (let at = tieFirst - 1; at > tieFirst - mostInBacking && tokens[at]; at -= 1) {
    const found = lexis.senses.after({ text, tokens }, at);
    if (found)
      return found.meaning.some(
        ({ metric, kind }) =>
          (metric.is.round || metric.is.invested || metric.is.holding) && (kind === 'noun' || (lexis.code === 'en' && metric.is.invested)),
      );
    if (tokens[at]!.word === ',') return false;
  }
  return false;
}

/** "invested about $500 million in". */
const mostInBacking = 7;

// How present a mention makes its company: as subject, object, owner or less.

import { isCompany, type Mention } from '../mentions/mention.js';
import { isGovernedByJoin } from '../scene/subject-of.js';
import type { Article } from '../text/article.js';
import { isNounBefore } from '../text/senses-at.js';
import { Gap } from '../text/word.js';

/** What each place in a sentence weighs. */
export const weight = { subject: 3, heading: 2, object: 1, tied: 0.9, owner: 1.2, again: 2, qualifier: 0.3 };

/** Nobody else of its sentence stands free, but in the clause before the main one. */
export function isSubjectOf(article: Article, mention: Mention, here: readonly Mention[]): boolean {
  const { first } = article.sentences[mention.sentence]!;
  // "Pour Intel, ce serait un retour".
  const isTopic =
    (mention.tie === 'at' && mention.tieFirst <= first + 4) ||
    (mention.tie === 'for' && mention.tieFirst === first && article.tokens[mention.next]?.word === ',');
  return (
    (mention.tie === null || isTopic) &&
    !mention.qualifies &&
    mention.how !== 'possessive' &&
    !isCustomer(article, mention) &&
    !isListedBehind(article, mention) &&
    !isSaidToBe(article, mention) &&
    !isGovernedByJoin(article, here, here.indexOf(mention)) &&
    !here.some(
      (other) =>
        other !== mention &&
        other.whom &&
        (other.tie === null || other.tie === 'at') &&
        other.how !== 'possessive' &&
        !(other.first < mention.first && isInOpening(article, other, [mention])) &&
        !(other.how === 'pronoun' && mention.how === 'name') &&
        isCompany(other.whom),
    )
  );
}

/** "Parmi les investisseurs figurent Nimbus": a backer behind the verb. */
const isListedBehind = ({ text, tokens, lexis }: Article, { whom, first }: Mention): boolean =>
  lexis.code === 'fr' &&
  whom?.sector === 'investor' &&
  tokens[first - 1]?.kind === 'word' &&
  tokens[first]!.gap === Gap.space &&
  !tokens[first - 1]!.isNamelike &&
  !lexis.articles.has(tokens[first - 1]!.word) &&
  !lexis.joins.has(tokens[first - 1]!.word) &&
  lexis.describers.before({ text, tokens }, first) === null;

/** "Nvidia accounted for 22 % of Nimbus's sales": told of Nimbus. */
const isCustomer = (article: Article, { next }: Mention): boolean =>
  article.lexis.code === 'en' &&
  article.figures.some(
    ({ figure, hedgeFirst, next: end }) =>
      figure.unit === 'percent' &&
      hedgeFirst > next &&
      hedgeFirst - next <= 4 &&
      article.lexis.genitives.has(article.tokens[end]?.word ?? '') &&
      article.tokens
        .slice(end + 1, end + mostBeforeSales)
        .some(({ word }) => word === 's' || word === "'" || article.lexis.possessives.has(word)),
  ) &&
  article.lexis.senses
    .after(article, next)
    ?.meaning.some(({ kind, metric, reading }) => kind === 'verb' && metric.is.custom && reading.subject === 'customer') === true;

const mostBeforeSales = 6;

/** "One of them is Nimbus": what the subject is. */
const isSaidToBe = ({ tokens, lexis, sentences }: Article, { first, sentence }: Mention): boolean =>
  lexis.code === 'en' && first - sentences[sentence]!.first > 2 && lexis.beForms.has(tokens[first - 1]!.word);

/** How much more present a mention makes its company. */
export function gainOf(article: Article, mention: Mention, here: readonly Mention[], isSubject: boolean, isHeading: boolean): number {
  if (isCustomer(article, mention)) return weight.qualifier;
  return isHeading
    ? weight.heading
    : isSubject
      ? weight.subject
      : mention.how === 'possessive'
        ? weight.owner
        : mention.qualifies
          ? weight.qualifier
          : mention.tie === null && !isGovernedByJoin(article, here, here.indexOf(mention))
            ? weight.object
            : isNamedOwner(article, mention)
              ? weight.subject * 0.7
              : mention.owns && article.lexis.code === 'en'
                ? weight.qualifier
                : weight.tied;
}

/** "Weeks after Vast raised money, Nimbus": whom the clause before the main one has. */
export function isInOpening(article: Article, { first, sentence }: Mention, here: readonly Mention[]): boolean {
  if (article.lexis.code !== 'en') return false;
  const start = article.sentences[sentence]!.first;
  const opener = [0, 1, 2].map((on) => article.lexis.subordinators.after(article, start + on)).find((found) => found !== null);
  if (!opener || opener.next > first) return false;
  return here.some(({ tie, how, first: at }) => at > first && tie === null && how !== 'possessive' && article.tokens[at - 1]?.word === ',');
}

/** "le chiffre d'affaires d'OpenAI": it is OpenAI that is spoken of. */
function isNamedOwner(article: Article, { tie, tieFirst }: Mention): boolean {
  return tie === 'of' && isNounBefore(article, tieFirst, ({ reading }) => !reading.shy);
}

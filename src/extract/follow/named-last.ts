// Who was named last before a word for somebody.

import { keyOf } from '../mentions/key-of.js';
import { isCompany, type Mention, type Whom } from '../mentions/mention.js';
import { isGovernedByJoin } from '../scene/subject-of.js';
import type { Article } from '../text/article.js';

const mostBetween = 12;

/** The one named last before a word for somebody, of this sentence or the two before it. */
export function lastNamed(article: Article, mentions: readonly Mention[], mention: Mention): Mention | undefined {
  return mentions
    .slice(-mostBetween)
    .filter(
      ({ whom, sentence, how, tie }) =>
        isCompany(whom) &&
        whom!.sector !== 'investor' &&
        how !== 'possessive' &&
        sentence >= mention.sentence - 2 &&
        // "Né d'un studio fasciné par OpenAI, cette start-up": not the one in its own aside.
        !(tie !== null && sentence === mention.sentence && article.tokens[mention.first - 1]?.word === ','),
    )
    .at(-1);
}

/** "Ce dernier", "celle-ci": the one named last. */
export const theLatter = (mentions: readonly Mention[], { sentence }: Mention): Whom | null =>
  mentions
    .slice(-mostBetween)
    .filter((other) => isCompany(other.whom) && other.sentence >= sentence - 1)
    .at(-1)?.whom ?? null;

/** "CoreWeave et Nebius … Le premier … Le second": of the last two that one sentence names together. */
export function oneOfTwo(mentions: readonly Mention[], { noun, sentence }: Mention): Whom | null {
  const near = mentions.filter(
    (other) =>
      isCompany(other.whom) &&
      (other.how === 'name' || other.how === 'stranger') &&
      other.sentence >= sentence - 3 &&
      other.sentence < sentence,
  );
  for (let at = near.length - 1; at > 0; at -= 1) {
    const [one, two] = [near[at - 1]!, near[at]!];
    if (one.sentence === two.sentence && keyOf(one.whom!) !== keyOf(two.whom!) && two.first - one.next < 4)
      return noun!.startsWith('premier') ? one.whom : two.whom;
  }
  return null;
}

/** "Le campus porté par Mistral AI et Nvidia … Il abritera": "il" is nobody of another paragraph, once this one names others. */
export function isElsewhere(article: Article, mentions: readonly Mention[], { how, sentence }: Mention, whom: Whom): boolean {
  if (how !== 'pronoun') return false;
  const near = mentions
    .slice(-mostBetween)
    .filter(
      (other) =>
        isCompany(other.whom) &&
        article.sentences[other.sentence]!.paragraph === article.sentences[sentence]!.paragraph &&
        other.sentence < sentence,
    );
  return (
    near.length > 1 &&
    near.every((other, at) => (other.tie !== null || isGovernedByJoin(article, near, at)) && keyOf(other.whom!) !== keyOf(whom))
  );
}

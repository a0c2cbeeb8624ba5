// "IBM had a good year. Sales came to 67.5 billion": whom a sentence without a name is about for certain.

import { keyOf } from '../mentions/key-of.js';
import { isCompany, type Whom } from '../mentions/mention.js';
import type { Scene } from './scene.js';

/** The sentence just before is of one company and nobody else; `headed` where it is nothing but its name, "**DeepL.**". */
export function topicRules(
  { sentence, mentions }: Scene,
  previous: Scene | null,
  whom: Whom,
  isParty: (other: Whom) => boolean,
): ['topic', ...'headed'[]] | null {
  if (
    previous === null ||
    previous.sentence.index !== sentence.index - 1 ||
    previous.sentence.paragraph !== sentence.paragraph ||
    mentions.some((mention) => isCompany(mention.whom) && !isParty(mention.whom!))
  )
    return null;
  const told = previous.mentions.filter((mention) => isCompany(mention.whom));
  const [name] = told;
  if (!name || !told.every((mention) => keyOf(mention.whom!) === keyOf(whom)) || !told.some(({ tie, owns }) => tie === null || owns))
    return null;
  return name.how === 'name' && name.first === previous.sentence.first && name.next >= previous.sentence.next - 1
    ? ['topic', 'headed']
    : ['topic'];
}

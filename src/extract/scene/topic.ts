// "IBM had a good year. Sales came to 67.5 billion": whom a sentence without a name is about for certain.

import { keyOf } from '../mentions/key-of.js';
import { isCompany, type Whom } from '../mentions/mention.js';
import type { Scene } from './scene.js';

/** Whether the sentence just before is of one company and nobody else. */
export function isTopic({ sentence, mentions }: Scene, previous: Scene | null, whom: Whom, isParty: (other: Whom) => boolean): boolean {
  if (
    previous === null ||
    previous.sentence.index !== sentence.index - 1 ||
    previous.sentence.paragraph !== sentence.paragraph ||
    mentions.some((mention) => isCompany(mention.whom) && !isParty(mention.whom!))
  )
    return false;
  const told = previous.mentions.filter((mention) => isCompany(mention.whom));
  return (
    told.length > 0 && told.every((mention) => keyOf(mention.whom!) === keyOf(whom)) && told.some(({ tie, owns }) => tie === null || owns)
  );
}

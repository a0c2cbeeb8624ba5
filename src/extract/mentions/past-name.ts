// The end of a name whose last words are not in the base: "Fidelity International".

import type { Article } from '../text/article.js';
import { Gap } from '../text/word.js';

const mostMore = 4;

/** Past the words in capitals that go on from a name. */
export function pastName({ tokens, lexis }: Article, next: number): number {
  let at = next;
  while (
    at < Math.min(tokens.length, next + mostMore) &&
    tokens[at]!.kind === 'word' &&
    tokens[at]!.gap === Gap.space &&
    tokens[at]!.isNamelike &&
    !lexis.joins.has(tokens[at]!.word)
  )
    at += 1;
  return at;
}

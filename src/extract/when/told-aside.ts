// Times and figures that only explain a name: the one says nothing of the other.

import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';
import type { Time } from '../times/time.js';

/** "CoreWeave, which listed in March, is worth 62 billion": a time that only explains a name. */
export function isToldInPassing({ tokens, lexis }: Article, { sentence }: Scene, { hedgeFirst, next }: Placed, time: Time): boolean {
  let open = time.first - 1;
  while (open > sentence.first && !(tokens[open]!.word === ',' && lexis.relatives.has(tokens[open + 1]?.word ?? ''))) open -= 1;
  if (open <= sentence.first || tokens.slice(open + 1, time.first).some(({ word }) => word === ',' || word === ';')) return false;
  let close = time.next;
  while (close < sentence.next && tokens[close]!.word !== ',') close += 1;
  return close < sentence.next && (hedgeFirst > close || next <= open);
}

/** "Scale AI, in which Meta holds 49%, won a deal last September": a figure that only explains a name has no time of what came of it. */
export function isPastAside({ tokens, lexis }: Article, { sentence }: Scene, { hedgeFirst, next }: Placed, { first }: Time): boolean {
  if (first < next) return false;
  let open = hedgeFirst - 1;
  while (open > sentence.first && tokens[open]!.word !== ',') open -= 1;
  const opener = [open + 1, open + 2].some((at) => at < hedgeFirst && lexis.relatives.has(tokens[at]!.word));
  const close = tokens.slice(next, first).findIndex(({ word }) => word === ',');
  return (
    open > sentence.first &&
    opener &&
    close >= 0 &&
    tokens[next + close + 1]?.kind === 'word' &&
    !lexis.joins.has(tokens[next + close + 1]!.word)
  );
}

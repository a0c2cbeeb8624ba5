// Times that a clause beside a figure tells: "since May, when it was valued at", "and Meta 200 million in April".

import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';
import type { Time } from '../times/time.js';

/** "since May, when it was valued at 3 billion": the time just before "when" is that of its clause. */
export const whenCost = 1;

export function isOfWhen({ tokens, lexis }: Article, { terrain }: Scene, { first }: Placed, { next }: Time): boolean {
  const when = tokens[next]?.word === ',' ? next + 1 : next;
  return lexis.code === 'en' && lexis.whens.has(tokens[when]?.word ?? '') && when < first && !terrain.parted(when + 1, first);
}

/** "valued at 190 million when it last raised money in March": at that time. */
export function isInWhen({ tokens, lexis }: Article, { figures }: Scene, { next }: Placed, { first, back }: Time): boolean {
  const when = tokens[next]?.word === ',' ? next + 1 : next;
  return (
    lexis.code === 'en' &&
    back === null &&
    lexis.whens.has(tokens[when]?.word ?? '') &&
    first > when &&
    first - when < mostInWhen &&
    !figures.some((other) => other.first > next && other.next <= first && other.figure.kind === 'percent') &&
    !tokens.slice(when, first).some(({ word }) => word === ',' || word === ';')
  );
}

const mostInWhen = 12;

/** "fined Apple 500 million and Meta 200 million in April": of the two. */
export const isOfBoth = ({ tokens, lexis }: Article, { figures }: Scene, { next }: Placed, { first }: Time): boolean => {
  const [other, ...more] = figures.filter((one) => one.first >= next && one.next <= first);
  return (
    lexis.code === 'en' &&
    other !== undefined &&
    more.length === 0 &&
    lexis.joins.has(tokens[next]!.word) &&
    other.hedgeFirst > next + 1 &&
    tokens.slice(next + 1, other.hedgeFirst).every(({ isNamelike, kind }) => kind === 'word' && isNamelike)
  );
};

// Amounts that many have passed: "rounds of more than 100 million", "des tours de table de plus de 100 millions".

import type { Article } from '../text/article.js';
import type { Bond } from './bond.js';

/** A noun of many, none of them named, right before the least that each of them has; `head`: the token that tells its number. */
export function isPluralAbove(
  { tokens, lexis }: Article,
  { sense, cue, placed: { figure, hedgeFirst } }: Bond,
  head: 'first' | 'last',
): boolean {
  if (sense?.kind !== 'noun' || cue === null || cue.next > hedgeFirst || hedgeFirst - cue.next > 2) return false;
  const isAbove = figure.hedge === 'over' || figure.hedge === 'at-least' || tokens[hedgeFirst - 1]?.word === 'above';
  return (
    isAbove &&
    tokens[head === 'first' ? cue.first : cue.next - 1]!.word.endsWith('s') &&
    !lexis.possessives.has(tokens[cue.first - 1]?.word ?? '')
  );
}

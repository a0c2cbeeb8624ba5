// "Apple was fined 500 million and Meta 200 million": whose a figure is that shares the verb of another one's.

import type { Article } from './article.js';
import type { Cast } from './assign-parts.js';
import type { Bond } from './bond.js';
import { keyOf } from './follow.js';
import { isCompany } from './mention.js';
import type { Scene } from './scene.js';

/** The name right before the figure, after "and" or a comma and a figure told of somebody else, has the entity's part. */
export function inTurn({ text, tokens, lexis }: Article, { mentions, figures }: Scene, { metric, placed: { hedgeFirst }, cue }: Bond, cast: Cast): Cast {
  if (metric.side !== null || !cue) return cast;
  const tie = lexis.ties.before({ text, tokens }, hedgeFirst);
  const end = tie ? tie.first : hedgeFirst;
  const name = mentions.find(({ whom, how, owns, next }) => isCompany(whom) && how === 'name' && !owns && next === end);
  if (!name || cue.next > name.first) return cast;
  const { word } = tokens[name.first - 1]!;
  const isNext = (lexis.joins.has(word) || word === ',' || word === ';') && figures.some(({ next }) => next < name.first && name.first - next < 8 && next > cue.first);
  return isNext ? { entity: name.whom, parties: cast.parties.filter(({ whom }) => keyOf(whom) !== keyOf(name.whom!)), why: [...cast.why, 'in-turn'] } : cast;
}

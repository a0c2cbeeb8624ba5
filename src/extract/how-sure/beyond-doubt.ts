// Figures that are there already, whatever is foreseen: what one is measured by, what is given.

import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import type { Bond } from '../what/bond.js';

/** "would propel it past OpenAI's $852 billion valuation": what one is measured by is there already. */
export function isMeasure({ text, tokens, lexis }: Article, { mentions, moods }: Scene, { cue, sense, placed, metric }: Bond): boolean {
  // "would be up from the 23 billion of last year", "reduce its staff from 100,000 to 75,000".
  const from = lexis.articles.has(tokens[placed.hedgeFirst - 1]?.word ?? '') ? placed.hedgeFirst - 1 : placed.hedgeFirst;
  const isBeyond =
    lexis.formerly.before({ text, tokens }, from) ??
    (lexis.code === 'fr' ? lexis.formerly.before({ text, tokens }, placed.hedgeFirst) : null);
  if (isBeyond !== null && sense?.kind === 'noun' && (lexis.code === 'en' || metric.is.appraised)) return true;
  if (sense?.kind !== 'noun' || cue === null) return false;
  // "would double its $4 billion valuation of February".
  if (
    lexis.possessives.has(tokens[placed.hedgeFirst - 1]?.word ?? '') &&
    lexis.multiples.get(tokens[placed.hedgeFirst - 2]?.word ?? '') !== undefined
  )
    return true;
  const owner = mentions.filter(({ owns, next }) => owns && next <= placed.hedgeFirst).at(-1);
  // "walked away from its 9 billion bid".
  if (owner && moods.some(({ mood, next }) => mood === 'ended' && next === owner.first - 1)) return false;
  return owner !== undefined && placed.hedgeFirst - owner.next <= 3 && lexis.beyond.has(tokens[owner.first - 1]?.word ?? '');
}

/** "does not want to pay the fine of 20 million": the fine is there, whatever is done about it. */
export const isGiven = ({ tokens, lexis }: Article, { metric, sense, cue }: Bond): boolean =>
  metric.id === 'fine' && sense?.kind === 'noun' && cue !== null && lexis.definite.has(tokens[cue.first - 1]?.word ?? '');

// "Cette levée", "le rachat", "the round": a noun that goes back to what was told before.

import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import { isNounAt } from '../text/senses-at.js';
import type { Bond } from './bond.js';

export function isSpokenOfAgain({ text, tokens, lexis }: Article, { sentence }: Scene, { cue, sense, metric }: Bond): boolean {
  // "The round valued it at 3 billion".
  if (
    metric.is.appraised &&
    lexis.articles.has(tokens[sentence.first]!.word) &&
    isNounAt({ text, tokens, lexis }, sentence.first + 1, (other) => other.metric.is.round || other.metric.is.invested)
  )
    return true;
  // "The order has a total value of".
  const first = tokens[sentence.first]!.kind === 'mark' ? sentence.first + 1 : sentence.first;
  if (
    metric.is.supply &&
    lexis.definite.has(tokens[first]?.word ?? '') &&
    [1, 2].some((on) => isNounAt({ text, tokens, lexis }, first + on, (other) => other.metric === metric))
  )
    return true;
  if (lexis.backReferences.has(tokens[sentence.first]!.word)) return true;
  if (!cue || sense?.kind !== 'noun') return false;
  const before = tokens[cue.first - 1]?.word ?? '';
  return lexis.demonstratives.has(before) || (lexis.articles.has(before) && !lexis.indefinites.has(before));
}

// Whether one of a list of words stands beside a figure, in its clause.

import type { Phrases } from '../../figures/phrases.js';
import type { Cue } from '../scene/cue.js';
import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';

/** `reach`: how many tokens before and after the figure. The word that names it does not count. */
export function isWordBeside(
  {
    article,
    scene: { sentence, terrain },
    placed: { hedgeFirst, next },
    cue,
  }: { article: Article; scene: Scene; placed: Placed; cue: Cue },
  words: Phrases<unknown>,
  reach: number,
): boolean {
  for (let at = Math.max(sentence.first, hedgeFirst - reach); at < Math.min(sentence.next, next + reach); at += 1) {
    if ((at < cue.first || at >= cue.next) && words.after(article, at) && !terrain.parted(at, hedgeFirst)) return true;
  }
  return false;
}

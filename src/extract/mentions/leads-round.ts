// Names that the sentence makes the backers of a round: "X a mené le tour", "X a aussi participé".

import type { Article } from '../text/article.js';
import type { Mention } from './mention.js';

export function leadsRound({ text, tokens, lexis }: Article, { tie, next }: Mention): boolean {
  for (let at = next; tie === null && at < next + mostBeforeAct && tokens[at]; at += 1) {
    if (lexis.backs.after({ text, tokens }, at)) return true;
    if (!lexis.light.has(tokens[at]!.word) && !lexis.auxiliaries.has(tokens[at]!.word)) return false;
  }
  return false;
}

const mostBeforeAct = 5;

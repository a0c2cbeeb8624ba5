// "Cette levée", "le rachat", "the round": a noun that goes back to what was told before.

import type { Article } from './article.js';
import type { Bond } from './bond.js';

export function isSpokenOfAgain({ tokens, lexis }: Article, { cue, sense }: Bond): boolean {
  if (!cue || sense?.kind !== 'noun') return false;
  const before = tokens[cue.first - 1]?.word ?? '';
  return demonstrative.has(before) || (lexis.articles.has(before) && !indefinite.has(before));
}

const demonstrative = new Set(['ces', 'this', 'these', 'that']);
const indefinite = new Set(['un', 'une', 'des', 'a', 'an', "d'un", "d'une", 'du', 'au']);

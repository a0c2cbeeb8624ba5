// "Cette levée", "le rachat", "the round": a noun that goes back to what was told before.

import type { Article } from './article.js';
import type { Bond } from './bond.js';
import type { Scene } from './scene.js';

export function isSpokenOfAgain({ tokens, lexis }: Article, { sentence }: Scene, { cue, sense }: Bond): boolean {
  if (these.has(tokens[sentence.first]!.word)) return true;
  if (!cue || sense?.kind !== 'noun') return false;
  const before = tokens[cue.first - 1]?.word ?? '';
  return demonstrative.has(before) || (lexis.articles.has(before) && !indefinite.has(before));
}

/** "Cela représente 700 emplois". */
const these = new Set(['cela', 'ceci', 'soit', 'this', 'that']);
const demonstrative = new Set(['ces', 'this', 'these', 'that']);
const indefinite = new Set(['un', 'une', 'des', 'a', 'an', "d'un", "d'une", 'du', 'au']);

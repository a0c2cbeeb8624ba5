// The town that a wire story opens with: "ROUBAIX, 26 juin (AFP) –".

import type { Article } from '../text/article.js';
import { isShouted } from '../text/shouted.js';
import { Gap } from '../text/word.js';

/** So many tokens stand between the town and the dash. */
const longest = 12;

export function isDatelinePlace({ text, tokens }: Article, first: number, next: number): boolean {
  if ((first > 0 && tokens[first]!.gap < Gap.line) || !tokens.slice(first, next).every((token) => isShouted(text, token))) return false;
  if (tokens[next]?.word !== ',' && tokens[next]?.word !== '(') return false;
  for (let at = next + 1; at < next + longest && tokens[at] && tokens[at]!.gap < Gap.line; at += 1)
    if ('–—-'.includes(tokens[at]!.word || ' ') && tokens[at]!.gap === Gap.space) return tokens[at + 1]?.gap === Gap.space;
  return false;
}

// Past what stands in brackets right behind something.

import type { Word } from './word.js';

/** So many tokens an aside has at most. */
const most = 8;

/** The token after the bracket closed, where one opens at `next` and is soon closed; `next` where none is. */
export function pastBrackets(tokens: readonly Word[], next: number): number {
  if (tokens[next]?.word !== '(') return next;
  for (let at = next + 1; at <= next + most; at += 1) if (tokens[at]?.word === ')') return at + 1;
  return next;
}

// Whether words of a list stand near a figure or its cue.

import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import type { Bond } from './bond.js';

/** Whether words stand near a figure or its cue, in grammar. */
export function isNear(
  article: Article,
  { sentence, terrain, mentions }: Scene,
  { placed, cue }: Bond,
  words: { after(lines: { text: string; tokens: Article['tokens'] }, at: number): { next: number } | null },
  reach: number,
): boolean {
  const { text, tokens } = article;
  const from = Math.min(cue?.first ?? placed.hedgeFirst, placed.hedgeFirst);
  const to = Math.max(cue?.next ?? placed.next, placed.next);
  for (let at = sentence.first; at < sentence.next; at += 1) {
    const found = words.after({ text, tokens }, at);
    // "The Wall Street Journal" is no word of the stock exchange, "alors que" no "alors".
    if (
      !found ||
      tokens[found.next]?.word === "qu'" ||
      tokens[found.next]?.word === 'que' ||
      mentions.some(({ first, next, how }) => how === 'name' && first <= at && at < next) ||
      isPartOfName(article, at, found.next)
    )
      continue;
    const cost = at >= from && at < to ? 0 : at < from ? terrain.between(found.next, from) : terrain.between(to, at);
    if (cost <= reach && !terrain.parted(at, placed.first)) return true;
  }
  return false;
}

/** "Wall Street" in "Wall Street Journal". */
const isPartOfName = ({ tokens }: Article, at: number, next: number): boolean =>
  tokens[at]!.isNamelike && tokens[next]?.gap === 1 && tokens[next].kind === 'word' && tokens[next]!.isNamelike;

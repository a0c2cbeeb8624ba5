// The nouns that an article introduces a name by.

import type { Article } from '../text/article.js';
import { Gap } from '../text/word.js';
import type { Mention } from './mention.js';

const mostInAside = 10;

/** "start-up Nimbus", "Nimbus, a maker of drones": the nouns a name is introduced by; a start-up is one by any name. */
export function nounsOf(article: Article, { how, first, next }: Mention): string[] {
  const { text, tokens, lexis } = article;
  if (how !== 'name' && how !== 'stranger') return [];
  const lines = { text, tokens };
  const before = lexis.describers.before(lines, first);
  const nouns =
    before && before.meaning !== 'company' && tokens[first]!.gap === Gap.space
      ? [before.meaning === 'startup' ? before.meaning : tokens[first - 1]!.word]
      : [];
  if (tokens[next]?.word !== ',' || !lexis.indefinites.has(tokens[next + 1]?.word ?? '')) return nouns;
  for (
    let at = next + 2;
    at < next + mostInAside && at < tokens.length && (tokens[at]!.kind === 'word' || tokens[at]!.word === '-');
    at += 1
  ) {
    const found = lexis.describers.after(lines, at);
    if (found && found.meaning !== 'company') return [...nouns, found.meaning === 'startup' ? found.meaning : tokens[found.next - 1]!.word];
  }
  return nouns;
}

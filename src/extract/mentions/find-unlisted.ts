// Companies that the article itself takes for unlisted, whatever they have become since: "la licorne", "avant son introduction en Bourse".

import type { Article } from '../text/article.js';
import { keyOf } from './key-of.js';
import { isCompany, type Mention } from './mention.js';

/** Their keys. */
export function unlistedIn({ text, tokens, lexis, sentences }: Article, mentions: readonly Mention[]): ReadonlySet<string> {
  const found = new Set<string>();
  const private_ = new Set<number>();
  for (const { index, first, next } of sentences)
    for (let at = first; at < next; at += 1) if (lexis.goesPublic.after({ text, tokens }, at)) private_.add(index);
  for (const { whom, describes, sentence, tie, how } of mentions) {
    if (
      whom &&
      isCompany(whom) &&
      (describes === 'startup' || (private_.has(sentence) && (tie === null || tie === 'of') && how !== 'possessive'))
    )
      found.add(keyOf(whom));
  }
  return found;
}

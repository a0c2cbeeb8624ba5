// Whose a figure is that stands in what explains a name: "buying Nimbus, a start-up with 500 employees", "Nimbus ($60m Series B)".

import { isCompany, type Mention } from '../mentions/mention.js';
import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import type { Bond } from '../what/bond.js';

/** "a listed Paris-based maker of sensors with". */
const mostInExplanation = 16;

export function apposedTo({ text, tokens, lexis }: Article, { mentions, sentence }: Scene, { cue, placed }: Bond): Mention | null {
  if (lexis.code !== 'en') return null;
  const named = (next: number): Mention | null => mentions.find((one) => one.next === next && isCompany(one.whom)) ?? null;
  if (tokens[placed.hedgeFirst - 1]?.word === '(') return named(placed.hedgeFirst - 1);
  let having = Math.min(cue?.first ?? placed.hedgeFirst, placed.hedgeFirst) - 1;
  while (having > sentence.first && tokens[having]!.kind === 'word' && !lexis.havings.has(tokens[having]!.word)) having -= 1;
  if (!lexis.havings.has(tokens[having]?.word ?? '')) return null;
  for (let at = having - 1; at > Math.max(sentence.first, having - mostInExplanation); at -= 1) {
    if (lexis.indefinites.has(tokens[at]!.word) && tokens[at - 1]!.word === ',')
      return tokens.slice(at, having).some((_, on) => lexis.describers.after({ text, tokens }, at + on)) ? named(at - 1) : null;
    if (lexis.relatives.has(tokens[at]!.word) || (tokens[at]!.kind === 'mark' && tokens[at]!.word !== '-')) return null;
  }
  return null;
}

/** "Quorva ($12m seed)", of a name nobody knows: never of somebody else. */
export const isOfUnknown = ({ text, tokens, lexis }: Article, { mentions }: Scene, { placed: { hedgeFirst } }: Bond): boolean =>
  lexis.code === 'en' &&
  tokens[hedgeFirst - 1]?.word === '(' &&
  tokens[hedgeFirst - 2]?.isNamelike === true &&
  lexis.senses.before({ text, tokens }, hedgeFirst - 1) === null &&
  !mentions.some(({ next }) => next === hedgeFirst - 1);

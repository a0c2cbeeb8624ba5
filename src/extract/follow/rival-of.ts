// The subject of a sentence, whom a later word for somebody does not mean.

import { keyOf } from '../mentions/key-of.js';
import type { Mention } from '../mentions/mention.js';
import { isObject } from '../scene/subject-of.js';
import type { Article } from '../text/article.js';

/** Whether a verb stands between two tokens. */
export type VerbsAt = (from: number, to: number) => boolean;

/** The key of whoever is the subject of a sentence so far, where a later word in it is for somebody else. */
export function rivalOf(article: Article, mention: Mention, here: readonly Mention[], verbsAt: VerbsAt): string | null {
  const subject = here
    .filter(
      (other) =>
        other.whom &&
        other.tie === null &&
        !other.owns &&
        other.how !== 'possessive' &&
        !isObject(article, other, article.sentences[other.sentence]!.first) &&
        !isInClauseBefore(article, other, mention) &&
        verbsAt(other.next, Math.min(other.next + 4, mention.first)),
    )
    .at(-1);
  return subject &&
    !article.tokens
      .slice(subject.next, mention.first)
      // "Nimbus had less luck: worth 3 billion in 2020, the start-up …" goes on about it.
      .some(({ word }) => word === ';' || word === ':' || (article.lexis.code === 'fr' && word === 'mais')) &&
    verbsAt(subject.next, mention.first) &&
    !reported(article, subject, mention) &&
    (mention.how !== 'pronoun' || sameClause(article, subject, mention, verbsAt))
    ? keyOf(subject.whom!)
    : null;
}

/** "If it goes through, the cut is one of 9 % at the company's head office": the clause before has its own subject. */
const isInClauseBefore = ({ text, tokens, lexis }: Article, { how, first, next }: Mention, mention: Mention): boolean =>
  how === 'pronoun' &&
  lexis.subordinators.before({ text, tokens }, first) !== null &&
  tokens.slice(next, mention.first).some(({ word }) => word === ',');

function sameClause(article: Article, one: Mention, other: Mention, verbsAt: VerbsAt): boolean {
  const between = article.tokens.slice(one.next, other.first);
  return (
    verbsAt(one.next, other.first) &&
    !between.some(
      ({ word }) => word === ',' || word === ';' || word === ':' || article.lexis.relatives.has(word) || article.lexis.joins.has(word),
    ) &&
    article.tokens
      .slice(one.next, other.first)
      .every(
        (_, offset) =>
          !article.lexis.subordinators.after(article, one.next + offset) &&
          !article.lexis.says.has(article.tokens[one.next + offset]!.word),
      )
  );
}

/** What is said of somebody may be about the one who says it. */
function reported(article: Article, one: Mention, other: Mention): boolean {
  for (let at = one.next; at < other.first; at += 1)
    if (
      article.lexis.says.has(article.tokens[at]!.word) ||
      article.tokens[at]!.word === 'that' ||
      article.tokens[at]!.word === 'que' ||
      article.lexis.relatives.has(article.tokens[at]!.word)
    )
      return true;
  return false;
}

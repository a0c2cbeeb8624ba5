// Whom the opening of a sentence is told of, where its subject only follows.

import type { Mention } from '../mentions/mention.js';
import type { Article, Placed } from '../text/article.js';
import type { Scene } from './scene.js';

/** "Avec un investissement de 2 milliards, Google obtient", "En levant 600 millions auprès de X, elle porte": whom a phrase before the subject is told of. */
export function subjectAfter(article: Article, scene: Scene, { next }: Placed, act: number): Mention | null {
  const { sentence, mentions, times, terrain } = scene;
  const { tokens, lexis } = article;
  if (isGerund(article, sentence.first) && act - sentence.first <= mostBeforeAct)
    return (
      mentions.find(
        ({ first, tie, how, whom, qualifies }) =>
          first > Math.max(act, next - 1) &&
          tokens[first - 1]!.word === ',' &&
          tie === null &&
          how !== 'possessive' &&
          whom !== null &&
          !qualifies &&
          !terrain.parted(next, first),
      ) ?? null
    );
  const comma = times.find(({ first }) => first === next || (first === next + 1 && lexis.ties.after(article, next)))?.next ?? next;
  if (tokens[comma]?.word !== ',') return null;
  // "Once valued at 2.8 billion, Nimbus was sold": an act without a subject that opens its sentence.
  const opens = act - sentence.first <= 2 || (lexis.code === 'fr' && comma === next && lexis.ties.after(article, sentence.first) !== null);
  return opens
    ? (mentions.find(({ first, tie, how, whom }) => first === comma + 1 && tie === null && how !== 'possessive' && whom !== null) ?? null)
    : null;
}

/** "En levant", "Après avoir levé". */
const isGerund = ({ text, tokens, lexis }: Article, first: number): boolean =>
  lexis.code === 'fr' &&
  lexis.ties.after({ text, tokens }, first) !== null &&
  (tokens[first + 1]!.word.endsWith('ant') || lexis.perfects.has(tokens[first + 1]!.word));

const mostBeforeAct = 20;

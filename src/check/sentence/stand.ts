// Where a claim stands: its sentence with everything found in it, and the tokens of its figure.

import type { Cue } from '../../extract/scene/cue.js';
import type { Scene } from '../../extract/scene/scene.js';
import type { Article } from '../../extract/text/article.js';
import type { Found, Phrases } from '../../figures/phrases.js';
import type { Claim } from '../../model/verdict.js';
import { doubtWordsOf, type DoubtWords } from '../words/doubt-words.js';

export interface Stand {
  article: Article;
  scene: Scene;
  claim: Claim;
  /** Claims of the same sentence, in its order. */
  siblings: readonly Claim[];
  /** The tokens of the figure, hedge words included, the last excluded. */
  first: number;
  next: number;
  words: DoubtWords;
}

export function standOf(article: Article, scene: Scene, claim: Claim, claims: readonly Claim[]): Stand {
  const { tokens } = article;
  const { sentence } = scene;
  const [from, to] = [tokens[sentence.first]!.start, tokens[sentence.next - 1]!.end];
  let first = sentence.first;
  while (first + 1 < sentence.next && tokens[first]!.end <= claim.start) first += 1;
  let next = first + 1;
  while (next < sentence.next && tokens[next]!.start < claim.end) next += 1;
  return {
    article,
    scene,
    claim,
    siblings: claims.filter(({ start }) => start >= from && start < to),
    first,
    next,
    words: doubtWordsOf(article.language),
  };
}

/** The first phrase of a table between two tokens. */
export function phraseIn<T>({ article }: Pick<Stand, 'article'>, table: Phrases<T>, from: number, to: number): Found<T> | null {
  for (let at = from; at < to; at += 1) {
    const found = table.after(article, at);
    if (found && found.next <= to) return found;
  }
  return null;
}

/** The word of the claim's metric nearest to its figure. */
export function cueOf({ scene, claim, first, next }: Stand): Cue | null {
  // A figure that no word names has none.
  if (claim.why.includes('recognised')) return null;
  const far = (cue: Cue): number => (cue.next <= first ? first - cue.next : cue.first >= next ? cue.first - next : 0);
  return scene.cues
    .filter(({ senses }) => senses.some(({ metric }) => metric.id === claim.metric))
    .reduce<Cue | null>((best, cue) => (best && far(best) <= far(cue) ? best : cue), null);
}

/** Whether a token is part of a figure or a time. */
export const isNumbered = ({ scene: { figures, times } }: Pick<Stand, 'scene'>, at: number): boolean =>
  figures.some((figure) => at >= figure.hedgeFirst && at < figure.next) || times.some((time) => at >= time.first && at < time.next);

/** "385 employees in September and 27.6 million users": what another figure counts is that figure's. */
export const isOfOther = ({ scene: { figures }, first, next }: Stand, at: number): boolean =>
  figures.some((one) => at >= one.hedgeFirst && at < one.next && (one.next <= first || one.hedgeFirst >= next));

/** Whether the verb of its metric only says that money goes to somebody: "promised it 24 billion". */
export function isLoose(stand: Stand): boolean {
  const cue = cueOf(stand);
  return cue !== null && stand.words.spends.after(stand.article, cue.first) !== null;
}

/** Whether its verb tells what comes in as well as what is left: "made 2 billion"; not "before tax". */
export function isEarned(stand: Stand): boolean {
  const cue = cueOf(stand);
  const { sentence } = stand.scene;
  return (
    cue !== null &&
    stand.words.earns.after(stand.article, cue.first) !== null &&
    phraseIn(stand, stand.words.narrowing, sentence.first, sentence.next) === null
  );
}

/** Whether it is told as come to: "hit 1 billion", "a franchi la barre des 100 millions". */
export const isReached = ({ article, first, words }: Stand): boolean =>
  Array.from({ length: farthestReached }, (_, back) => first - 1 - back).some((at) => at >= 0 && words.reaches.after(article, at) !== null);

const farthestReached = 4;

/** The tokens from the figure before to the one after, those of the sentence where there is none. */
export function betweenFigures({ sentence, figures }: Scene, first: number, next: number): [from: number, to: number] {
  return [
    Math.max(sentence.first, ...figures.filter((one) => one.next <= first).map((one) => one.next)),
    Math.min(sentence.next, ...figures.filter((one) => one.hedgeFirst >= next).map((one) => one.hedgeFirst)),
  ];
}

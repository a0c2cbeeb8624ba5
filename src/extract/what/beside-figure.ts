// What stands between a word and its figure, or right beside the figure, as the context rules ask for it.

import type { Setting } from './setting.js';

export const tieBefore = ({ article, placed }: Setting): string | undefined =>
  article.lexis.ties.before(article, placed.hedgeFirst)?.meaning;

/** "from 9,000 heads to 5,000", but "amounts to 45 %". */
export function isLevelOfStaff(setting: Setting): boolean {
  const { article, placed, cue } = setting;
  return (
    article.lexis.code === 'en' &&
    cue.next <= placed.hedgeFirst &&
    placed.figure.kind !== 'percent' &&
    ['from', 'to'].includes(tieBefore(setting) ?? '') &&
    article.lexis.links.before(article, placed.hedgeFirst) === null
  );
}

/** "at a" before a figure. */
export function isAtBefore({ article, placed: { hedgeFirst } }: Setting): boolean {
  const at = article.lexis.articles.has(article.tokens[hedgeFirst - 1]?.word ?? '') ? hedgeFirst - 1 : hedgeFirst;
  return article.lexis.ties.before(article, at)?.meaning === 'at';
}

/** The tie that the verb asks for stands before the figure: "évaluée à 5 milliards", "évaluée à un niveau impressionnant de 5,8 milliards". */
export function isMarked(setting: Setting): boolean {
  const {
    article,
    scene: { terrain },
    placed: { first, hedgeFirst },
    cue,
    sense: {
      reading: { mark },
    },
  } = setting;
  if (cue.first > first) return false;
  if (tieBefore(setting) === mark) return true;
  const tie = article.lexis.ties.after(article, cue.next);
  return (
    tie?.meaning === mark &&
    terrain.between(tie!.next, hedgeFirst) < 1.5 &&
    article.tokens.slice(tie!.next, hedgeFirst).some(({ word }) => article.lexis.amounts.has(word) || article.lexis.levels.has(word))
  );
}

/** "a million worth of shares", "4 million in equity". */
export function isEquity({ article: { tokens, lexis }, placed: { next } }: Setting): boolean {
  const isPartOf = [next, next + 1].some((at) => lexis.sharers.has(tokens[at]?.word ?? ''));
  return isPartOf && tokens.slice(next, next + 4).some(({ word }) => lexis.equity.has(word));
}

/** A passive whose subject the figure is: no other count of people and no name between. */
export function isUndergone({
  article: { tokens, lexis },
  scene: { figures, mentions },
  placed: { next },
  cue: { first },
}: Setting): boolean {
  const isBetween = (part: { first: number; next: number }): boolean => part.first >= next && part.next <= first;
  return (
    first > next &&
    [1, 2].some((back) => lexis.beForms.has(tokens[first - back]!.word) || lexis.beens.has(tokens[first - back]!.word)) &&
    !figures.some((other) => isBetween(other) && other.figure.unit === 'people') &&
    !mentions.some((other) => isBetween(other) && other.tie === null && other.how !== 'possessive')
  );
}

/** A former level of the figure between the word and it. */
export function isHeldAgainst({ article, scene: { figures }, placed, cue }: Setting): boolean {
  return (
    article.lexis.formerly.before(article, placed.hedgeFirst) !== null &&
    figures.some(
      ({ hedgeFirst, next, figure }) => hedgeFirst >= cue.next && next <= placed.hedgeFirst && figure.unit === placed.figure.unit,
    )
  );
}

// Whether a time told without its year is still to come.

import { readPeriod } from '../../model/period.js';
import { isAside } from '../scene/find-moods.js';
import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import { quarterOf, quarterText } from '../times/calendar.js';
import type { Time } from '../times/time.js';

/** "For the fourth quarter it expects": without a year, what is expected is still to come. */
export const isStillToCome = (article: Article, { moods }: Scene, { text, bearing, first, grain, rule }: Time, ahead: boolean): boolean =>
  article.published !== null &&
  (text.length > 4 || rule === 'time:whole-year') &&
  (readPeriod(text)?.end ?? '9') < article.published &&
  text !== justOver(article.published) &&
  ((bearing === 'until' && !isOver(article, first)) ||
    (ahead &&
      (grain === 'quarter' ||
        grain === 'half' ||
        rule === 'time:whole-year' ||
        moods.some(({ first: at, mood }) => at < first && mood !== 'announced' && mood !== 'signed' && mood !== 'done')) &&
      !moods.some(({ first: at }) => at < first && isAside(article, moods, at, first))));

/** The quarter before that of a day: its results may still be expected. */
const justOver = (published: string): string => quarterText(Number(published.slice(0, 4)), quarterOf(Number(published.slice(5, 7))) - 1);

/** "By the end of October it was above 5 trillion". */
const isOver = ({ tokens, lexis }: Article, first: number): boolean =>
  tokens[first + 1]?.word !== 'ici' && tokens.slice(Math.max(0, first - 6), first + 12).some(({ word }) => lexis.pasts.has(word));

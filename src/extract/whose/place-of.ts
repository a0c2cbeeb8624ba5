// "5 % des effectifs chez Meta", "300 milliards avec Oracle": the company told right behind a figure.

import type { Tie } from '../../metrics/reading.js';
import { isCompany, type Mention } from '../mentions/mention.js';
import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';

/** The company so tied, right behind a figure and what it is a part of. */
export const placeOf = ({ tokens }: Article, { mentions }: Scene, { next }: Placed, ties: readonly Tie[] = ['at']): Mention | undefined =>
  mentions.find(
    ({ whom, tie, tieFirst }) =>
      isCompany(whom) &&
      tie !== null &&
      ties.includes(tie) &&
      tieFirst >= next &&
      tieFirst - next <= 4 &&
      tokens.slice(next, tieFirst).every(({ kind, word }) => kind === 'word' || word === "'"),
  );

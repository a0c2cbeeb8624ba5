// A word of a sentence taken in one sense for the word that names a figure, and what stands around the two.

import type { Tie } from '../../metrics/reading.js';
import type { Cue } from '../scene/cue.js';
import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';
import type { Sense } from '../words/lexis.js';

export interface Setting {
  article: Article;
  scene: Scene;
  placed: Placed;
  cue: Cue;
  sense: Sense;
  /** The rule of grammar that scored it: "noun-of". */
  rule: string;
  /** The metrics whose word the figure is a share of; `null` where it is no share. */
  whole: ReadonlySet<string> | null;
  /** What ties the companies right behind the figure to it. */
  aims: readonly Tie[];
  /** The sentence tells a year, a half or a quarter. */
  dated: boolean;
}

// A rule that looks at what stands around a word and its figure, and speaks for or against a sense of the word.

import type { Sense } from '../words/lexis.js';
import type { Setting } from './setting.js';

export interface ContextRule {
  /** Only of this metric, by id. */
  metric?: string;
  kind?: Sense['kind'];
  adds: number;
  /** What the sum is at least, then. */
  atLeast?: number;
  when(setting: Setting): boolean;
}

// A figure understood as a metric, and a figure left alone.

import type { Metric } from '../../metrics/metric.js';
import type { Cue } from '../scene/cue.js';
import type { Scene } from '../scene/scene.js';
import type { Placed } from '../text/article.js';
import type { Sense } from '../words/lexis.js';

/** A figure understood as a metric, and why. */
export interface Bond {
  placed: Placed;
  metric: Metric;
  sense: Sense | null;
  cue: Cue | null;
  score: number;
  why: readonly string[];
  others: readonly { metric: Metric; score: number }[];
  /** A former level: "compared with 3.1bn a year earlier". */
  former: boolean;
  /** The figure it is set against, when it is what others expected. */
  like?: Placed;
  /** What exactly is measured, where other words than its sentence's say so. */
  definition?: string | null;
  /** The sentence whose words name it, when that is an earlier one. */
  home?: Scene;
}

/** "of which 30 million came from Nimbus": one of the parts of the figure before. */
export const partOfTotal = { contract: 'part-on-order', investment: 'part-of-round' } as const;
export const isPartOfTotal = (why: Bond['why']): boolean => why[0] === partOfTotal.contract || why[0] === partOfTotal.investment;

export interface Unbound {
  placed: Placed;
  why: string;
}

/** A way to understand a figure, not yet chosen. */
export type Offer = Omit<Bond, 'others'>;

/** The figures of a sentence that are understood, and those that are not. */
export interface Bound {
  bonds: readonly Bond[];
  unbound: readonly Unbound[];
}

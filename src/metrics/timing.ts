// Whether a figure happens once, or holds until the next one.

import type { Metric } from './metric.js';

/** What a company is worth happens in a round or a sale, and is told like a level. */
export const isStanding = ({ timing, is }: Metric): boolean => timing === 'level' || is.appraised;

export const happens = ({ timing, is }: Metric): boolean => timing === 'event' && !is.appraised;

// The times and companies of a draft's figures that the facts bear out, for those after them that tell none.

import { metricById } from '../../metrics/index.js';
import type { Claim } from '../../model/verdict.js';
import type { Judged } from '../comparing/case.js';
import type { Somebody } from '../sentence/around.js';

interface Place {
  index: number;
  paragraph: number;
}

/** So many sentences on, a time or a company is still the one spoken of. */
const farthest = 2;

export interface BornOut {
  keep(claim: Claim, judged: Judged, place: Place): void;
  /** Of the same company, told over a time as the claim's is, the nearest first. */
  timesFor(claim: Claim, place: Place): string[];
  /** What figures of the sentence and of the one before were borne out as. */
  metricsBefore(place: Place): string[];
  /** Whose figures were borne out there or just before, the nearest first. */
  whoseBefore(place: Place): Somebody[];
}

export function bornOutSoFar(): BornOut {
  const kept: (Place & { whose: Somebody; metric: string; time: string | null })[] = [];
  const near = ({ index, paragraph }: Place): typeof kept =>
    kept.filter((one) => one.paragraph === paragraph && one.index <= index && index - one.index <= farthest).reverse();
  return {
    keep({ metric }, { verdict, evidence }, { index, paragraph }) {
      const [first] = evidence;
      if (verdict !== 'supported' || !first) return;
      kept.push({
        index,
        paragraph,
        whose: { id: first.fact.entity, name: first.name },
        metric: first.fact.metric,
        time: metricById(metric)?.timing === 'flow' ? (first.fact.period?.text ?? null) : null,
      });
    },
    timesFor({ entity, metric }, place) {
      if (metricById(metric)?.timing !== 'flow') return [];
      return [...new Set(near(place).flatMap(({ whose, time }) => (whose.id === entity.id && time !== null ? [time] : [])))];
    },
    metricsBefore: (place) => near(place).flatMap(({ index, metric }) => (place.index - index < 2 ? [metric] : [])),
    whoseBefore: (place) => [...new Map(near(place).map(({ whose }) => [whose.id, whose])).values()],
  };
}

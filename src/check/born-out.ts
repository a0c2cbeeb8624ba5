// The times of a draft's figures that the facts bear out, for those after them that tell none.

import { metricById } from '../metrics/index.js';
import type { Claim } from '../model/verdict.js';
import type { Judged } from './case.js';

interface Place {
  index: number;
  paragraph: number;
}

/** So many sentences on, a time is still the one spoken of. */
const farthest = 2;

export interface BornOut {
  keep(claim: Claim, judged: Judged, place: Place): void;
  /** Of the same company, told over a time as the claim's is, the nearest first. */
  timesFor(claim: Claim, place: Place): string[];
}

export function bornOutSoFar(): BornOut {
  const kept: (Place & { entity: string | null; time: string })[] = [];
  return {
    keep({ entity, metric }, { verdict, evidence }, { index, paragraph }) {
      const time = evidence[0]?.fact.period?.text;
      if (verdict === 'supported' && time !== undefined && metricById(metric)?.timing === 'flow')
        kept.push({ index, paragraph, entity: entity.id, time });
    },
    timesFor({ entity, metric }, { index, paragraph }) {
      if (metricById(metric)?.timing !== 'flow') return [];
      return [
        ...new Set(
          kept
            .filter((one) => one.entity === entity.id && one.paragraph === paragraph && index - one.index <= farthest)
            .map(({ time }) => time)
            .reverse(),
        ),
      ];
    },
  };
}

// A round larger than the valuation it was raised at: "raised 5bn at a valuation of 2bn".

import { traitsOf } from '../../metrics/index.js';
import type { Claim } from '../../model/verdict.js';
import { sceneFinder, type DraftRead, type Fault } from '../draft/draft-read.js';
import { sayAmount } from '../draft/tell.js';

export function raisedMoreThanWorth(read: DraftRead): Fault[] {
  const { claims } = read;
  const rounds = claims.filter(({ metric, min, definition }) => traitsOf(metric).round && min !== null && definition !== 'debt and equity');
  const worths = claims.filter(({ metric, definition }) => traitsOf(metric).appraised && definition !== 'pre-money');
  if (rounds.length === 0 || worths.length === 0) return [];
  const sentenceOf = sceneFinder(read);
  const inSentence = new Map<number, Claim[]>();
  for (const worth of worths) inSentence.set(sentenceOf(worth.start), [...(inSentence.get(sentenceOf(worth.start)) ?? []), worth]);
  return rounds.flatMap((round) => {
    const worth = inSentence.get(sentenceOf(round.start))?.find((one) => one.entity.name === round.entity.name && one.unit === round.unit);
    const most = worth?.max ?? (worth?.hedge === 'over' ? null : worth?.min) ?? null;
    if (!worth || most === null || round.min! <= most) return [];
    return [
      {
        start: round.start,
        end: round.end,
        slip: 'raise' as const,
        reason: `nobody raises more than the company is worth afterwards: ${sayAmount({ ...worth, unit: worth.unit! }, 'en')}`,
        suggestion: null,
      },
    ];
  });
}

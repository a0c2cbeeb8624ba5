// A round larger than the valuation it was raised at: "raised 5bn at a valuation of 2bn".

import type { DraftRead, Fault } from './draft-read.js';
import { sayAmount } from './tell.js';

export function raisedMoreThanWorth({ claims, scenes, article: { tokens } }: DraftRead): Fault[] {
  const rounds = claims.filter(({ metric, min, definition }) => metric === 'funding-round' && min !== null && definition !== 'debt and equity');
  const worths = claims.filter(({ metric, definition }) => metric === 'valuation' && definition !== 'pre-money');
  if (rounds.length === 0 || worths.length === 0) return [];
  const sentenceOf = (at: number): number => scenes.findIndex(({ sentence }) => tokens[sentence.next - 1]!.end > at);
  return rounds.flatMap((round) => {
    const worth = worths.find((one) => one.entity.name === round.entity.name && one.unit === round.unit && sentenceOf(one.start) === sentenceOf(round.start));
    const most = worth?.max ?? (worth?.hedge === 'over' ? null : worth?.min) ?? null;
    if (!worth || most === null || round.min! <= most) return [];
    return [{ start: round.start, end: round.end, slip: 'raise' as const, reason: `nobody raises more than the company is worth afterwards: ${sayAmount({ ...worth, unit: worth.unit! }, 'en')}`, suggestion: null }];
  });
}

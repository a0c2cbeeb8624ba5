// An amount given in two currencies that were not worth each other: "€600 million ($900 million)".

import type { Figure } from '../../model/figure.js';
import { figuresOf, type DraftRead, type Fault } from '../draft/draft-read.js';
import { sayAmount } from '../draft/tell.js';

/** What stands between an amount and its conversion. */
const bridge =
  /^\s*(?:[(\[]|,?\s*(?:soit|or|ou|that is|i\.e\.|c[’']est-à-dire|équivalent à|(?:the |l[’'])?équivalent d[e’']|(?:the )?equivalent (?:of|to)))\s*(?:environ|about|around|roughly|approximately|some|près de|nearly|quelque|à peu près|over|more than|plus de|~|≈|=)?\s*$/i;

/** Rates move within a year; by so much a converted amount may be off, as a share. */
const reach = 0.12;
const reachUndated = 0.2;

export const convertedTwice = (read: DraftRead): Fault[] =>
  read.scenes.flatMap((scene) => {
    const amounts = figuresOf(scene).filter(({ kind, unit }) => kind === 'money' && unit !== null);
    return amounts.slice(1).flatMap((second, index) => wrongRate(read, amounts[index]!, second));
  });

function wrongRate({ prose, tongue, claims, convert, asOf }: DraftRead, first: Figure, second: Figure): Fault[] {
  const [one, other] = [first.min ?? first.max, second.min ?? second.max];
  if (first.unit === second.unit || !one || !other || !bridge.test(prose.slice(first.end, second.start))) return [];
  const claim = claims.find(({ start, end, why }) => start <= first.start && end >= first.end && !why.includes('time:published'));
  const month = claim?.period?.start?.slice(0, 7) ?? claim?.period?.end?.slice(0, 7) ?? null;
  const worth = convert(one, first.unit!, second.unit!, month ?? asOf.slice(0, 7));
  if (worth === null || Math.abs(other / worth - 1) <= (month === null ? reachUndated : reach)) return [];
  const rounded = Number(worth.toPrecision(2));
  return [
    {
      start: second.start,
      end: second.end,
      slip: 'rate',
      reason: `${sayAmount({ min: one, max: one, unit: first.unit!, hedge: 'exact' }, 'en')} ${month === null ? 'is' : 'was'} worth about ${sayAmount({ min: rounded, max: rounded, unit: second.unit!, hedge: 'exact' }, 'en')}${month === null ? '' : ` in ${month}`}, at the European Central Bank's monthly average`,
      suggestion: sayAmount({ min: rounded, max: rounded, unit: second.unit!, hedge: 'about' }, tongue),
    },
  ];
}

// Finds shares: "87%", "66 %", "quinze pour cent", "7,5 points", "25 basis points", "un quart".

import { follows, pastHyphen } from './lined.js';
import { shifted, sight, type Finder } from './sighting.js';

export const findPercent: Finder = (numeral, passage) => {
  if (numeral.form === 'part') return sight(numeral, 'percent', 'percent');
  const { percent, percentPoints, basisPoints } = passage.lexicon;
  const at = pastHyphen(passage, numeral.next);
  if (!follows(passage, at) || numeral.power > 3 || numeral.max === null) return null;
  const basis = basisPoints.after(passage, at);
  if (basis) return shifted(sight(numeral, 'percent', 'percent', { next: basis.next, noun: nounOf(passage, basis) }), -2);
  const points = percentPoints.after(passage, at);
  if (points && !(points.next === points.first + 1 && (numeral.min === 1 || numeral.min > 100))) return sight(numeral, 'percent', 'percent', { next: points.next, noun: nounOf(passage, points) });
  const share = percent.after(passage, at);
  return share && sight(numeral, 'percent', 'percent', { next: share.next });
};

const nounOf = ({ text, tokens }: Parameters<Finder>[1], { first, next }: { first: number; next: number }): string => text.slice(tokens[first]!.start, tokens[next - 1]!.end);

// Who holds a stake that was sold, and of whom: "Nokia sold a 2.9% stake to Nvidia".

import { keyOf } from '../mentions/key-of.js';
import { isCompany } from '../mentions/mention.js';
import { subjectOf } from '../scene/subject-of.js';
import type { Casting } from './casting.js';

/** So many tokens between "sold" and the stake at most, and from there to whom. */
const [nearest, farthest] = [8, 9];

/** Whoever sells a stake to somebody has it no more; one in nobody who is named is one in the seller. Changes the cast, and says why. */
export function stakeSold({ article, scene, bond: { metric, placed, cue, why: rules }, cast }: Casting): string[] {
  if (!metric.is.holding && !rules.includes('stake-sold')) return [];
  const { tokens, lexis } = article;
  const from = Math.min(placed.hedgeFirst, cue?.first ?? placed.hedgeFirst);
  const act = scene.cues.findLast(
    ({ next, senses }) =>
      next <= from &&
      from - next < nearest &&
      senses.some(
        ({ kind, reading, metric: of }) => kind === 'verb' && of.is.purchase && 'subject' in reading && reading.subject === 'seller',
      ),
  );
  const seller = act ? (subjectOf(article, scene, act.first)?.whom ?? null) : null;
  if (!seller || !isCompany(seller)) return [];
  const buyer = scene.mentions.find(
    ({ tie, tieFirst, whom, how }) =>
      tie === 'to' && tieFirst > from && tieFirst - from < farthest && whom !== null && how !== 'possessive',
  )?.whom;
  const isToStranger = tokens
    .slice(from, from + farthest)
    .some(({ isNamelike }, far) => isNamelike === true && lexis.ties.before(article, from + far)?.meaning === 'to');
  if (buyer ? keyOf(seller) === keyOf(buyer) : !isToStranger) return [];
  if (buyer) cast.set('investor', [buyer]);
  else cast.delete('investor');
  if (cast.has('target')) return ['sold-on'];
  cast.set('target', [seller]);
  return ['sold-to'];
}

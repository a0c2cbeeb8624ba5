// Whether the money of a known deal goes the way that a sentence tells: who gives and who gets.

import { isApposedAct } from '../../extract/scene/beside-act.js';
import type { Scene } from '../../extract/scene/scene.js';
import type { Article, Placed } from '../../extract/text/article.js';
import type { KnownFact } from '../../query/known-facts.js';
import { sideOf } from './other-readings.js';

/** "Oracle will pay OpenAI", "650 million from Inflection": the fact's money goes the same way. */
export function flowsAlike(article: Article, scene: Scene, { figure, hedgeFirst }: Placed, { parties }: KnownFact['fact']): boolean {
  const { tokens, lexis } = article;
  const goes = (id: string | null | undefined, side: 'from' | 'to'): boolean =>
    parties.every((party) => party.id !== id || sideOf(party.role) === side) ||
    parties.some((party) => party.id === id && sideOf(party.role) === side);
  const free = scene.mentions.filter(
    ({ whom, how, tie, owns, next }) => whom !== null && how !== 'possessive' && tie === null && !owns && next <= hedgeFirst,
  );
  // "Nimbus, payée 2 milliards", "Nimbus, bought for 2 billion".
  const isAct = (at: number): boolean =>
    isApposedAct(article, at) && scene.cues.some(({ first, senses }) => first === at && senses.some(({ kind }) => kind === 'verb'));
  const paid = scene.mentions.findLast(({ next }) => next < hedgeFirst && isAct(next + 1));
  if (paid && !goes(paid.whom?.id, 'to')) return false;
  // "Nimbus cost Cumulus 2 billion": the price of what comes first.
  const isSold =
    paid !== undefined ||
    tokens.slice(scene.sentence.first, hedgeFirst).some(({ word }) => lexis.costing.has(word)) ||
    (lexis.setBack.has(tokens[hedgeFirst - 1]?.word ?? '') && scene.mentions.some(({ next }) => next === hedgeFirst - 1)) ||
    scene.cues.some(
      ({ next, senses }) =>
        next <= hedgeFirst && senses.some(({ kind, reading }) => kind === 'verb' && 'subject' in reading && reading.subject === 'seller'),
    );
  // "Oracle will pay OpenAI": two in one breath are who gives and who gets.
  const [one, other] = free.slice(-2);
  const isTwo =
    other !== undefined &&
    other.whom!.id !== one!.whom!.id &&
    !tokens.slice(one!.next, other.first).some(({ kind, word }) => (kind === 'mark' && ',;:'.includes(word)) || lexis.joins.has(word));
  const giver = isTwo ? one! : free.at(-1);
  if (giver && tokens[giver.next]?.word !== ':' && !goes(giver.whom?.id, isSold ? 'to' : 'from')) return false;
  if (isTwo && !isSold && !goes(other.whom?.id, 'to')) return false;
  return (
    isSold ||
    figure.unit === 'percent' ||
    scene.mentions.every(
      ({ whom, tie, how }) =>
        how !== 'name' ||
        (tie === 'from' || tie === 'by'
          ? goes(whom?.id, 'from')
          : tie === 'to' || tie === 'for' || tie === 'in' || tie === 'on'
            ? goes(whom?.id, 'to')
            : true),
    )
  );
}

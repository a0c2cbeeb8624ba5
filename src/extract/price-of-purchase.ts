// "to buy Nimbus in a deal valued at 30 billion": the price of a whole company, told by its deal.

import type { Article } from './article.js';
import type { Bond, Bound } from './bond.js';
import type { Cue } from './cue.js';
import type { Sense } from './lexis.js';
import { isCompany } from './mention.js';
import type { Scene } from './scene.js';

/** How far a purchase may stand before its "deal", in grammar. */
const farthest = 8;

/** What a deal is worth is its purchase's price where one is told, else nobody's. */
export function priceOfPurchase(article: Article, scene: Scene, { bonds, unbound }: Bound): Bound {
  if (article.lexis.code !== 'en') return { bonds, unbound };
  const priced = bonds.map((bond) => {
    const deal = dealOf(article, scene, bond);
    return deal ? { bond, deal, act: purchaseBefore(scene, deal) } : { bond, deal, act: null };
  });
  const idle = priced.filter(({ bond, deal, act }) => deal !== null && act === null && bond.metric.id !== 'contract');
  return {
    bonds: priced
      .filter((one) => !idle.includes(one))
      .map(({ bond, act }) => (act ? { ...bond, ...act, metric: act.sense.metric, why: [...bond.why, 'worth-of-deal'] } : bond)),
    unbound: [...unbound, ...idle.map(({ bond: { placed } }) => ({ placed, why: 'worth-of-a-deal' }))],
  };
}

/** "a deal of 30 billion", "a deal that could be valued at", "valuing the transaction at". */
function dealOf({ tokens, lexis }: Article, { cues, mentions }: Scene, { metric, sense, cue, placed }: Bond): Cue | null {
  if (cue === null || !['valuation', 'market-cap', 'contract'].includes(metric.id)) return null;
  if (metric.id === 'contract') return sense?.kind === 'noun' && sense.reading.shy ? cue : null;
  if (sense?.kind !== 'verb') return null;
  const object = cue.next + (lexis.articles.has(tokens[cue.next]?.word ?? '') ? 1 : 0);
  const isFunded = cues.some(({ senses }) => senses.some((other) => other.metric.id === 'funding-round' && !other.reading.shy));
  // "That deal valued the company at".
  if (isFunded || mentions.some(({ first }) => first >= cue.next && first < placed.hedgeFirst)) return null;
  return (
    cues.find(
      ({ first, next, senses }) =>
        (first === object || (next <= cue.first && cue.first - next < 5)) &&
        senses.some((other) => other.kind === 'noun' && other.metric.id === 'acquisition'),
    ) ?? null
  );
}

/** The purchase told before it, with whom is bought. */
function purchaseBefore({ cues, mentions, terrain }: Scene, deal: Cue): { cue: Cue; sense: Sense } | null {
  for (const cue of cues) {
    const sense = cue.senses.find(
      ({ metric, kind, reading }) => metric.id === 'acquisition' && kind === 'verb' && !reading.shy && reading.object === 'target',
    );
    if (
      sense &&
      cue.next <= deal.first &&
      terrain.between(cue.next, deal.first) < farthest &&
      mentions.some(({ first, whom, tie }) => isCompany(whom) && tie === null && first >= cue.next && first < deal.first)
    )
      return { cue, sense };
  }
  return null;
}

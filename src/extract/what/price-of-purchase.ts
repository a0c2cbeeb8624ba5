// "to buy Nimbus in a deal valued at 30 billion": the price of a whole company, told by its deal.

import { isCompany } from '../mentions/mention.js';
import { cuesIn, type Cue } from '../scene/cue.js';
import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import type { Sense } from '../words/lexis.js';
import type { Bond, Bound } from './bond.js';

export const worthOfDeal = 'worth-of-deal';

/** How far a purchase may stand before its "deal", in grammar. */
const farthest = 8;

/** What a deal is worth is the price of what is bought, where that is told, else nobody's. */
export function priceOfPurchase(article: Article, scene: Scene, before: Scene | null, { bonds, unbound }: Bound): Bound {
  if (article.lexis.code !== 'en') return { bonds, unbound };
  const priced = bonds.map((bond) => {
    const deal = dealOf(article, scene, bond);
    const act =
      deal &&
      (purchaseBefore(scene, deal) ??
        (bond.metric.is.supply ? null : (supplyOf(article, scene, deal) ?? toldBefore(article, scene, before, deal))));
    return { bond, deal, act };
  });
  // "The deal is worth 90 billion".
  const told = unbound.flatMap(({ placed, why }): Bond[] => {
    const deal =
      why.startsWith('no-metric') && placed.figure.kind === 'money' && article.lexis.links.before(article, placed.hedgeFirst)
        ? scene.cues.find((cue) => contractOf(cue) !== undefined && cue.next <= placed.hedgeFirst)
        : undefined;
    const act = deal && toldBefore(article, scene, before, deal);
    return act ? [{ ...act, placed, metric: act.sense.metric, score: 3, why: [worthOfDeal], others: [], former: false }] : [];
  });
  const idle = priced.filter(({ bond, deal, act }) => deal !== null && act === null && !bond.metric.is.supply);
  return {
    bonds: [
      ...priced
        .filter((one) => !idle.includes(one))
        .map(({ bond, act }) => (act ? { ...bond, ...act, metric: act.sense.metric, why: [...bond.why, worthOfDeal] } : bond)),
      ...told,
    ],
    unbound: [
      ...unbound.filter(({ placed }) => !told.some((one) => one.placed === placed)),
      ...idle.map(({ bond: { placed } }) => ({ placed, why: 'worth-of-a-deal' })),
    ],
  };
}

/** "a deal of 30 billion", "a deal that could be valued at", "valuing the transaction at", "an agreement to rent servers from Vast valued at". */
function dealOf(article: Article, { cues, mentions, terrain }: Scene, { metric, sense, cue, placed }: Bond): Cue | null {
  const { tokens, lexis } = article;
  if (cue === null || !(metric.is.worth || metric.is.supply)) return null;
  if (metric.is.supply) return sense?.kind === 'noun' && sense.reading.shy ? cue : null;
  if (sense?.kind !== 'verb') return null;
  const object = cue.next + (lexis.articles.has(tokens[cue.next]?.word ?? '') ? 1 : 0);
  const isFunded = cues.some(({ senses }) => senses.some((other) => other.metric.is.round && !other.reading.shy));
  // "That deal valued the company at".
  if (isFunded || mentions.some(({ first }) => first >= cue.next && first < placed.hedgeFirst)) return null;
  const isParticiple = tokens[cue.first]!.word.endsWith('ed') && !lexis.beForms.has(tokens[cue.first - 1]?.word ?? '');
  const isBeside = (next: number): boolean => {
    if (next > cue.first) return false;
    if (cue.first - next < 5) return true;
    const isClause = [next, next + 1].some((at) => lexis.relatives.has(tokens[at]?.word ?? '')) && cue.first - next < mostInClause;
    // Nobody stands free between the deal and what is told of it.
    const isOfDeal =
      isParticiple && tokens[cue.first - 1]?.kind === 'word' && cue.first - next < mostOfDeal && !terrain.parted(next, cue.first);
    return isClause || (isOfDeal && mentions.every((one) => one.first < next || one.first > cue.first || one.tie !== null));
  };
  return (
    cues.find(
      ({ first, next, senses }) =>
        (first === object || isBeside(next)) &&
        senses.some(
          (other) =>
            other.kind === 'noun' && (other.metric.is.purchase || (other.metric.is.supply && lexis.agreements.has(tokens[first]!.word))),
        ),
    ) ?? null
  );
}

const mostInClause = 9;
const mostOfDeal = 16;

/** The purchase told before it, with whom is bought. */
function purchaseBefore({ cues, mentions, terrain }: Scene, deal: Cue): { cue: Cue; sense: Sense } | null {
  for (const cue of cues) {
    const sense = cue.senses.find(isPurchase);
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

const isPurchase = ({ metric, kind, reading }: Sense): boolean =>
  metric.is.purchase && kind === 'verb' && !reading.shy && reading.object === 'target';

const contractOf = ({ senses }: Cue): Sense | undefined => senses.find(({ metric, kind }) => metric.is.supply && kind === 'noun');

/** "an agreement to rent servers": its sentence speaks of goods. */
function supplyOf({ text, tokens, lexis }: Article, { sentence, mentions }: Scene, deal: Cue): { cue: Cue; sense: Sense } | null {
  const sense = contractOf(deal);
  const goods = lexis.beside.get('contract')!;
  const isOfGoods = (at: number): boolean =>
    at !== deal.first && !lexis.agreements.has(tokens[at]!.word) && goods.after({ text, tokens }, at) !== null;
  for (let at = sentence.first; sense && at < sentence.next; at += 1)
    if (isOfGoods(at) && new Set(mentions.flatMap(({ whom }) => (isCompany(whom) ? [whom] : []))).size > 1) return { cue: deal, sense };
  return null;
}

/** "Microsoft entered into an agreement with Nebius. The deal, valued at": what the sentence before told of it. */
function toldBefore(
  article: Article,
  { sentence }: Scene,
  before: Scene | null,
  deal: Cue,
): { cue: Cue; sense: Sense; home: Scene } | null {
  const { tokens, lexis } = article;
  if (
    !before ||
    before.sentence.paragraph !== sentence.paragraph ||
    deal.first - sentence.first > 2 ||
    !lexis.definite.has(tokens[deal.first - 1]?.word ?? '')
  )
    return null;
  // No word was looked for where no figure stands.
  const cues = before.cues.length > 0 ? before.cues : cuesIn(article, before.sentence.first, before.sentence.next, before.mentions);
  const told = cues.flatMap((cue) => cue.senses.map((sense) => ({ cue, sense, home: before })));
  return (
    told.find(({ sense }) => isPurchase(sense)) ??
    told.find(({ sense: { metric, kind, reading } }) => kind === 'noun' && !reading.shy && (metric.is.supply || metric.is.purchase)) ??
    cues.map((cue) => supplyOf(article, before, cue)).flatMap((found) => (found ? [{ ...found, home: before }] : []))[0] ??
    null
  );
}

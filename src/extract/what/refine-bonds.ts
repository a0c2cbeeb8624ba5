// Second thoughts about a metric, once its neighbours are known. An ordered list of small rules.

import { metricById } from '../../metrics/index.js';
import { isCompany, type Whom } from '../mentions/mention.js';
import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import type { Bond } from './bond.js';
import { isNear } from './near-figure.js';
import {
  isBorrowed,
  isBroughtIn,
  isCrowdOfRounds,
  isInOneRound,
  isOfRound,
  isOverRounds,
  isPluperfect,
  isPutInRound,
  isSeries,
  isToldAsTotal,
} from './one-round-or-all.js';
import {
  hasBuilding,
  hasTarget,
  isCommitmentToBuild,
  isCommittedTo,
  isForLicence,
  isForStock,
  isMoreFrom,
  isOwnInvestment,
  isPartOfRound,
  isPutIn,
  isSpentOnCloud,
  isSpentWith,
} from './spent-on.js';

interface Rule {
  name: string;
  from: readonly string[];
  to: string;
  holds(article: Article, scene: Scene, bond: Bond): boolean;
}

const rules: readonly Rule[] = [
  {
    name: 'annualised',
    from: ['revenue'],
    to: 'revenue-run-rate',
    holds: (article, scene, bond) =>
      isNear(
        article,
        scene,
        bond,
        { after: (lines, at) => (isOfNextFigure(scene, bond, at) ? null : article.lexis.annualised.after(lines, at)) },
        2.6,
      ),
  },
  {
    name: 'year-not-over',
    from: ['revenue'],
    to: 'revenue-run-rate',
    holds: (article, scene, bond) => isOfRunningYear(article, scene, bond),
  },
  {
    name: 'cumulative',
    from: ['funding-round', 'investment'],
    to: 'funding-total',
    holds: (article, scene, bond) =>
      !bond.metric.is.invested &&
      !isSeries(article, bond) &&
      ((isToldAsTotal(article, scene, bond) && !isInOneRound(article, bond)) || isCrowdOfRounds(bond)) &&
      !isOfRound(scene, bond),
  },
  {
    name: 'over-time',
    from: ['funding-round'],
    to: 'funding-total',
    holds: (_, { times, terrain, sentence }, { placed, cue }) =>
      cue !== null &&
      times.some(
        ({ bearing, first, years, compared }) =>
          !compared &&
          (first >= placed.next
            ? terrain.between(Math.max(placed.next, cue.next), first) < 0.9
            : bearing === 'over' && first <= sentence.first + 1) &&
          (bearing === 'since' || (bearing === 'over' && (years ?? 0) >= 1)),
      ),
  },
  {
    name: 'over-rounds',
    from: ['funding-round'],
    to: 'funding-total',
    holds: (article, scene, bond) => isOverRounds(article, scene, bond),
  },
  {
    name: 'raised-before',
    from: ['funding-round'],
    to: 'funding-total',
    holds: (article, scene, bond) => isPluperfect(article, scene, bond),
  },
  {
    name: 'on-the-bond-market',
    from: ['funding-round'],
    to: 'debt',
    holds: (article, scene, bond) => isBorrowed(article, scene, bond),
  },
  {
    name: 'for-licence',
    from: ['contract', 'acquisition', 'investment'],
    to: 'acquihire',
    holds: (article, _, { placed }) => placed.figure.kind === 'money' && isForLicence(article, placed.next),
  },
  {
    name: 'to-a-seller',
    from: ['capex', 'investment'],
    to: 'contract',
    holds: (article, scene, bond) => isCommittedTo(article, scene, bond),
  },
  { name: 'to-a-buyer', from: ['contract'], to: 'investment', holds: (article, scene, bond) => isPutIn(article, scene, bond) },
  {
    name: 'commitment-to-build',
    from: ['contract'],
    to: 'capex',
    holds: (article, scene, bond) => isCommitmentToBuild(article, scene, bond),
  },
  {
    name: 'for-stock',
    from: ['acquisition', 'contract'],
    to: 'investment',
    holds: (article, _, bond) => isForStock(article, bond),
  },
  {
    name: 'part-of-round',
    from: ['contract', 'partnership'],
    to: 'investment',
    holds: (article, scene, bond) => isMoreFrom(article, scene, bond),
  },
  {
    name: 'on-a-cloud',
    from: ['acquisition', 'contract', 'investment', 'capex'],
    to: 'compute-spend',
    holds: (article, scene, bond) => isSpentOnCloud(article, scene, bond),
  },
  {
    name: 'with-a-seller',
    from: ['compute-spend', 'capex'],
    to: 'contract',
    holds: (article, scene, bond) => isSpentWith(article, scene, bond),
  },
  {
    name: 'brought-by-contract',
    from: ['backlog'],
    to: 'contract',
    holds: ({ tokens, lexis }, { cues }, { placed, sense, cue }) =>
      lexis.code === 'en' &&
      sense?.kind === 'noun' &&
      cue !== null &&
      tokens[cue.next - 1]!.word === 'revenue' &&
      cues.some(({ first, next }) => next <= placed.hedgeFirst && lexis.agreements.has(tokens[first]!.word)),
  },
  { name: 'with-a-price', from: ['partnership'], to: 'contract', holds: (_, __, { placed }) => placed.figure.kind === 'money' },
  {
    name: 'brought-in',
    from: ['investment'],
    to: 'funding-round',
    holds: (article, scene, bond) => isBroughtIn(scene, bond) || isPutInRound(article, scene, bond),
  },
  {
    name: 'no-target',
    from: ['investment'],
    to: 'capex',
    holds: (article, scene, bond) => !isPartOfRound(bond) && !hasTarget(scene, bond) && hasBuilding(article, scene, bond),
  },
  {
    name: 'no-target-at-all',
    from: ['investment'],
    to: 'capex',
    holds: (article, scene, bond) =>
      !isPartOfRound(bond) &&
      isOwnInvestment(article, bond) &&
      !(
        article.lexis.code === 'en' &&
        scene.cues.some(({ senses }) => senses.some(({ metric, kind, reading }) => metric.is.round && kind === 'noun' && !reading.shy))
      ) &&
      !scene.mentions.some(({ whom, tie, qualifies }) => isCompany(whom) && tie !== null && tie !== 'by' && tie !== 'from' && !qualifies) &&
      (new Set(scene.mentions.flatMap(({ whom, how }) => (isCompany(whom) && how !== 'possessive' ? [whom] : []))).size < 2 ||
        article.tokens.slice(scene.sentence.first, scene.sentence.next).some(({ word }) => article.lexis.inTurns.has(word))) &&
      scene.mentions.some(({ whom, tie }) => isCompany(whom) && whom!.sector !== 'investor' && tie === null),
  },
  {
    name: 'listed',
    from: ['valuation'],
    to: 'market-cap',
    holds: (article, scene, bond) =>
      (isNear(article, scene, bond, article.lexis.listed, 5) || opensOnExchange(article, scene)) &&
      !isNear(article, scene, bond, article.lexis.unlisted, 6),
  },
];

/** "A la Bourse de Paris, Nimbus perdait 5 % et ne valait plus que": where a sentence opens. */
const opensOnExchange = (article: Article, { sentence: { first } }: Scene): boolean =>
  article.lexis.code === 'fr' && [0, 1].some((on) => article.lexis.listed.after(article, first + on) !== null);

export function refineBond(article: Article, scene: Scene, bond: Bond): Bond {
  return rules.reduce((refined, { name, from, to, holds }) => {
    if (!from.includes(refined.metric.id) || !holds(article, scene, refined)) return refined;
    return { ...refined, metric: metricById(to)!, why: [...refined.why, name] };
  }, bond);
}

/** "8,5 milliards, soit un chiffre d'affaires annualisé de 34 milliards": the word goes with the figure after it. */
const isOfNextFigure = ({ cues, figures }: Scene, { cue, placed }: Bond, at: number): boolean =>
  cues.some(
    (other) =>
      other !== cue &&
      other.first <= at &&
      at < other.next &&
      other.first >= placed.next &&
      figures.some(({ hedgeFirst }) => hedgeFirst >= other.next && hedgeFirst - other.next < 4),
  );

/** "Annual revenue reached 3.4 billion this year", told before the year is over, can only be a rate. */
function isOfRunningYear({ tokens, lexis, published }: Article, { times, moods }: Scene, { cue, sense, former }: Bond): boolean {
  if (!cue || sense?.kind !== 'noun' || former || published === null || published.slice(5, 7) > '10' || moods.length > 0) return false;
  const isAnnual = tokens.slice(Math.max(0, cue.first - 2), cue.next + 2).some(({ word }) => lexis.yearly.has(word));
  return isAnnual && times.some(({ grain, text, rule }) => grain === 'year' && rule === 'time:relative' && text === published.slice(0, 4));
}

export const listedCompany = 'listed-company';

/** A listed company's worth is its price on the stock exchange, unless a round is spoken of. */
export function afterCast(
  article: Article,
  scene: Scene,
  bond: Bond,
  whom: Whom | null,
  isUnlisted: boolean,
  published: string | null,
): Bond {
  // "AI start-ups raised 110 billion in 2024".
  if (bond.metric.is.round && whom?.kind === 'sector')
    return { ...bond, metric: metricById('funding-total')!, why: [...bond.why, 'whole-trade'] };
  // "À titre de comparaison, OpenAI dépasse 300 milliards", after the price of a listed company.
  if (bond.metric.is.traded && bond.why[0] === 'named-before' && whom !== null && whom.id !== null && !whom.listed)
    return { ...bond, metric: metricById('valuation')! };
  const isListed = whom?.listed === true && !isUnlisted;
  const isOld = published !== null && scene.times.some(({ grain, text }) => grain === 'year' && text < published.slice(0, 4));
  if (!bond.metric.is.appraised || !isListed || isOld || isNear(article, scene, bond, article.lexis.unlisted, 9)) return bond;
  return { ...bond, metric: metricById('market-cap')!, why: [...bond.why, listedCompany] };
}

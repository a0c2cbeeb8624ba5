// Figures that need more than their own sentence, and figures that another one makes needless. An ordered list of small rules.

import { listedNames } from '../lists/listed-names.js';
import { isCompany } from '../mentions/mention.js';
import { cuesIn } from '../scene/cue.js';
import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import type { Bond, Bound } from '../what/bond.js';
import { priceOfPurchase } from '../what/price-of-purchase.js';
import { isSpokenOfAgain } from '../what/spoken-of-again.js';
import type { Sense } from '../words/lexis.js';
import { enumerated, gapped, listed } from './in-turn.js';
import { answer, carry, compare, countAgain, foresee, sayHere, spendAgain } from './named-before.js';
import { withoutNeedless } from './needless.js';
import { cutAgain, cutTwice } from './same-cut.js';
import { shareOut } from './share-out.js';
import { buyStakes, dropHolders, payForParts } from './stakes-told.js';

/** `said`: what the figures of the last sentence with any were understood as. */
export function afterthoughts(article: Article, scene: Scene, before: Scene | null, bound: Bound, said: readonly Bond[]): Bound {
  return rules.reduce((read, rule) => rule(read, article, scene, before, said), bound);
}

type Rule = (bound: Bound, article: Article, scene: Scene, before: Scene | null, said: readonly Bond[]) => Bound;

const rules: readonly Rule[] = [
  (bound, article, scene) => gapped(article, scene, bound),
  (bound, article, scene) => enumerated(article, scene, bound),
  (bound, article, scene) => listedNames(article, scene, bound),
  (bound, article, scene) => listed(article, scene, bound),
  (bound, article, scene, before, said) => foresee(article, scene, before, said, bound),
  (bound, article, scene, before, said) => spendAgain(article, scene, before, said, bound),
  (bound, article, scene, before, said) => carry(article, scene, before, said, bound),
  (bound, article, scene, before) => answer(article, scene, before, bound),
  (bound, article, scene) => sayHere(article, scene, bound),
  (bound, article, scene, before, said) => compare(article, scene, before, said, bound),
  (bound, article, scene, before, said) => countAgain(article, scene, before, said, bound),
  (bound, article, scene, before, said) => cutAgain(article, scene, before, said, bound),
  (bound, article, scene) => cutTwice(article, scene, bound),
  (bound, article, scene) => dropHolders(article, scene, bound),
  (bound, article, scene, before) => priceOfPurchase(article, scene, before, bound),
  (bound, article, scene) => buyStakes(article, scene, bound),
  (bound, article, scene) => payForParts(article, scene, bound),
  (bound, article, scene) => withoutNeedless(article, scene, bound),
  (bound, article, scene) => shareOut(article, scene, bound),
  (bound, article, scene, before) => goBack(article, scene, before, bound),
];

/** "It will provide Cohere with chips. The agreement is worth 1.9 billion": who sells and who buys was told before. */
function goBack(article: Article, scene: Scene, before: Scene | null, { bonds, unbound }: Bound): Bound {
  if (
    !before ||
    before.sentence.kind === 'heading' ||
    (before.sentence.paragraph !== scene.sentence.paragraph && article.lexis.code !== 'en') ||
    before.sentence.index !== scene.sentence.index - 1 ||
    scene.mentions.some(({ whom }) => isCompany(whom))
  )
    return { bonds, unbound };
  const isHere = before.sentence.paragraph === scene.sentence.paragraph;
  const told = (isHere ? before.cues : [])
    .flatMap((cue) =>
      cue.senses
        .filter(({ metric, kind, reading }) => metric.is.supply && kind === 'verb' && reading.object !== undefined && !reading.shy)
        .map((sense) => ({ cue, sense })),
    )
    .at(0);
  return {
    bonds: bonds.map((bond) => {
      if (bond.home || bond.sense?.kind !== 'noun' || (!bond.metric.is.supply && bond.metric.id !== 'backlog')) return bond;
      const agreed = told ?? agreementIn(article, scene, before);
      return agreed && isSpokenOfAgain(article, scene, { ...bond, metric: agreed.sense.metric })
        ? { ...bond, ...agreed, metric: agreed.sense.metric, home: before }
        : bond;
    }),
    unbound,
  };
}

/** "Vast has signed two agreements with Nimbus. The agreements lock in": two who agree, told by the noun. */
function agreementIn(article: Article, { sentence }: Scene, before: Scene): (Pick<Bond, 'cue' | 'sense'> & { sense: Sense }) | null {
  const { tokens, lexis } = article;
  const firms = new Set(before.mentions.flatMap(({ whom }) => (isCompany(whom) ? [whom] : [])));
  if (lexis.code !== 'en' || firms.size < 2 || !lexis.agreements.has(tokens[sentence.first + 1]?.word ?? '')) return null;
  for (const cue of cuesIn(article, before.sentence.first, before.sentence.next, before.mentions)) {
    const sense = lexis.agreements.has(tokens[cue.first]!.word)
      ? cue.senses.find(({ metric, kind, reading }) => metric.is.supply && kind === 'noun' && !reading.shy)
      : undefined;
    if (sense) return { cue, sense };
  }
  return null;
}

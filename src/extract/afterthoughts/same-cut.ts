// Two figures of one cut: "15 % of its workforce, or about 15,000 jobs".

import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';
import type { Bond, Bound } from '../what/bond.js';
import { partsNamed } from '../what/count-people.js';

/** "cut 15 % of its workforce, or about 15,000 jobs": the second figure counts the same cut. */
export function cutTwice(article: Article, scene: Scene, { bonds, unbound }: Bound): Bound {
  const { text, tokens, lexis } = article;
  const parts = bonds.filter(({ metric, placed }) => metric.is.cut && placed.figure.unit === 'percent');
  const turned = bonds.map((bond) => {
    const part = bond.metric.is.staff
      ? parts.find(({ placed }) => placed.next <= bond.placed.hedgeFirst && bond.placed.hedgeFirst - placed.next <= 8)
      : undefined;
    const between = part ? tokens.slice(part.placed.next, bond.placed.hedgeFirst) : [];
    const isAgain =
      (between.some(({ word }) => word !== '' && ',(–—'.includes(word)) || lexis.orElse.has(between.at(-1)?.word ?? '')) &&
      !between.some(
        ({ word }, at) =>
          lexis.relatives.has(word) || (!lexis.amountsTo.has(word) && lexis.links.after({ text, tokens }, part!.placed.next + at) !== null),
      );
    return part && isAgain ? { ...bond, metric: part.metric, sense: part.sense, cue: part.cue, why: [...bond.why, 'same-cut'] } : bond;
  });
  const cut = turned.filter(({ metric, placed }) => metric.is.cut && placed.figure.unit === 'people').at(-1);
  const share = cut && unbound.find(({ placed }) => isShareOf(article, scene, cut.placed, placed));
  if (!cut || !share) return { bonds: turned, unbound };
  return {
    bonds: [...turned, { ...cut, placed: share.placed, score: cut.score - 1, why: ['same-cut'], others: [] }],
    unbound: unbound.filter((one) => one !== share),
  };
}

/** "8 000 emplois, ce qui correspond à environ 8 % des effectifs": how much of the staff goes. */
const isShareOf = (article: Article, scene: Scene, { next }: Placed, placed: Placed): boolean =>
  placed.figure.unit === 'percent' &&
  placed.hedgeFirst > next &&
  article.tokens.slice(next, placed.hedgeFirst).some(({ word }) => article.lexis.amountsTo.has(word)) &&
  partsNamed(article, scene, placed).has('layoffs');

/** "6 000 postes. Elles représentent 3 % des effectifs": the part of the staff that was just said to go. */
export function cutAgain(article: Article, scene: Scene, before: Scene | null, said: readonly Bond[], { bonds, unbound }: Bound): Bound {
  const model =
    before &&
    before.sentence.paragraph === scene.sentence.paragraph &&
    article.lexis.backReferences.has(article.tokens[scene.sentence.first]!.word)
      ? said.find(({ metric, placed }) => metric.is.cut && before.figures.includes(placed))
      : undefined;
  const part =
    model && scene.figures.find((placed) => placed.figure.unit === 'percent' && partsNamed(article, scene, placed).has('layoffs'));
  if (!before || !part) return { bonds, unbound };
  const bond: Bond = { ...model!, placed: part, score: model!.score - 1, why: ['same-cut', 'named-before'], others: [], home: before };
  return { bonds: [...bonds.filter(({ placed }) => placed !== part), bond], unbound: unbound.filter(({ placed }) => placed !== part) };
}

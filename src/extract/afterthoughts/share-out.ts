// "56 billion on order, of which 22 billion comes from OpenAI": parts of a total, each a customer's contract or a backer's investment.

import { metricById } from '../../metrics/index.js';
import type { NounReading } from '../../metrics/reading.js';
import { isCompany } from '../mentions/mention.js';
import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';
import { partOfTotal, type Bond, type Unbound } from '../what/bond.js';

/** What stands on order, told customer by customer, is contracts with the one who has the orders; a round, told backer by backer, investments in the one who raises it. */
export function shareOut(
  article: Article,
  scene: Scene,
  { bonds, unbound }: { bonds: readonly Bond[]; unbound: readonly Unbound[] },
): { bonds: readonly Bond[]; unbound: readonly Unbound[] } {
  const total = bonds.find(({ metric, placed }) => metric.id in partsOf && placed === totalOf(article, scene));
  if (!total) return { bonds, unbound };
  const { metric: id, reading } = partsOf[total.metric.id]!;
  const parts: Placed[] = [];
  for (const placed of scene.figures) {
    if (placed.first < total.placed.next || placed.figure.kind !== 'money' || !hasCustomer(article, scene, placed)) continue;
    const last = parts.at(-1);
    if (
      last
        ? isNext(article, last.next, placed.hedgeFirst)
        : article.lexis.partOpeners.has(article.tokens[placed.hedgeFirst - 1]?.word ?? '')
    )
      parts.push(placed);
  }
  if (parts.length === 0) return { bonds, unbound };
  const metric = metricById(id)!;
  const shared = parts.map((placed): Bond => ({
    placed,
    metric,
    sense: { metric, kind: 'noun', reading },
    cue: null,
    score: total.score - 1,
    why: [partOfTotal[id]],
    others: [],
    former: false,
  }));
  return {
    bonds: [...bonds.filter(({ placed }) => !parts.includes(placed)), ...shared],
    unbound: unbound.filter(({ placed }) => !parts.includes(placed)),
  };
}

/** What the parts of a total are, and who has which part in them. */
const partsOf: Readonly<Record<string, { metric: keyof typeof partOfTotal; reading: NounReading }>> = {
  backlog: { metric: 'contract', reading: { en: [], fr: [], parts: { owner: 'seller', of: 'buyer', from: 'buyer', with: 'buyer' } } },
  'funding-round': {
    metric: 'investment',
    reading: { en: [], fr: [], parts: { owner: 'target', of: 'investor', from: 'investor', by: 'investor' } },
  },
};

/** The figure right before the one that opens the parts. */
const totalOf = ({ tokens, lexis }: Article, { figures }: Scene): Placed | undefined =>
  figures[figures.findIndex(({ hedgeFirst }) => lexis.partOpeners.has(tokens[hedgeFirst - 1]?.word ?? '')) - 1];

/** "proviennent d'OpenAI", "de Meta", "from Meta": the name right after the figure, a verb at most between. */
const hasCustomer = ({ tokens }: Article, { mentions }: Scene, { next }: Placed): boolean =>
  mentions.some(
    ({ whom, tie, tieFirst, how }) =>
      isCompany(whom) &&
      how !== 'possessive' &&
      (tie === 'of' || tie === 'from' || tie === 'with' || tie === 'by') &&
      tieFirst >= next &&
      tieFirst - next <= 2 &&
      tokens.slice(next, tieFirst).every(({ kind }) => kind === 'word'),
  );

/** One more part of the same list: no further than a name and "and". */
const isNext = ({ tokens, lexis }: Article, from: number, to: number): boolean =>
  to - from < 12 &&
  tokens.slice(from, to).some(({ word }) => word === ',' || lexis.joins.has(word)) &&
  !tokens.slice(from, to).some(({ word }) => word === ';' || lexis.relatives.has(word));

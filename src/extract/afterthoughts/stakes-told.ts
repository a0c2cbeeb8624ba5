// Stakes: what is paid for one is an investment, and what shareholders hold is nobody's.

import { metricById } from '../../metrics/index.js';
import type { Metric } from '../../metrics/metric.js';
import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';
import type { Bond, Bound } from '../what/bond.js';

/** "bought 49 % of the company for 14 billion": the money is an investment, not the price of the whole. */
export function buyStakes({ tokens, lexis }: Article, { terrain, mentions }: Scene, { bonds, unbound }: Bound): Bound {
  const shares = bonds.filter(({ metric }) => metric.is.holding);
  const investment = metricById('investment')!;
  const turned = bonds.map((bond) => {
    const share = bond.metric.is.purchase
      ? shares.find(
          ({ cue, placed }) =>
            cue === bond.cue ||
            (bond.sense?.kind === 'verb' && bond.cue !== null && placed.first >= bond.cue.next && placed.next <= bond.placed.hedgeFirst),
        )
      : undefined;
    // "un accord de 14 milliards pour acquérir 49 % de Scale AI".
    const aim =
      bond.metric.is.supply && bond.placed.figure.kind === 'money'
        ? shares.find(({ cue }) => cue !== null && cue.first - bond.placed.next === 1 && lexis.aims.has(tokens[bond.placed.next]!.word))
        : undefined;
    if (aim)
      return {
        ...aim,
        metric: investment,
        sense: aim.sense && { ...aim.sense, metric: investment },
        placed: bond.placed,
        why: [...bond.why, 'stake-bought'],
      };
    // "sold a 2.9% stake to Nvidia for 1 billion".
    const sold =
      bond.metric.is.supply &&
      bond.sense?.kind === 'verb' &&
      bond.placed.figure.kind === 'money' &&
      lexis.priced.has(tokens[bond.placed.hedgeFirst - 1]?.word ?? '')
        ? shares.find(
            ({ placed }) =>
              bond.cue !== null &&
              placed.first >= bond.cue.next &&
              placed.next <= bond.placed.hedgeFirst &&
              mentions.some(({ tie, tieFirst, next }) => tie === 'to' && tieFirst >= placed.next && next <= bond.placed.hedgeFirst),
          )
        : undefined;
    if (sold)
      return {
        ...sold,
        metric: investment,
        sense: sold.sense && { ...sold.sense, metric: investment },
        placed: bond.placed,
        why: [...bond.why, 'stake-sold'],
      };
    return share
      ? { ...bond, metric: investment, sense: share.sense && { ...share.sense, metric: investment }, why: [...bond.why, 'stake-bought'] }
      : bond;
  });
  // "a pris 49 % en juin pour 14,3 milliards".
  const paid = unbound.filter(
    ({ placed, why }) =>
      why.startsWith('no-metric') && placed.figure.kind === 'money' && lexis.priced.has(tokens[placed.hedgeFirst - 1]?.word ?? ''),
  );
  const priced = paid.flatMap(({ placed }): Bond[] => {
    const share = shares.find(
      (one) =>
        one.sense?.kind === 'verb' && one.placed.next <= placed.hedgeFirst && terrain.between(one.placed.next, placed.hedgeFirst) < 2,
    );
    return share
      ? [
          {
            ...share,
            placed,
            metric: investment,
            sense: share.sense && { ...share.sense, metric: investment },
            score: share.score - 1,
            why: ['stake-bought'],
            others: [],
          },
        ]
      : [];
  });
  return { bonds: [...turned, ...priced], unbound: unbound.filter(({ placed }) => !priced.some((one) => one.placed === placed)) };
}

/** "paid 14 billion for 49 % of the company": a price and the part it bought, where no word but "paid" names them. */
export function payForParts({ tokens, lexis }: Article, { cues, mentions }: Scene, { bonds, unbound }: Bound): Bound {
  const bought = unbound.flatMap(({ placed: part }) => {
    const price = unbound.find(({ placed, why }) => placed.next === part.hedgeFirst - 1 && why.startsWith('no-metric'))?.placed;
    if (!price || price.figure.kind !== 'money' || part.figure.unit !== 'percent') return [];
    if (!lexis.priced.has(tokens[price.next]!.word) || !lexis.genitives.has(tokens[part.next]?.word ?? '')) return [];
    if (!mentions.some(({ first, whom }) => whom !== null && first > part.next && first - part.next <= 2)) return [];
    const cue = cues.findLast(({ next }) => next <= price.hedgeFirst && price.hedgeFirst - next <= 2);
    const paid = cue?.senses.find(({ metric, kind }) => metric.is.purchase && kind === 'verb');
    if (!cue || !paid) return [];
    const told = (placed: Placed, metric: Metric): Bond => ({
      placed,
      cue,
      metric,
      sense: {
        ...paid,
        metric,
        reading: { ...paid.reading, subject: 'investor', object: 'target', parts: { of: 'target', in: 'target' } },
      },
      score: 5,
      why: ['part-paid-for'],
      others: [],
      former: false,
    });
    return [told(price, metricById('investment')!), told(part, metricById('stake')!)];
  });
  return { bonds: [...bonds, ...bought], unbound: unbound.filter(({ placed }) => !bought.some((one) => one.placed === placed)) };
}

/** "Nimbus shareholders will own 26 %": held by people. */
export function dropHolders({ tokens, lexis }: Article, { mentions }: Scene, { bonds, unbound }: Bound): Bound {
  const held = bonds.filter(
    ({ metric, cue }) =>
      metric.is.holding &&
      cue !== null &&
      mentions.some(
        ({ next, first }) => first < cue.first && next < cue.first && cue.first - next <= 5 && lexis.holders.has(tokens[next]!.word),
      ),
  );
  return {
    bonds: bonds.filter((bond) => !held.includes(bond)),
    unbound: [...unbound, ...held.map(({ placed }) => ({ placed, why: 'no-holder' }))],
  };
}

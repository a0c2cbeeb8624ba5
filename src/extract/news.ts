// What was told of an event before: what is said of it again is no surer, and has the same parties.

import type { Period } from '../model/period.js';
import type { Judged } from './how-sure/judge-status.js';
import { keyOf } from './mentions/key-of.js';
import type { Whom } from './mentions/mention.js';
import type { Scene } from './scene/scene.js';
import type { Article } from './text/article.js';
import type { Bond } from './what/bond.js';
import { isSpokenOfAgain } from './what/spoken-of-again.js';
import type { Cast } from './whose/assign-parts.js';

type Parties = Cast['parties'];

/** A figure as it was told: of whom, with whom, how sure, and of when. */
export interface Told {
  entity: Whom;
  judged: Judged;
  parties: Parties;
  period: Period | null;
}

export interface News {
  /** A figure in the light of those before it. `isDated`: it has a time of its own. */
  again(scene: Scene, bond: Bond, told: Told, isDated: boolean): Told;
}

/** "Nvidia is in talks to buy AI21 … The purchase is put at 3 billion": still in talks, and still by Nvidia. */
export function newsOf(article: Article): News {
  const first = new Map<string, Told>();
  return {
    again(scene, bond, told, isDated) {
      if (bond.metric.timing !== 'event' || bond.former) return told;
      const key = `${bond.metric.id} ${keyOf(told.entity)}`;
      const isAgain = !isDated && isSpokenOfAgain(article, scene, bond);
      const before =
        first.get(key) ??
        (isAgain &&
        (bond.metric.is.supply || (article.language === 'en' && bond.metric.is.purchase)) &&
        told.parties.every(({ whom }) => keyOf(whom) === keyOf(told.entity))
          ? ofParty(bond.metric.id, told.entity)
          : undefined);
      if (!before) first.set(key, told);
      if (!before || !isAgain || isOfAnotherTime(before, told)) return told;
      const isUnsure = before.judged.status === 'considered' || before.judged.status === 'announced';
      const others = told.parties.filter(({ whom }) => keyOf(whom) !== keyOf(before.entity));
      return {
        ...told,
        entity: before.entity,
        judged:
          isUnsure && told.judged.status === 'actual' && told.judged.why.length === 0
            ? { status: before.judged.status, why: ['status:as-told-before'] }
            : told.judged,
        parties: others.length === 0 || before.entity !== told.entity ? before.parties : told.parties,
      };
    },
  };

  /** "Nebius said the contract was worth 17 billion": the one with Microsoft, who pays. */
  function ofParty(metric: string, whom: Whom): Told | undefined {
    return [...first].find(
      ([key, { parties }]) => key.startsWith(`${metric} `) && parties.some((party) => keyOf(party.whom) === keyOf(whom)),
    )?.[1];
  }
}

/** "It may be valued at 2 billion … In December a round valued it at 1 billion": two stories. */
const isOfAnotherTime = ({ period: one }: Told, { period: other }: Told): boolean => isBefore(one, other) || isBefore(other, one);

const isBefore = (one: Period | null, other: Period | null): boolean => one?.end != null && other?.start != null && one.end < other.start;

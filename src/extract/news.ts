// What was told of an event before: what is said of it again is no surer, and has the same parties.

import type { Article } from './article.js';
import type { Cast } from './assign-parts.js';
import type { Bond } from './bond.js';
import { keyOf } from './follow.js';
import type { Judged } from './judge-status.js';
import type { Whom } from './mention.js';
import type { Scene } from './scene.js';
import { isSpokenOfAgain } from './spoken-of-again.js';

type Parties = Cast['parties'];

export interface News {
  /** A figure's status and parties in the light of those before it. */
  again(scene: Scene, bond: Bond, entity: Whom, told: { judged: Judged; parties: Parties }, isDated: boolean): { judged: Judged; parties: Parties };
}

/** "Nvidia is in talks to buy AI21 … The purchase is put at 3 billion": still in talks, and still by Nvidia. */
export function newsOf(article: Article): News {
  const first = new Map<string, { judged: Judged; parties: Parties }>();
  return {
    again(scene, bond, entity, told, isDated) {
      if (bond.metric.timing !== 'event' || bond.former) return told;
      const key = `${bond.metric.id} ${keyOf(entity)}`;
      const before = first.get(key);
      if (!before) first.set(key, told);
      if (!before || isDated || !isSpokenOfAgain(article, scene, bond)) return told;
      const isUnsure = before.judged.status === 'considered' || before.judged.status === 'announced';
      const others = told.parties.filter(({ whom }) => keyOf(whom) !== keyOf(entity));
      return {
        judged: isUnsure && told.judged.status === 'actual' && told.judged.why.length === 0 ? { status: before.judged.status, why: ['status:as-told-before'] } : told.judged,
        parties: others.length === 0 ? before.parties : told.parties,
      };
    },
  };
}

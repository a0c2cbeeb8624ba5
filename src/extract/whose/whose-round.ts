// Whose round money is of: what a sentence gives to one of the backers, for want of a better one, is of who raises.

import { keyOf } from '../mentions/key-of.js';
import { isCompany, type Whom } from '../mentions/mention.js';
import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import type { Bond } from '../what/bond.js';
import { isSpokenOfAgain } from '../what/spoken-of-again.js';
import type { Cast } from './assign-parts.js';

export interface Rounds {
  /** A cast in the light of the rounds told before. Without anybody for what is told of a backer only. */
  whose(article: Article, scene: Scene, bond: Bond, cast: Cast): Cast;
  /** Keeps who raised, and from whom. */
  keeps(bond: Bond, entity: Whom, parties: Cast['parties']): void;
}

/** Rules that take somebody spoken of elsewhere. */
const guesses = new Set([
  'spoken-of-before',
  'as-before',
  'aimed-at',
  'target-unsaid',
  'only-name',
  'spoken-of-too',
  'nearest-name',
  'possessive',
  'subject-followed',
]);

/** Trades whose companies put money in others. */
const rich = new Set(['big-tech', 'semiconductors', 'ai-chips']);

/** No company of big tech is worth so little. */
const leastOfGiants = 30e9;

export function roundsOf(): Rounds {
  let raiser: Whom | null = null;
  const backers = new Set<string>();
  let contract: { entity: Whom; parties: Cast['parties'] } | null = null;
  const isBacker = (whom: Whom): boolean =>
    backers.has(keyOf(whom)) || whom.sector === 'investor' || (whom.listed === true && rich.has(whom.sector ?? '')) || !isCompany(whom);
  const isRaiser = (whom: Whom | null): whom is Whom =>
    whom !== null && isCompany(whom) && whom.listed !== true && whom.sector !== 'investor';
  return {
    whose(article, scene, bond, cast) {
      const { metric } = bond;
      const { entity } = cast;
      // "The contract is worth 17 billion": theirs whose contract was told before.
      if (
        metric.is.supply &&
        contract !== null &&
        entity !== null &&
        cast.parties.length < 2 &&
        isSpokenOfAgain(article, scene, bond) &&
        cast.why.some((rule) => rule === 'spoken-of-before' || rule === 'topic') &&
        contract.parties.some(({ whom }) => keyOf(whom) === keyOf(entity))
      )
        return { ...contract, why: [...cast.why, 'whose-contract'] };
      if (
        entity === null ||
        !metric.is.funding ||
        !isBacker(entity) ||
        !(cast.why.some((rule) => guesses.has(rule)) || (metric.is.round && entity.sector === 'investor')) ||
        !isSmall(bond)
      )
        return cast;
      const isOther = (one: Whom | null): one is Whom =>
        isRaiser(one) && !cast.parties.some((party) => party.role !== metric.side && keyOf(party.whom) === keyOf(one));
      const here = new Set(scene.mentions.flatMap(({ whom }) => (isOther(whom) ? [whom] : [])));
      const whom = here.size === 1 ? [...here][0]! : isOther(raiser) ? raiser : isOther(scene.alsoPresent) ? scene.alsoPresent : null;
      if (whom === null || keyOf(whom) === keyOf(entity)) return cast;
      const parties = cast.parties.map((party) => (party.role === metric.side ? { ...party, whom } : party));
      return { entity: whom, parties, why: [...cast.why, 'whose-round'] };
    },
    keeps({ metric }, entity, parties) {
      if (metric.is.supply && parties.length > 1) contract = { entity, parties };
      if (!metric.is.funding) return;
      if (!metric.is.invested && isRaiser(entity)) raiser = entity;
      for (const { role, whom } of parties) if (role === 'investor') backers.add(keyOf(whom));
    },
  };
}

/** What is put in may be of any size; what a giant is worth or raises is not small. */
const isSmall = ({ metric, placed: { figure } }: Bond): boolean => metric.is.invested || (figure.max ?? figure.min ?? 0) < leastOfGiants;

// Facts of a company that are told of one of its divisions, and the other way round: "Google Cloud's revenue" is what Google's books call cloud.

import { fold } from '../../figures/fold.js';
import type { Metric } from '../../metrics/metric.js';
import type { Claim } from '../../model/verdict.js';
import type { KnownFact } from '../../query/known-facts.js';
import { wordsIn } from '../words/phrase-finder.js';
import type { Knowledge } from './knowledge.js';
import { meaningOf } from './same-thing.js';

/** Those of the parent of the claim's entity whose definition is the rest of the entity's name. */
export function factsOfDivision({ entity, parties }: Claim, metric: Metric, knowledge: Knowledge): KnownFact[] {
  const parent = parties.length > 0 || entity.id === null ? null : knowledge.parentOf(entity.id);
  if (parent === null) return [];
  return knowledge
    .about(parent, metric.id)
    .filter(({ fact, name }) => fact.entity === parent && isRest(entity.name, name, meaningOf(fact.definition, metric)));
}

/** "Amazon is to put 15.7 billion euros in Spain", known of its cloud division: what a division builds, its parent does. Of the very amount, and of a site that is named. */
export const plansOfDivisions = (claim: Claim, metric: Metric, knowledge: Knowledge): KnownFact[] =>
  metric.is.plan && metric.is.building && claim.parties.length === 0 && claim.unit !== null
    ? knowledge
        .withAmount(metric.id, claim.unit, (claim.min ?? claim.max)!, (claim.max ?? claim.min)!)
        .filter(
          ({ fact }) => fact.definition !== null && fact.status === 'announced' && knowledge.parentOf(fact.entity) === claim.entity.id,
        )
    : [];

/** "cloud" is what "Google Cloud" says beside "Google". */
function isRest(division: string, parent: string, definition: string): boolean {
  const own = wordsIn(fold(parent));
  const rest = wordsIn(fold(division)).filter((word) => !own.includes(word));
  return rest.length > 0 && rest.join(' ') === wordsIn(fold(definition)).join(' ');
}

// Facts of a company that are told of one of its divisions: "Google Cloud's revenue" is what Google's books call cloud.

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

/** "cloud" is what "Google Cloud" says beside "Google". */
function isRest(division: string, parent: string, definition: string): boolean {
  const own = wordsIn(fold(parent));
  const rest = wordsIn(fold(division)).filter((word) => !own.includes(word));
  return rest.length > 0 && rest.join(' ') === wordsIn(fold(definition)).join(' ');
}

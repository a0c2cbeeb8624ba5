// Everybody a fact names is an entity of the base.

import type { Rule } from './rule.js';

export const knownEntity: Rule = {
  name: 'known-entity',
  complaint(fact, { entities }) {
    const strangers = [fact.entity, ...fact.parties.map(({ id }) => id)].filter((id) => !entities.has(id));
    return strangers.length > 0 ? `no entity ${[...new Set(strangers)].join(', ')}` : null;
  },
};

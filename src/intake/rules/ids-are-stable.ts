// A fact's id is its own, says what it is about, and is never reused.

import type { Rule } from './rule.js';

export const idsAreStable: Rule = {
  name: 'ids-are-stable',
  complaint({ id, entity, metric }, { facts, retired }) {
    if (facts.has(id)) return 'there are two facts with this id';
    if (retired.has(id)) return 'this id was retired and may not come back';
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return 'an id is lower-case words with hyphens';
    return id.startsWith(`${entity}-${metric}`) ? null : `an id starts with its entity and metric: ${entity}-${metric}`;
  },
};

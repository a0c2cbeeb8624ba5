// The metric, the status, the roles and the source are words of the model.

import { metricById } from '../../metrics/index.js';
import { roles, statuses } from '../../model/fact.js';
import type { Rule } from './rule.js';

export const knownWords: Rule = {
  name: 'known-words',
  complaint(fact, { sources }) {
    const metric = metricById(fact.metric);
    if (!metric) return `no metric ${fact.metric}`;
    if (!statuses.includes(fact.status)) return `no status ${fact.status}`;
    if (!sources.has(fact.source)) return `no source ${fact.source}`;
    const strange = fact.parties.find(({ role }) => !roles.includes(role));
    if (strange) return `no role ${strange.role}`;
    const unfit = fact.parties.find(({ role }) => !metric.roles.includes(role));
    return unfit ? `a ${metric.name} has no ${unfit.role}` : null;
  },
};

// What a fact speaks of: facts with the same topic form a group, and can dispute each other.

import type { Fact, Role } from './fact.js';

/** What the metric decides about comparing: see `metrics/metric.ts`. */
export interface Comparing {
  timing: 'flow' | 'level' | 'event';
  definition: string | null;
  identifying: readonly Role[];
}

/** The topic of a fact: entity, metric, definition, period, status, the parties that matter, and the unit. */
export function topicOf(fact: Fact, { timing, definition, identifying }: Comparing): string {
  const parties = fact.parties
    .filter(({ role, id }) => identifying.includes(role) && id !== fact.entity)
    .map(({ role, id }) => `${role}:${id}`)
    .sort();
  return [
    fact.entity,
    fact.metric,
    fact.definition ?? definition ?? '',
    periodOf(fact, timing),
    fact.status,
    parties.join(','),
    fact.value?.unit ?? '',
  ].join('|');
}

// A day and its month are one moment for a thing that happened once.
const periodOf = ({ period }: Fact, timing: Comparing['timing']): string =>
  timing === 'event' && period && /^\d{4}-\d\d-\d\d$/.test(period.text) ? period.text.slice(0, 7) : (period?.text ?? '');

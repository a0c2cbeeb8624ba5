// Gives a fact from outside an id a person can read, and nobody else has.

import type { Fact } from '../model/fact.js';

/** "graphcore-revenue-2022"; then with its source; then numbered. */
export function newIdOf(fact: Fact, taken: (id: string) => boolean): string {
  const { entity, metric, definition, period, parties, source, status } = fact;
  const investors =
    metric === 'investment' || metric === 'stake'
      ? parties.filter(({ role, id }) => role === 'investor' && id !== entity).map(({ id }) => id)
      : [];
  const when = definition?.includes('fiscal') ? null : period?.text.replace('../', 'to ').replace('/', ' to ');
  const stem = slug([entity, metric, ...investors.slice(0, 2), definition, when, status === 'actual' ? null : status]);
  if (!taken(stem)) return stem;
  const sourced = slug([stem, source]);
  if (!taken(sourced)) return sourced;
  // Thousands of facts with one stem are not asked for one by one.
  let [last, free] = [1, 2];
  for (; taken(`${sourced}-${free}`); free *= 2) last = free;
  while (free - last > 1) {
    const middle = (last + free) >> 1;
    if (taken(`${sourced}-${middle}`)) last = middle;
    else free = middle;
  }
  return `${sourced}-${free}`;
}

const slug = (parts: readonly (string | null | undefined)[]): string =>
  parts
    .filter(Boolean)
    .join(' ')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

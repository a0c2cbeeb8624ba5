// What makes two facts of one source the same fact.

import type { Fact } from '../model/fact.js';
import { writeValue } from '../model/value-text.js';

/** Equal for two facts that say the same thing in the same source, whatever their ids. */
export const likeness = ({ source, entity, metric, definition, period, status, parties, value, place }: Fact): string =>
  JSON.stringify([
    source,
    entity,
    metric,
    definition,
    period?.text,
    status,
    parties.map(({ role, id }) => `${role}:${id}`).sort(),
    value && writeValue(value),
    place,
  ]);

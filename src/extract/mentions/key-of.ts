// What tells one company from another: its entity, or a stranger's name.

import type { Whom } from './mention.js';

export const keyOf = (whom: Whom): string => whom.id ?? `?${whom.name.toLowerCase()}`;

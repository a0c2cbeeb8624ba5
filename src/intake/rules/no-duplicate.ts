// One source states one fact once.

import { likeness } from '../likeness.js';
import type { Rule } from './rule.js';

export const noDuplicate: Rule = {
  name: 'no-duplicate',
  complaint(fact, { alike }) {
    const twin = alike.get(likeness(fact));
    return twin ? `says the same as ${twin}` : null;
  },
};

// A figure is not from after its source was published, unless it looks ahead.

import { readPeriod } from '../../model/period.js';
import type { Rule } from './rule.js';

const looksAhead = new Set(['forecast', 'target', 'announced', 'considered']);

export const datesMakeSense: Rule = {
  name: 'dates-make-sense',
  complaint({ period, status, source }, { sources }) {
    const published = sources.get(source)?.published ?? null;
    if (period === null || published === null || looksAhead.has(status)) return null;
    // "../2024-07" is true until some day of July.
    const first = period.start ?? readPeriod(period.text.slice('../'.length))!.start!;
    const lastKnown = published.length === 7 ? `${published}-31` : published;
    return first > lastKnown ? `${period.text} comes after ${published}, when it was published as ${status}` : null;
  },
};

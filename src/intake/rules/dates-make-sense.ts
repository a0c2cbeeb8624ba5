// A figure is not from after its source was published, unless it looks ahead.

import type { Rule } from './rule.js';

const looksAhead = new Set(['forecast', 'target', 'announced', 'considered']);

export const datesMakeSense: Rule = {
  name: 'dates-make-sense',
  complaint({ period, status, source }, { sources }) {
    const published = sources.get(source)?.published ?? null;
    if (period === null || published === null || looksAhead.has(status)) return null;
    const first = period.start ?? period.end!;
    const lastKnown = published.length === 7 ? `${published}-31` : published;
    return first > lastKnown ? `${period.text} comes after ${published}, when it was published as ${status}` : null;
  },
};

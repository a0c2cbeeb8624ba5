// The figure as printed is a few words, never a sentence: the base holds facts, not other people's prose.

import type { Rule } from './rule.js';

const longest = 60;

export const printedIsShort: Rule = {
  name: 'printed-is-short',
  complaint({ printed, value }) {
    if (printed === null) return value ? 'a value needs its figure as printed' : null;
    const length = [...printed].length;
    if (length > longest) return `printed is ${length} characters long, ${longest} at most`;
    return /[.!?…]["»”]?\s+\p{Lu}|[.!?]$(?<!\b\p{L}{1,4}\.)/u.test(printed) ? `printed is a sentence: ${printed}` : null;
  },
};

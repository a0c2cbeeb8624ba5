// The place of the printed figure lies in the source's text, and is as long as the figure.

import type { Rule } from './rule.js';

export const spanInRange: Rule = {
  name: 'span-in-range',
  complaint({ start, end, printed, source }, { sources }) {
    if (start === null || end === null) return start === end ? null : 'a place needs its start and its end';
    const length = sources.get(source)?.length ?? null;
    if (length === null) return 'a place in a text needs the length of the text in its source';
    if (start < 0 || end > length) return `${start}-${end} is outside the text of ${length} characters`;
    const printedLength = [...(printed ?? '')].length;
    return end - start === printedLength ? null : `${start}-${end} is ${end - start} characters, the printed figure ${printedLength}`;
  },
};

// Tells the lines at which the records of a JSON array begin, which JSON.parse does not say.

/** For each record of the array that the text is, the line of its first mark, counted from 1. */
export function recordLines(text: string): number[] {
  const lines: number[] = [];
  let depth = 0;
  let line = 1;
  let expected = false;
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},\n]|[^\s"[\]{},]+/g)) {
    if (mark === '\n') {
      line += 1;
      continue;
    }
    if (depth === 1 && expected && mark !== ']') lines.push(line);
    expected = (depth === 1 && mark === ',') || (depth === 0 && mark === '[');
    if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth -= 1;
  }
  return lines;
}

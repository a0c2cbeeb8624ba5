// Lines and columns of a text, counted from one, in each of the ways that formats ask for.

export interface Place {
  line: number;
  /** In Unicode code points. */
  column: number;
  /** In bytes of UTF-8, as reviewdog counts. */
  byteColumn: number;
}

const lineEnd = /\r\n|\n|\r/g;

/** The place of a UTF-16 offset. A line ends with LF, CRLF or CR. */
export function placesOf(text: string): (utf16: number) => Place {
  const starts = [0];
  for (const match of text.matchAll(lineEnd)) starts.push(match.index + match[0].length);
  return (utf16) => {
    const line = lineAt(starts, utf16);
    const before = text.slice(starts[line]!, utf16);
    return { line: line + 1, column: pointsIn(before) + 1, byteColumn: Buffer.byteLength(before) + 1 };
  };
}

/** The line a UTF-16 offset stands in, without its end, and where it begins. */
export function lineAround(text: string, utf16: number): { line: string; start: number } {
  const start = Math.max(text.lastIndexOf('\n', utf16 - 1), text.lastIndexOf('\r', utf16 - 1)) + 1;
  const rest = /[\r\n]/.exec(text.slice(utf16));
  return { line: text.slice(start, rest ? utf16 + rest.index : undefined), start };
}

/** How many lines begin at or before an offset, less one. */
function lineAt(starts: readonly number[], utf16: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= utf16) low = middle;
    else high = middle - 1;
  }
  return low;
}

function pointsIn(text: string): number {
  let points = 0;
  for (const _ of text) points += 1;
  return points;
}

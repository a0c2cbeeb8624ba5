// Cuts a long text into stretches at the ends of paragraphs, which no figure crosses, so that memory stays small.

const stretchLength = 16_000;

/** Half-open [start, end) offsets that cover the text. */
export function stretches(text: string): [start: number, end: number][] {
  const cuts: [number, number][] = [];
  for (let start = 0; start < text.length || cuts.length === 0;) {
    const blank = text.indexOf('\n\n', start + stretchLength);
    const end = blank === -1 ? text.length : blank + 2;
    cuts.push([start, end]);
    start = end;
    if (end === text.length) break;
  }
  return cuts;
}

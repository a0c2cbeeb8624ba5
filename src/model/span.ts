// Places in a text, counted in Unicode code points as W3C TextPositionSelector asks.

/** Turns UTF-16 offsets into code points; ask for offsets in rising order for linear time over a whole text. */
export function codePointCounter(text: string): (utf16: number) => number {
  let at = 0;
  let points = 0;
  return (utf16) => {
    if (utf16 < at) {
      at = 0;
      points = 0;
    }
    while (at < utf16) {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1;
      points += 1;
    }
    return points;
  };
}

/** The words between two code-point offsets of a text. */
export function wordsAt(text: string, start: number, end: number): string {
  return [...text].slice(start, end).join('');
}

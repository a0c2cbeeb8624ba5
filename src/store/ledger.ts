// Numbers of rows under a hash of what they are asked by: eight bytes a row, where the words themselves would not fit.

export interface Ledger {
  /** `mark` as `markOf` makes it. */
  add(mark: number, number: number): void;
  /** Rows that may be under the mark, lowest first, at most a hundred: whoever asks looks whether they are. */
  numbersOf(mark: number): number[];
}

const mostOfOneKey = 100;
const fullest = 0.6;

export function ledger(): Ledger {
  let slots = 1 << 12;
  let marks = new Uint32Array(slots);
  let numbers = new Uint32Array(slots);
  let held = 0;

  function put(mark: number, number: number): boolean {
    let alike = 0;
    let at = mark & (slots - 1);
    for (; numbers[at] !== 0; at = (at + 1) & (slots - 1)) if (marks[at] === mark && (alike += 1) >= mostOfOneKey) return false;
    marks[at] = mark;
    numbers[at] = number;
    return true;
  }

  function grow(): void {
    const [oldMarks, oldNumbers] = [marks, numbers];
    slots *= 2;
    marks = new Uint32Array(slots);
    numbers = new Uint32Array(slots);
    for (let at = 0; at < oldNumbers.length; at += 1) if (oldNumbers[at] !== 0) put(oldMarks[at]!, oldNumbers[at]!);
  }

  return {
    add(mark, number) {
      if (held > slots * fullest) grow();
      if (put(mark, number)) held += 1;
    },
    numbersOf(mark) {
      let at = mark & (slots - 1);
      if (numbers[at] === 0) return none;
      const found: number[] = [];
      for (; numbers[at] !== 0; at = (at + 1) & (slots - 1)) if (marks[at] === mark) found.push(numbers[at]!);
      return found.length > 1 ? found.sort((a, b) => a - b) : found;
    },
  };
}

const none: number[] = [];

/** A mark of words and amounts: FNV-1a over UTF-16 units and the halves of doubles, its bits mixed once more. */
export function markOf(words: string, more = '', low: number | null = null, high: number | null = null): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193);
  for (let at = 0; at < more.length; at += 1) sum = Math.imul(sum ^ more.charCodeAt(at), 0x01000193);
  doubles[0] = low ?? NaN;
  doubles[1] = high ?? NaN;
  for (let at = 0; at < 4; at += 1) sum = Math.imul(sum ^ halves[at]!, 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  return (sum ^ (sum >>> 13)) >>> 0;
}

const doubles = new Float64Array(2);
const halves = new Int32Array(doubles.buffer);

// Numbers of rows under a hash of what they are asked by: eight bytes a row, where the words themselves would not fit.

export interface Ledger {
  add(key: string, number: number): void;
  /** Rows that may be under the key, lowest first, at most a hundred: whoever asks looks whether they are. */
  numbersOf(key: string): number[];
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
    add(key, number) {
      if (held > slots * fullest) grow();
      if (put(markOf(key), number)) held += 1;
    },
    numbersOf(key) {
      const mark = markOf(key);
      let at = mark & (slots - 1);
      if (numbers[at] === 0) return none;
      const found: number[] = [];
      for (; numbers[at] !== 0; at = (at + 1) & (slots - 1)) if (marks[at] === mark) found.push(numbers[at]!);
      return found.length > 1 ? found.sort((a, b) => a - b) : found;
    },
  };
}

const none: number[] = [];

/** FNV-1a over UTF-16 units, its bits mixed once more: neighbours in a file must not be neighbours in the table. */
function markOf(key: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) sum = Math.imul(sum ^ key.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  return (sum ^ (sum >>> 13)) >>> 0;
}

// Counts the slips of the finger that turn one word into another.

const swapped = 0.8;
const replaced = 1.25;

/**
 * Optimal string alignment distance. Two letters swapped weigh less than one forgotten or doubled (1), a wrong letter
 * weighs more: "luna" is another word, "mistarl" is not. Gives up with Infinity past `limit`.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return Infinity;
  let older: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(last[column - 1]! + (same ? 0 : replaced), last[column]! + 1, next[column - 1]! + 1);
      if (!same && row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        cost = Math.min(cost, older[column - 2]! + swapped);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit + 1) return Infinity;
    [older, last] = [last, next];
  }
  return last[other.length]! <= limit ? last[other.length]! : Infinity;
}

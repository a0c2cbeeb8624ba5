// Counts the slips of the finger that turn one word into another.

const swapped = 0.8;
const replaced = 1.25;

/**
 * Optimal string alignment distance. Two letters swapped weigh less than one forgotten or doubled (1), a wrong letter
 * weighs more: "luna" is another word, "mistarl" is not. Gives up with Infinity past `limit`.
 */
export function editDistance(one: string, other: string, limit: number): number {
  const width = other.length;
  if (Math.abs(one.length - width) > limit) return Infinity;
  let older: number[] = [];
  let last: number[] = [];
  for (let column = 0; column <= width; column += 1) last.push(column);
  // Cells further than `limit` from the diagonal cost more than it: they are left out.
  const reach = Math.floor(limit) + 1;
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    let least = row > reach ? Infinity : row;
    for (let column = 1; column <= width; column += 1) {
      if (column < row - reach || column > row + reach) {
        next.push(Infinity);
        continue;
      }
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(last[column - 1]! + (same ? 0 : replaced), last[column]! + 1, next[column - 1]! + 1);
      if (!same && row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        cost = Math.min(cost, older[column - 2]! + swapped);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit + 1) return Infinity;
    older = last;
    last = next;
  }
  return last[width]! <= limit ? last[width]! : Infinity;
}

// A measured amount as an interval, with its unit, its hedge and the precision it was printed with.

export const hedges = ['exact', 'about', 'nearly', 'over', 'at-least', 'up-to', 'under', 'range'] as const;
export type Hedge = (typeof hedges)[number];

export interface Value {
  /** `null` means open: "fewer than 500" has no low end. */
  min: number | null;
  max: number | null;
  /** An ISO 4217 code, `percent`, `people`, `W`, `deals` or `items`. */
  unit: string;
  hedge: Hedge;
  /** The weight of the last printed digit, in the unit: "$6.6bn" has 100000000. `null` where nothing was printed. */
  precision: number | null;
}

/** A half-open stretch of amounts, [low, high). */
export interface Reach {
  low: number;
  high: number;
}

/** How far "about" reaches on each side, as a share of the amount, where the printed digits say less. */
const aboutReach = 0.05;
/** Nought reaches a little too: two sources that print it agree. */
const leastReach = 1e-9;

/**
 * The amounts a printed value can stand for when it is compared with another: "$2.8bn" is [2.75bn, 2.85bn),
 * "over 700M" is [699.5M, ∞), and "about" widens an amount by a twentieth.
 */
export function reachOf({ min, max, hedge, precision }: Value): Reach {
  const half = (precision ?? 0) / 2;
  const slack = (amount: number): number =>
    Math.max(hedge === 'about' ? Math.abs(amount) * aboutReach : 0, half, Math.abs(amount) * 1e-12, leastReach);
  return {
    low: min === null ? -Infinity : min - slack(min),
    high: max === null ? Infinity : max + slack(max),
  };
}

/** Whether two values can be the same amount. Their units must be equal. */
export function agree(one: Value, other: Value): boolean {
  if (one.unit !== other.unit) return false;
  const a = reachOf(one);
  const b = reachOf(other);
  return a.low < b.high && b.low < a.high;
}

/** The interval a hedge makes of one printed amount. "over 700M" has an open top, "nearly a quarter" an open bottom. */
export function hedged(amount: number, hedge: Hedge): Pick<Value, 'min' | 'max'> {
  switch (hedge) {
    case 'over':
    case 'at-least':
      return { min: amount, max: null };
    case 'nearly':
    case 'under':
    case 'up-to':
      return { min: null, max: amount };
    default:
      return { min: amount, max: amount };
  }
}

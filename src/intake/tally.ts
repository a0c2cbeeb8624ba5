// What became of the rows of a file.

export type Ending = 'new' | 'known' | 'revised' | 'refused';

export interface Tally {
  /** Rows read; the four endings add up to it. */
  rows: number;
  new: number;
  known: number;
  revised: number;
  refused: number;
  /** The same counted in facts: a row may state several, or be let in in part. */
  facts: Record<Ending, number>;
  /** Revised facts that are again what their source had said before: two editions contradict each other. */
  restored: number;
  /** Why rows, or parts of them, were refused, and the line of the file where it has lines; the first thousand. */
  refusals: { row: string; line: number | null; reason: string }[];
  /** Entities made, and those whose name comes near another's. */
  made: number;
  twins: { name: string; near: { id: string; name: string } }[];
  /** Names taken for another's. */
  matched: { name: string; id: string }[];
}

export const emptyTally = (): Tally => ({
  rows: 0,
  new: 0,
  known: 0,
  revised: 0,
  refused: 0,
  facts: { new: 0, known: 0, revised: 0, refused: 0 },
  restored: 0,
  refusals: [],
  made: 0,
  twins: [],
  matched: [],
});

const strength: readonly Ending[] = ['refused', 'known', 'revised', 'new'];
/** A row that states several things ends as the strongest of their endings. */
export const stronger = (one: Ending | null, other: Ending | null): Ending | null =>
  one === null ? other : other === null || strength.indexOf(one) >= strength.indexOf(other) ? one : other;

// A word, a run of digits or a mark, and the gap before it.

/** What stands before a token, from nothing to a blank line. */
export const Gap = { none: 0, space: 1, line: 2, paragraph: 3 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

export interface Token {
  kind: 'word' | 'digits' | 'mark';
  /** Folded for comparison; digits in ASCII; empty for an address of the web, which is opaque. */
  word: string;
  start: number;
  end: number;
  gap: Gap;
}

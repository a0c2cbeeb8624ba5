// A word, a run of digits or a mark, and the gap before it.

export const enum Gap {
  none,
  space,
  line,
  paragraph,
}

export interface Token {
  kind: 'word' | 'digits' | 'mark';
  /** Folded for comparison; digits in ASCII; empty for an address of the web, which is opaque. */
  word: string;
  start: number;
  end: number;
  gap: Gap;
}

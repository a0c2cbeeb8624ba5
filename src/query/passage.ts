// The words around a printed figure, in the reader's own copy of the source.

import { wordsAt } from '../model/span.js';
import type { ListedFact } from './listed-fact.js';

export interface Passage {
  before: string;
  printed: string;
  after: string;
  /** Whether the copy has the printed words where the fact says. */
  holds: boolean;
}

const around = 160;

/** `null` where the fact has no place in a text. */
export function passageAround({ fact: { start, end, printed } }: ListedFact, text: string): Passage | null {
  if (start === null || end === null) return null;
  const found = wordsAt(text, start, end);
  return {
    before: oneLine(wordsAt(text, Math.max(0, start - around), start)),
    printed: oneLine(found),
    after: oneLine(wordsAt(text, end, end + around)),
    holds: found === printed,
  };
}

const oneLine = (words: string): string => words.replace(/\s*\n\s*/g, ' ');

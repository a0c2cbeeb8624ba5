// The one figure that a cell or an option holds, and nothing beside it.

import type { Figure } from '../model/figure.js';
import { readFigures } from './read-figures.js';

/** The figure that a text is, with its hedge words, in whichever language it is written: "11 Md€" is not eleven. `null` where anything else is said. */
export function readOne(text: string): Figure | null {
  const words = text.trim();
  for (const language of ['en', 'fr'] as const) {
    const whole = readFigures(words, language).find(({ hedgeStart, end }) => hedgeStart === 0 && end === words.length);
    if (whole) return whole;
  }
  return null;
}

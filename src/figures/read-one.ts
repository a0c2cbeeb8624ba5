// Reads the single figure of a printed snippet: "in 2016 for $32 billion".

import type { Figure, FigureKind } from '../model/figure.js';
import { readFigures, type ReadingLanguage } from './read-figures.js';

/** What a snippet is printed for, likeliest first. */
const likeliest: readonly FigureKind[] = ['money', 'measure', 'percent', 'count', 'number'];

/** The likeliest figure of a snippet, the first of its kind, or `null` where there is none. */
export function readOne(text: string, language: ReadingLanguage = 'auto'): Figure | null {
  const figures = readFigures(text, language);
  for (const kind of likeliest) {
    const figure = figures.find((one) => one.kind === kind);
    if (figure) return figure;
  }
  return null;
}

// Figures the writer answers for: `<!-- aifacts-ignore: reason -->` lets the next figure pass.

import type { Remark } from '../../model/verdict.js';
import { commentsIn, withoutCodeMarks } from './mask.js';

export interface Suppression {
  reason: string;
  /** UTF-16 offsets of the comment. */
  from: number;
  to: number;
}

const ignore = /^<!--\s*aifacts-ignore\b\s*:?([\s\S]*)-->$/;

export const suppressionsIn = (text: string): Suppression[] =>
  text.includes('aifacts-ignore')
    ? commentsIn(withoutCodeMarks(text)).flatMap(({ from, to }) => {
        const match = ignore.exec(text.slice(from, to));
        return match ? [{ reason: match[1]!.trim(), from, to }] : [];
      })
    : [];

/**
 * The reason each figure is let pass with, by its place in the list; and what is wrong with the suppressions: one
 * without a reason accepts nothing, one before a figure that is well is not needed.
 */
export function applySuppressions(
  suppressions: readonly Suppression[],
  figures: readonly { from: number; isWell: boolean }[],
): { accepted: Map<number, string>; remarks: Remark[] } {
  const accepted = new Map<number, string>();
  const remarks: Remark[] = [];
  let next = 0;
  for (const { reason, from, to } of suppressions) {
    while (next < figures.length && figures[next]!.from < to) next += 1;
    if (reason === '')
      remarks.push({ message: 'aifacts-ignore without a reason accepts nothing: write <!-- aifacts-ignore: why -->', from, to });
    else if (next === figures.length || figures[next]!.isWell || accepted.has(next))
      remarks.push({ message: 'aifacts-ignore is not needed: the next figure is not complained of', from, to });
    else accepted.set(next, reason);
  }
  return { accepted, remarks };
}

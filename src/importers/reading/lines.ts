// Cuts text in chunks of any length into lines.

import type { Chunks } from '../importer.js';

export interface Line {
  /** Counted from 1. */
  number: number;
  text: string;
}

/** The lines of a text, without their ends; a byte order mark is passed over. */
export async function* linesOf(chunks: Chunks): AsyncGenerator<Line> {
  let number = 0;
  let rest = '';
  for await (const chunk of chunks) {
    const text = rest === '' ? chunk : rest + chunk;
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      number += 1;
      yield { number, text: cleaned(text.slice(from, end), number) };
      from = end + 1;
    }
    rest = text.slice(from);
  }
  if (rest !== '') yield { number: number + 1, text: cleaned(rest, number + 1) };
}

const cleaned = (line: string, number: number): string => {
  const text = line.endsWith('\r') ? line.slice(0, -1) : line;
  return number === 1 ? text.replace(/^\uFEFF/, '') : text;
};

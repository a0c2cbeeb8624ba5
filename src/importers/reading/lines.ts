// Cuts text in chunks of any length into lines.

import type { Chunks } from '../importer.js';

export interface Line {
  /** Counted from 1. */
  number: number;
  text: string;
}

/** The lines of a text, without their ends; a byte order mark is passed over. */
export async function* linesOf(chunks: Chunks): AsyncGenerator<Line> {
  for await (const { first, texts } of lineBlocksOf(chunks))
    for (const [index, text] of texts.entries()) yield { number: first + index, text };
}

/** The same, all the lines of a chunk at once: waiting for each of a million takes longer than reading it. */
export async function* lineBlocksOf(chunks: Chunks): AsyncGenerator<{ first: number; texts: string[] }> {
  let first = 1;
  let rest: string[] = [];
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf('\n');
    if (end < 0) {
      rest.push(chunk);
      continue;
    }
    const texts = cleaned(rest.join('') + chunk.slice(0, end), first === 1).split('\n');
    rest = [chunk.slice(end + 1)];
    yield { first, texts: texts.some((text) => text.endsWith('\r')) ? texts.map(withoutReturn) : texts };
    first += texts.length;
  }
  const last = rest.join('');
  if (last !== '') yield { first, texts: [withoutReturn(cleaned(last, first === 1))] };
}

const cleaned = (text: string, beginning: boolean): string => (beginning && text.startsWith('\uFEFF') ? text.slice(1) : text);
const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

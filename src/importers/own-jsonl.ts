// Reads our own JSON lines: what `export` and every list with `--jsonl` write, and JSON arrays of the same records.

import { Failure } from '../model/failure.js';
import type { Importer, Outcome } from './importer.js';
import { lineBlocksOf } from './reading/lines.js';
import { refusalOf } from './reading/outcome.js';
import { ownOutcome } from './reading/own-record.js';
import { recordLines } from './reading/record-lines.js';

export const ownJsonl: Importer = {
  id: 'own-jsonl',
  name: 'aifacts, one fact a line (JSONL) or in an array (JSON)',
  recognizes: (head) => /^\uFEFF?\s*(?:\[\s*)?\{\s*[^\n]*"(?:metric|entity)"\s*:/.test(head) && /"entity"\s*:/.test(head),
  async *read(chunks) {
    const blocks = lineBlocksOf(chunks);
    for await (const { first, texts } of blocks) {
      // An array over many lines is read whole; one fact a line never is.
      if (first === 1 && texts[0]!.trimStart().startsWith('[')) return yield* arrayOutcomes(texts, blocks);
      yield texts.flatMap((text, index) => (text.trim() === '' ? [] : [lineOutcome(first + index, text)]));
    }
  },
};

function lineOutcome(line: number, text: string): Outcome {
  const row = `line ${line}`;
  try {
    const outcome = ownOutcome(row, JSON.parse(text));
    outcome.line = line;
    return outcome;
  } catch (error) {
    if (error instanceof SyntaxError) return { ...refusalOf(row, 'not JSON'), line };
    throw error;
  }
}

async function* arrayOutcomes(first: readonly string[], rest: AsyncIterable<{ texts: readonly string[] }>): AsyncGenerator<Outcome[]> {
  const all = [...first];
  for await (const { texts } of rest) all.push(...texts);
  const text = all.join('\n');
  const lines = recordLines(text);
  yield jsonArray(text).map((record, index) => ({
    ...ownOutcome(`fact ${index + 1}`, record),
    ...(lines[index] && { line: lines[index] }),
  }));
}

function jsonArray(text: string): unknown[] {
  try {
    return JSON.parse(text) as unknown[];
  } catch {
    throw new Failure('unreadable-file', 'the array of facts is cut off, or is not JSON', 'aifacts import --template');
  }
}

// Reads our own JSON lines: what `export` and every list with `--jsonl` write, and JSON arrays of the same records.

import { Failure } from '../model/failure.js';
import type { Importer, Outcome } from './importer.js';
import { linesOf } from './reading/lines.js';
import { refusalOf } from './reading/outcome.js';
import { ownOutcome } from './reading/own-record.js';

export const ownJsonl: Importer = {
  id: 'own-jsonl',
  name: 'aifacts, one fact a line (JSONL) or in an array (JSON)',
  recognizes: (head) => /^\uFEFF?\s*(?:\[\s*)?\{[^\n]*"(?:metric|entity)"\s*:/.test(head) && /"entity"\s*:/.test(head),
  async *read(chunks) {
    const lines = linesOf(chunks);
    for await (const { number, text } of lines) {
      // An array over many lines is read whole; one fact a line never is.
      if (number === 1 && text.trimStart().startsWith('[')) yield* arrayOutcomes(text, lines);
      else if (text.trim() !== '') yield lineOutcome(`line ${number}`, text);
    }
  },
};

function lineOutcome(row: string, text: string): Outcome {
  try {
    return ownOutcome(row, JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return refusalOf(row, 'not JSON');
    throw error;
  }
}

async function* arrayOutcomes(first: string, rest: AsyncIterable<{ text: string }>): AsyncGenerator<Outcome> {
  const texts = [first];
  for await (const { text } of rest) texts.push(text);
  for (const [index, record] of jsonArray(texts.join('\n')).entries()) yield ownOutcome(`fact ${index + 1}`, record);
}

function jsonArray(text: string): unknown[] {
  try {
    return JSON.parse(text) as unknown[];
  } catch {
    throw new Failure('unreadable-file', 'the array of facts is cut off, or is not JSON', 'aifacts import --template');
  }
}


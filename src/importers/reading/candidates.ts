// Reads the JSON that `add` is handed: one fact, an array of them, lines of them, or the candidates of `extract`.

import { Failure } from '../../model/failure.js';

/** Records, those left out that are less sure than asked, or that name nobody. */
export function readCandidates(text: string, leastConfidence: number): unknown[] {
  return parsed(text)
    .filter((record) => {
      const { confidence } = (record ?? {}) as { confidence?: unknown };
      return typeof confidence !== 'number' || confidence >= leastConfidence;
    })
    .map(asRecord);
}

/** A candidate's confidence is how sure the reader was, not what the source says of it. */
function asRecord(record: unknown): unknown {
  const { why, confidence, ...fact } = (record ?? {}) as Record<string, unknown>;
  return why === undefined ? record : fact;
}

function parsed(text: string): unknown[] {
  const clean = text.replace(/^\uFEFF/, '').trim();
  try {
    const whole = JSON.parse(clean) as unknown;
    return Array.isArray(whole) ? whole : [whole];
  } catch {
    try {
      return clean
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as unknown);
    } catch {
      throw new Failure('unreadable-file', 'the facts are cut off, or are not JSON', 'aifacts add --help');
    }
  }
}

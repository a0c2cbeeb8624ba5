// Export as JSON lines: an entity has only the key `entity`, a fact all keys of a fact.

import { factRecord } from '../records/fact-record.js';
import type { Exported } from './index.js';

export function* jsonlPieces({ entities, facts, past }: Exported): Generator<string> {
  for (const entity of entities()) yield `${JSON.stringify({ entity: { ...entity, aliases: written(entity) } })}\n`;
  for (const listed of facts()) {
    const { source, ...record } = factRecord(listed);
    const { length, copy } = listed.source;
    yield `${JSON.stringify({ ...record, past: past(listed.fact.id), source: { ...source, length, copy } })}\n`;
  }
}

/** Without those every entity has by itself: its ticker, and its id in words. */
export const written = ({ id, ticker, aliases }: { id: string; ticker: string | null; aliases: readonly string[] }): string[] =>
  aliases.filter((name) => name !== ticker && name !== id.replaceAll('-', ' '));

// Export as JSON lines: an entity has only the key `entity`, a fact all keys of a fact.

import { factRecord } from '../records/fact-record.js';
import { writtenAliases, type Exported } from './exported.js';

export function* jsonlPieces({ entities, facts, past }: Exported): Generator<string> {
  for (const entity of entities()) yield `${JSON.stringify({ entity: { ...entity, aliases: writtenAliases(entity) } })}\n`;
  for (const listed of facts()) {
    const { source, ...record } = factRecord(listed);
    const { length, copy } = listed.source;
    yield `${JSON.stringify({ ...record, past: past(listed.fact.id), source: { ...source, length, copy } })}\n`;
  }
}

// What is exported, read as it is written.

import type { Entity } from '../../model/entity.js';
import type { Fact } from '../../model/fact.js';
import type { ListedFact } from '../../query/listed-fact.js';

export interface Exported {
  entities(): Iterable<Entity>;
  facts(): Iterable<ListedFact>;
  /** What a fact said before, oldest first. */
  past(id: string): Fact[];
}

/** Without those every entity has by itself: its ticker, and its id in words. */
export const writtenAliases = ({ id, ticker, aliases }: { id: string; ticker: string | null; aliases: readonly string[] }): string[] =>
  aliases.filter((name) => name !== ticker && name !== id.replaceAll('-', ' '));

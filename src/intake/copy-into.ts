// Writes facts of open bases into a new base of their own.

import type { Entity } from '../model/entity.js';
import type { Fact } from '../model/fact.js';
import type { Source } from '../model/source.js';
import type { Base } from '../store/base.js';
import { editorOf } from '../store/edit-base.js';
import { namesOf } from './build-base.js';
import { factWords } from './fact-words.js';

export interface Copied {
  entities(): Iterable<Entity>;
  facts(): Iterable<{ fact: Fact; topic: string; source: Source }>;
  past(id: string): Fact[];
}

/** How many facts were written. The base is closed. */
export function copyInto(base: Base, { entities, facts, past }: Copied): number {
  const editor = editorOf(base);
  const known = new Map<string, Entity>();
  let count = 0;
  // Owners may come after those they own.
  base.db.pragma('foreign_keys = 0');
  base.db.transaction(() => {
    for (const entity of entities()) {
      known.set(entity.id, entity);
      editor.entity(entity, namesOf(entity));
    }
    for (const { fact, topic, source } of facts()) {
      editor.fact(fact, topic, editor.cite(source), factWords(fact, known, source));
      for (const one of past(fact.id)) editor.remember(fact.id, one, '');
      count += 1;
    }
    editor.redate();
  })();
  base.db.close();
  return count;
}

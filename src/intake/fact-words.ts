// The words under which a fact can be found. What a metric is called, the question knows in both languages.

import type { Entity } from '../model/entity.js';
import type { Fact } from '../model/fact.js';
import type { Source } from '../model/source.js';
import type { FactWords } from '../store/write-base.js';

export function factWords(fact: Fact, entities: ReadonlyMap<string, Entity>, source: Source): FactWords {
  const names = (id: string): string => {
    const entity = entities.get(id);
    return entity ? [entity.name, ...entity.aliases, entity.ticker ?? ''].join(' ') : id;
  };
  return {
    entity: names(fact.entity),
    metric: fact.metric,
    parties: fact.parties.map(({ id }) => names(id)).join(' '),
    period: yearsOf(fact).join(' '),
    rest: [fact.printed, fact.definition, fact.attribution, fact.status, source.publisher, fact.says].join(' '),
  };
}

function yearsOf({ period }: Fact): string[] {
  if (!period) return [];
  const [first, last] = [period.start ?? period.end!, period.end ?? period.start!].map((day) => Number(day.slice(0, 4)));
  return Array.from({ length: Math.min(last! - first! + 1, 20) }, (_, index) => String(first! + index)).concat(period.text);
}

// The words under which a fact can be found. What a metric is called, the question knows in both languages.

import type { Entity } from '../model/entity.js';
import type { Fact } from '../model/fact.js';
import type { Period } from '../model/period.js';
import type { Source } from '../model/source.js';
import type { FactWords } from '../store/write-base.js';

export function factWords(fact: Fact, entities: ReadonlyMap<string, Entity>, source: Source): FactWords {
  const { period, parties } = fact;
  return {
    entity: wordsOf(fact.entity, entities),
    metric: fact.metric,
    parties: parties.length === 0 ? '' : parties.map(({ id }) => wordsOf(id, entities)).join(' '),
    period: period === null ? '' : yearsOf(period),
    rest: `${fact.printed ?? ''} ${fact.definition ?? ''} ${fact.attribution ?? ''} ${fact.status} ${source.publisher} ${fact.says}`,
  };
}

function wordsOf(id: string, entities: ReadonlyMap<string, Entity>): string {
  const entity = entities.get(id);
  if (!entity) return id;
  if (entity.aliases.length === 0) return `${entity.name} ${entity.ticker ?? ''}`;
  return [entity.name, ...entity.aliases, entity.ticker ?? ''].join(' ');
}

/** Its years and its text; the same few hundred periods come again and again. */
function yearsOf(period: Period): string {
  const known = years.get(period.text);
  if (known !== undefined) return known;
  const [first, last] = [period.start ?? period.end!, period.end ?? period.start!].map((day) => Number(day.slice(0, 4)));
  const found = Array.from({ length: Math.min(last! - first! + 1, 20) }, (_, index) => String(first! + index))
    .concat(period.text)
    .join(' ');
  if (years.size >= mostYears) years.clear();
  years.set(period.text, found);
  return found;
}

const years = new Map<string, string>();
const mostYears = 5000;

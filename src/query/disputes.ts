// Where sources disagree, group by group.

import type { Bases } from './bases.js';
import { rowsFrom, rowsOf } from './bases.js';
import { allDisputedTopics, disputedTopics } from './disputed-topics.js';
import { lastWords } from './last-word.js';
import { listFound, listedColumns, toListed, type ListedFact } from './listed-fact.js';

/** Groups of facts in dispute, the widest spread first; about one entity or all. */
export function disputes(bases: Bases, entity: string | null): ListedFact[][] {
  const topics =
    entity === null
      ? allDisputedTopics(bases)
      : disputedTopics(
          bases,
          rowsOf<{ topic: string }>(bases, 'select distinct topic from fact where entity = @entity', { entity }).map(
            ({ row }) => row.topic,
          ),
        );
  return groupsOf(bases, topics);
}

/** All facts of each disputed topic, from the smallest amount; the widest spread first. */
export function groupsOf(bases: Bases, topics: ReadonlySet<string>): ListedFact[][] {
  if (topics.size === 0) return [];
  const found = rowsFrom(
    bases,
    `select ${listedColumns} from fact f where f.topic in (select value from json_each(@topics))`,
    { topics: JSON.stringify([...topics]) },
    toListed,
  );
  return grouped(listFound(bases, lastWords(bases, found), topics));
}

/** Facts of one topic together, from the smallest amount; the widest spread first. */
export function grouped(facts: readonly ListedFact[]): ListedFact[][] {
  const groups = new Map<string, ListedFact[]>();
  for (const listed of facts) {
    const group = groups.get(listed.topic);
    if (group) group.push(listed);
    else groups.set(listed.topic, [listed]);
  }
  for (const group of groups.values()) group.sort((a, b) => least(a) - least(b) || (a.fact.id < b.fact.id ? -1 : 1));
  return [...groups.values()].sort((a, b) => spread(b) - spread(a) || (a[0]!.topic < b[0]!.topic ? -1 : 1));
}

/** Facts in dispute have an amount. */
const least = ({ fact: { value } }: ListedFact): number => value?.min ?? value?.max ?? -1e308;

/** The largest amount over the smallest. */
function spread(group: readonly ListedFact[]): number {
  const amounts = group
    .flatMap(({ fact }) => [fact.value?.min, fact.value?.max])
    .filter((amount): amount is number => typeof amount === 'number' && amount > 0);
  return amounts.length > 0 ? Math.max(...amounts) / Math.min(...amounts) : 0;
}

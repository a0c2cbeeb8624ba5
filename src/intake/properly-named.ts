// Says our own sentence on a fact with the proper names of those it is about.

import type { Candidate } from '../importers/importer.js';
import type { Entity } from '../model/entity.js';
import type { Fact } from '../model/fact.js';

/** "grafcore had 500 employees" is said of Graphcore. `said` has the names as the file spells them. */
export function properlyNamed(fact: Fact, said: Candidate['fact'], entities: ReadonlyMap<string, Entity>): string {
  const names = [said.entity, ...said.parties.map(({ id }) => id)];
  const ids = [fact.entity, ...fact.parties.map(({ id }) => id)];
  return names.reduce((text, name, index) => {
    const proper = entities.get(ids[index]!)?.name ?? name;
    return proper === name || proper.startsWith(name) ? text : text.split(name).join(proper);
  }, fact.says);
}

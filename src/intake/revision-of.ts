// Which stored fact a new one revises.

import type { Candidate } from '../importers/importer.js';
import type { Fact } from '../model/fact.js';

/** An older word of the same source, as the fact it was. */
export const pastOf = (one: Candidate['fact'], now: Fact): Fact =>
  one.id ? (one as Fact) : { ...one, id: now.id, entity: now.entity, source: now.source, parties: now.parties };

// Two articles on the same thing are two facts, however alike.
export const mayRevise = (old: Fact, fact: Fact): boolean => old.link === null || fact.link === null || old.link === fact.link;

/** The one in the same place, else the first. */
export const closest = <Kind extends { fact: Fact }>(fact: Fact, stored: readonly Kind[]): Kind | undefined =>
  stored.find(({ fact: old }) => old.link === fact.link && old.place === fact.place) ??
  stored.find(({ fact: old }) => old.link !== null && old.link === fact.link) ??
  stored.find(({ fact: old }) => old.place === fact.place) ??
  stored[0];

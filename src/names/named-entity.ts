// One name that an entity goes by, as the base hands it over.

import type { EntityKind } from '../model/entity.js';

export interface NamedEntity {
  /** The id of the entity. */
  entity: string;
  /** One of its names, as written: "Commission européenne". */
  name: string;
  /** Its folded name where the base keeps it, which spares folding it again. */
  folded?: string;
  /** Settles ties: a company comes before a person. */
  kind?: EntityKind;
}

/** A name and how well it answers what was typed, from 0 to 1. */
export interface RankedName {
  entity: string;
  name: string;
  score: number;
}

// A place in an article where somebody is spoken of, by name or otherwise.

import type { Tie } from '../../metrics/reading.js';
import type { EntityKind } from '../../model/entity.js';

/** Whom a mention means: an entity of the base, or a stranger known by name only. */
export interface Whom {
  id: string | null;
  name: string;
  kind: EntityKind | null;
  sector: string | null;
  country: string | null;
  /** On the stock exchange, as far as is known. */
  listed?: boolean;
}

export interface Mention {
  first: number;
  next: number;
  how: 'name' | 'stranger' | 'description' | 'pronoun' | 'possessive';
  /** `null` until it is followed to somebody, or for somebody who is no party: "the regulator". */
  whom: Whom | null;
  /** What ties it to the word that governs it; `null` for one that stands free, as subjects do. */
  tie: Tie | null;
  /** The tie's first token, else `first`. */
  tieFirst: number;
  /** "Nvidia's", "la valorisation de": it owns the noun after it. */
  owns: boolean;
  /** What a description says of the one it stands for. */
  describes: string | null;
  /** The word of a description, folded. */
  noun: string | null;
  country: string | null;
  /** Whom it cannot mean: "the OpenAI rival". */
  not?: Whom;
  /** It only qualifies a noun: "Spotify engineers", "des GPU Nvidia". */
  qualifies: boolean;
  sentence: number;
}

/** Who is spoken of as each sentence opens: the one most present, and the company most present besides. */
export type Present = readonly (readonly [Whom | null, Whom | null])[];

export const isCompany = (whom: Whom | null): boolean =>
  whom !== null && (whom.kind === null || whom.kind === 'company' || whom.kind === 'project');

// What a typed name turned out to mean.

export interface Candidate {
  /** The id of an entity. */
  entity: string;
  /** The name of it that was met. */
  name: string;
}

export type Match =
  | ({ kind: 'one'; exact: boolean } & Candidate)
  /** Several come equally close, best first, at most five. */
  | { kind: 'several'; candidates: readonly Candidate[] }
  /** Nothing does; the suggestions are somewhat close, best first, at most five. */
  | { kind: 'none'; suggestions: readonly Candidate[] };

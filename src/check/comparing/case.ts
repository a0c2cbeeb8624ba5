// One claim laid out for judging, and what becomes of it.

import type { Metric } from '../../metrics/metric.js';
import type { Claim, Slip, VerdictKind } from '../../model/verdict.js';
import type { KnownFact } from '../../query/known-facts.js';
import type { Tongue } from '../draft/tell.js';
import type { Knowledge } from './knowledge.js';
import type { Definition } from './same-thing.js';

export interface Judged {
  verdict: VerdictKind;
  slip: Slip | null;
  reason: string;
  evidence: readonly KnownFact[];
  /** A contradiction that its slip explains beyond doubt. */
  isClear?: boolean;
  /** Sources print it, and others print another one of the same thing. */
  isDisputed?: boolean;
  /** The fact whose figure it should be. */
  meant: KnownFact | null;
}

/** A fact of the claim's entity, metric, unit and status, and how its definition stands to the claim's. */
export interface Comparable {
  known: KnownFact;
  definition: Definition;
  /** The draft names the part that the fact is of, in words beside the figure. */
  spoken?: boolean;
}

/** A claim with what judging it needs to know. */
export interface Case {
  claim: Claim;
  metric: Metric;
  tongue: Tongue;
  /** The draft speaks of now, or of a time it does not name. */
  tense: 'now' | 'past';
  /** Whether the claim names its time itself. */
  dated: boolean;
  /** Years that its sentence names, whatever for. */
  years: readonly string[];
  /** Where the figure is said to be. */
  places: readonly string[];
  /** "per year", where the figure is said to come back. */
  rate: string | null;
  /** Days that end in the month it names. */
  span: number | null;
  /** Whom else of the base its sentence names, by id. */
  named: readonly string[];
  /** Whom it speaks of there, pronouns and the sentences before counted in, by id. */
  spoken: readonly string[];
  /** The day the draft is judged as of. */
  asOf: string;
  /** It is told as come to, on the way: "hit 1 billion". */
  isReached: boolean;
  /** The fiscal time it names: "fiscal 2025 Q3". */
  fiscal: string | null;
  /** Same entity, metric and parties; any unit, definition, status and time. */
  pool: readonly KnownFact[];
  /** How the definition of one of them stands to what the draft says. */
  standing: (known: KnownFact) => Definition;
  /** Of those, the same unit and a status that can be compared. */
  comparable: readonly Comparable[];
  knowledge: Knowledge;
}

export const unknown = (reason: string, evidence: readonly KnownFact[] = []): Judged => ({
  verdict: 'unknown',
  slip: null,
  reason,
  evidence,
  meant: null,
});

/** Nobody else is spoken of there. */
export const isAlone = ({ claim, spoken }: Pick<Case, 'claim' | 'spoken'>): boolean => spoken.every((id) => id === claim.entity.id);

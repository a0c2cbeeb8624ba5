// What a check says of one figure of a draft.

import type { Role, Status } from './fact.js';
import type { Period } from './period.js';
import type { Hedge } from './value.js';

export const verdictKinds = ['supported', 'contradicted', 'outdated', 'ambiguous', 'unknown'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** What went wrong, where it has a name. The first line is judged by the base, the second by the draft alone. */
export const slips = [
  'scale',
  'currency',
  'digits',
  'decimal',
  'billion',
  'entity',
  'metric',
  'definition',
  'status',
  'hedge',
  'period',
  'parties',
  'shares',
  'growth',
  'two-ways',
  'raise',
  'rate',
  'translation',
] as const;
export type Slip = (typeof slips)[number];

/** What a draft claims with one figure. */
export interface Claim {
  /** The id is `null` for somebody the base does not know. */
  entity: { id: string | null; name: string };
  metric: string;
  /** Other metrics it may be, best first. */
  alternatives: readonly string[];
  kind: string | null;
  /** The figure's words without its hedge. */
  text: string;
  min: number | null;
  max: number | null;
  unit: string | null;
  hedge: Hedge;
  precision: number | null;
  period: Period | null;
  status: Status;
  parties: readonly { role: Role; id: string | null; name: string }[];
  attribution: string | null;
  definition: string | null;
  /** The figure as printed, hedge words included. */
  printed: string;
  /** UTF-16 offsets into the draft, end exclusive. */
  start: number;
  end: number;
  /** How sure the reading is, 0 to 1. */
  confidence: number;
  /** The rules of reading that fired. */
  why: readonly string[];
}

/** A verdict and what it rests on. `Evidence` is a fact of the base as its room lists it. */
export interface Verdict<Evidence> {
  verdict: VerdictKind;
  slip: Slip | null;
  /** One sentence. */
  reason: string;
  /** The figure it should be, written as the draft would. */
  suggestion: string | null;
  /** The facts that agree or disagree; for `unknown`, the nearest thing known. */
  evidence: readonly Evidence[];
  /** First reports behind the evidence, and the sources that print it. */
  origins: number;
  mentions: number;
  /** `null` for a figure that was not read as anything the base covers. */
  claim: Claim | null;
}

/** A verdict and its place in a draft. */
export interface Finding<Evidence> extends Verdict<Evidence> {
  /** The figure, hedge words included. */
  text: string;
  /** Unicode code points, end exclusive. */
  start: number;
  end: number;
  /** UTF-16 offsets, end exclusive. */
  from: number;
  to: number;
  /** The sentence around it. */
  sentence: string;
  /** Stays the same when lines around it move. */
  fingerprint: string;
  /** Why it is let pass: a reason in the text, or `baseline`. */
  accepted: string | null;
}

/** Something to say of a draft that is no verdict: a suppression that accepts nothing. */
export interface Remark {
  message: string;
  from: number;
  to: number;
}

/** One text that was checked. */
export interface CheckedDraft<Evidence> {
  /** The path as given; `<text>` for standard input, `<claim>` for a sentence. */
  file: string;
  text: string;
  findings: readonly Finding<Evidence>[];
  remarks: readonly Remark[];
}

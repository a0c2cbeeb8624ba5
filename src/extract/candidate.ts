// A fact that an article seems to state, waiting for a person to accept it.

import type { Role, Status } from '../model/fact.js';
import type { Period } from '../model/period.js';
import type { Hedge } from '../model/value.js';

export interface Named {
  /** The id of an entity of the base; `null` for a stranger. */
  id: string | null;
  name: string;
}

export interface Candidate {
  entity: Named;
  metric: string;
  /** Other metrics it may be, best first. */
  alternatives: readonly string[];
  /** `null` for an event without a figure. */
  kind: string | null;
  /** The figure's words without its hedge, or the words that tell the event. */
  text: string;
  min: number | null;
  max: number | null;
  unit: string | null;
  hedge: Hedge;
  precision: number | null;
  period: Period | null;
  status: Status;
  parties: readonly (Named & { role: Role })[];
  attribution: string | null;
  definition: string | null;
  /** The figure as printed, hedge words included. */
  printed: string;
  /** UTF-16 offsets of `printed`, end exclusive; `model/span` turns them into code points at the edge. */
  start: number;
  end: number;
  /** 0 to 1. */
  confidence: number;
  /** The rules that fired, in order. */
  why: readonly string[];
}

/** A figure that became no fact, and why. */
export interface LeftOut {
  text: string;
  start: number;
  end: number;
  why: string;
}

// One figure or event that one source states about one entity.

import type { Period } from './period.js';
import type { Value } from './value.js';

export const statuses = ['actual', 'announced', 'forecast', 'target', 'considered', 'ended', 'denied'] as const;
export type Status = (typeof statuses)[number];

export const roles = ['buyer', 'seller', 'investor', 'target', 'customer', 'partner', 'regulator', 'lender'] as const;
export type Role = (typeof roles)[number];

export interface Party {
  role: Role;
  /** The id of an entity. */
  id: string;
}

export interface Fact {
  /** Stable, never reused: entity, metric, period, and a suffix where needed. */
  id: string;
  entity: string;
  metric: string;
  /** `null` for an event without a figure. */
  value: Value | null;
  period: Period | null;
  status: Status;
  parties: readonly Party[];
  /** Who says so, when the source passes on someone else's word. */
  attribution: string | null;
  /** What exactly is measured, where the metric has several: "annualised", "post-money". */
  definition: string | null;
  /** The first report, when several sources repeat one. */
  origin: string | null;
  /** The id of a source. */
  source: string;
  /** The figure as printed: a few words, never a sentence. */
  printed: string | null;
  /** Where `printed` stands in the source's text, in Unicode code points, end exclusive. */
  start: number | null;
  end: number | null;
  /** The place in a source that is not running text: a file's row, a filing's line. */
  place: string | null;
  /** The page the source itself points to for this fact. */
  link: string | null;
  /** How sure the source says it is, in its own word. */
  confidence: string | null;
  /** The fact in one English sentence, in our own words. */
  says: string;
}

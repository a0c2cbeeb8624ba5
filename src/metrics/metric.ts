// What aifacts must know about a thing that can be measured.

import type { Role } from '../model/fact.js';
import type { Outlook } from './outlook.js';
import type { Reading } from './reading.js';
import type { Traits } from './traits.js';

export type UnitKind = 'money' | 'percent' | 'people' | 'power' | 'items' | 'deals' | 'none';

/** Metrics that people take for each other. */
export type Family = 'financing' | 'takeover' | 'supply' | 'sales' | 'staff' | 'machines' | 'losses' | 'people';

/** What one event or one set of accounts tells: "its round valued it at", "its sales made a profit of". */
export type Story = 'ownership' | 'accounts' | 'staff' | 'supply';

export interface Metric {
  id: string;
  /** Its name on screen. */
  name: string;
  /** What it is, in one line of the glossary. */
  what: string;
  /** The kinds of unit its value may have; `none` allows an event without a figure. */
  units: readonly UnitKind[];
  /** A smaller figure is none of it; `null` where any sum of a company's size is. */
  least: number | null;
  /**
   * How time applies. `flow`: over a period. `level`: on a day. `event`: it happened once, so two sources that name
   * a day and its month speak of the same one.
   */
  timing: 'flow' | 'level' | 'event';
  /** The definition meant where a source gives none. */
  definition: string | null;
  /** Definitions that words beside a figure may give it and not one of every metric: "weekly active" says nothing of a valuation. */
  definitions: readonly string[];
  /** Definitions that only say what such a figure was called, or how sure it was: the same thing as one without. */
  synonyms?: RegExp;
  /** Who else may be part of it. */
  roles: readonly Role[];
  /** The roles without which two facts are not about the same thing. */
  identifying: readonly Role[];
  /** The part the fact's own entity plays among them. */
  side: Role | null;
  /** Whether it is a deal between parties. */
  deal: boolean;
  /** What readers and checkers ask of it. */
  is: Traits;
  /** Which status its figures have by how sure their sentence is. */
  outlook: Outlook;
  families: readonly Family[];
  stories: readonly Story[];
  /** Words that name it, by language, for search and reading; the first one is its name in that language. */
  words: { en: readonly string[]; fr: readonly string[] };
  /** How running text speaks of it; absent where text is never read for it. */
  reads?: () => Reading;
}

// How running text speaks of a metric: its nouns, its verbs, and which part each neighbour plays.

import type { Role } from '../model/fact.js';

/** What ties a name to the word that governs it, whatever the language: "of", "in"/"dans", "from"/"auprès de", ... */
export type Tie = 'of' | 'in' | 'from' | 'by' | 'to' | 'with' | 'for' | 'at' | 'on';

/** The part a name plays: whom the fact is about, or a party to it. */
export type Part = Role | 'entity';

export interface Words {
  en: readonly string[];
  fr: readonly string[];
}

/** Nouns that name the figure: "revenue of $2bn". */
export interface NounReading extends Words {
  /** The part of the owner ("Nvidia's revenue") and of names tied to the noun. */
  parts?: Partial<Record<Tie | 'owner', Part>>;
  definition?: string;
  /** Names what is to come: "the cost of the project". */
  ahead?: boolean;
  /** Means this metric only beside its figure: "sales". */
  shy?: boolean;
  /** The word that must stand before the figure: "sur la base de 9 milliards". */
  mark?: Tie;
}

/** Verbs that take the figure, as infinitives: "raise $2bn". */
export interface VerbReading extends Words {
  subject: Part;
  object?: Part;
  parts?: Partial<Record<Tie, Part>>;
  definition?: string;
  shy?: boolean;
  /** Tells who gets the metric's noun, never a figure: "won a contract". */
  wins?: boolean;
  /** Means this only right after a name: ", worth 32 billion". */
  afterName?: boolean;
  /** The word that must stand before the figure: "put it at 38 billion". */
  mark?: Tie;
  /** The rest of the verb, before the figure or right behind it: "let 700 people go", "took it private for 2 billion". */
  split?: string;
}

export interface Reading {
  nouns: readonly NounReading[];
  verbs: readonly VerbReading[];
  /** Nouns the figure itself counts: "700 employees". */
  counted?: Words;
  /** What a percentage is a part of: "66 % of the staff". */
  partOf?: Words;
  /** Words in the sentence without which the reading does not hold. */
  beside?: Words;
}

export const words = (en: string, fr: string): Words => ({ en: en.split('|').filter(Boolean), fr: fr.split('|').filter(Boolean) });

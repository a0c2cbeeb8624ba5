// What the article reader must be told about a language beyond its figures: how the press speaks of companies, times and doubt.

import type { Mood } from '../model/mood.js';
import type { Matters } from './matters.js';
import type { Syntax } from './syntax.js';
import type { TimeWords } from './time-words.js';

/** What a noun says of the company it stands for. */
export type Describer = 'company' | 'startup' | 'giant' | 'maker' | 'place' | 'other';

/** Verbs are infinitives; "|" parts phrases. Compared without case or accents. */
export interface Reporting {
  code: 'en' | 'fr';
  syntax: Syntax;
  matters: Matters;
  time: TimeWords;
  /** Endings by the end of the infinitive, longest first, and the forms of the verbs that follow none. */
  conjugation: { endings: readonly (readonly [infinitive: string, cut: number, endings: readonly string[]])[]; irregular: Readonly<Record<string, string>> };
  /** Verbs that only tie a noun to its figure: "revenue reached $2bn". */
  links: string;
  /** Little words that may stand in a tight group: articles, auxiliaries, adverbs. */
  light: string;
  beForms: string;
  /** The words that tie a name to what governs it. */
  ties: Readonly<Record<string, string>>;
  /** "and", "or". */
  joins: string;
  relatives: string;
  /** Words that open another clause: "while", "alors que". */
  subordinators: string;
  possessives: string;
  pronouns: string;
  /** What follows a pronoun that stands for nothing: "it is", "il faut". */
  impersonal: string;
  articles: string;
  /** What opens a description of somebody spoken of: "the start-up". */
  definite: string;
  describers: Readonly<Record<Describer, string>>;
  /** Adjectives of nationality by country. */
  nationalities: Readonly<Record<string, string>>;
  /** Verbs of saying, nouns and prepositions that name who says it. */
  says: string;
  /** Verbs of what a share or a fortune does in a day: "lost 20 billion in value". */
  swings: string;
  /** Verbs that make an agreement, and those that promise money. */
  signs: string;
  promises: string;
  /** Verbs of having or counting people: "n'en comptait que 60". */
  countsOf: string;
  accordingTo: string;
  unnamed: string;
  /** Those of them who are told by whom they are close to. */
  insiders: string;
  moods: Readonly<Partial<Record<Mood, { verbs?: string; phrases?: string }>>>;
  /** What makes the figure after it a difference, and what makes the figure before it one. */
  changesBefore: string;
  changesAfter: string;
  /** What says of the figure before it that it comes on top: no change, where something is done so many times. */
  onTop: string;
  /** What makes an amount one that is in the bank: "in cash and cash equivalents". */
  inCash: string;
  /** What makes a percentage one of shares: "down 4 % in early trading". */
  tradingAfter: string;
  /** "to", after a change: "rose 17 % to $4bn". */
  changeTo: string;
  /** What parts a past level from the present one: "up from", "contre". */
  formerly: string;
  /** What makes an amount one of a single share. */
  perShare: string;
  /** What outsiders expected, told beside what came: the words before and after their figure. */
  estimatesBefore: string;
  estimatesAfter: string;
  cumulative: string;
  annualised: string;
  founded: string;
  partnered: string;
  /** What opens a list of those who put money in. */
  backedBy: string;
  /** Verbs of those who put money in a round: "lead", "mener". */
  backs: string;
  abbreviations: string;
  legalForms: string;
  definitions: Readonly<Record<string, string>>;
  /** Capitalised words that are no company: places, days, first words. */
  places: string;
  /** What makes people counted some and not all: "new customers". */
  someOf: string;
  /** Somebody else than the one whose name stands before: "the OpenAI rival". */
  rivals: string;
  /** Words that open names of places: "North Dakota". */
  placeOpenings: string;
  /** What stands before or after the name of a person. */
  titles: string;
  /** What explains the company whose name stands before its comma: "spécialisée dans". */
  explains: string;
  /** Words of the stock exchange. */
  listed: string;
  /** What makes a valuation one of a company about to be listed. */
  unlisted: string;
  /** What is said of a company that is not on the stock exchange yet. */
  goesPublic: string;
  /** A whole trade that a figure is about. */
  industry: string;
  /** Words that stand for a figure named before. */
  /** Phrases with a metric's word in them that name none. */
  voids: string;
  amounts: string;
  multiples: Readonly<Record<string, number>>;
}

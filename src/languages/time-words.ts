// What the article reader must be told about a language's words of time.

/** A stretch of time with a name. */
export type Unit = 'quarter' | 'half' | 'year' | 'month' | 'week' | 'day' | 'decade';

/** "|" parts phrases, a space single words. Compared without case or accents. */
export interface TimeWords {
  /** January to December. */
  months: string;
  /** Small numbers, before a unit of time. */
  smallNumbers: Readonly<Record<string, number>>;
  /** Days by how far they are from today. */
  days: Readonly<Record<string, number>>;
  weekdays: readonly string[];
  seasons: Readonly<Record<string, 'spring' | 'summer' | 'autumn' | 'winter'>>;
  ordinals: Readonly<Record<string, number>>;
  periods: Readonly<Record<Unit, string>>;
  last: string;
  next: string;
  current: string;
  starts: string;
  middles: string;
  ends: string;
  since: string;
  until: string;
  over: string;
  fiscal: string;
  ago: string;
  /** "a year earlier": reckoned from the time spoken of, not from today. */
  earlier: string;
  /** "a year later": reckoned the same way. */
  later: string;
  /** "a few weeks later": what counts a time that nobody knows. */
  fews: string;
  /** "earlier in the year": of the year spoken of. */
  withinYear: string;
  /** "the following year": years before the time spoken of, not before today. */
  reckoned: Readonly<Record<string, number>>;
  /** Verbs of a time that is over. */
  pasts: string;
  /** "the same quarter last year": a year before the time spoken of. */
  yearBack: string;
  /** What closes a time of accounts, before its day: "the quarter ended". */
  closing: string;
  /** What says that accounts of a quarter are told. */
  quarterly: string;
  wholeYear: string;
  /** How a weekly says that it looks back. */
  weekly: string;
  /** What makes a time one that is only compared with: "plus qu'en 2024". */
  comparing: string;
  /** What takes a statement back to the time told before. */
  backThen: string;
  /** What takes a figure back to the time its sentence stepped away from: "this time it was 284 million". */
  thisTime: string;
  /** "once", "jadis": of a time gone by that is not named. */
  once: string;
  /** Words that say a level is of the day it is told. */
  now: string;
  /** What is printed after the number of a day: "3rd". */
  dayMarks: string;
  /** What is printed after the number of a quarter: "2e". */
  ordinalMarks: string;
  /** "first", of months or quarters. */
  firsts: string;
  /** Letters before the number of a quarter or half: "Q3". */
  shortUnits: Readonly<Record<string, 'quarter' | 'half'>>;
  /** What stands against a year of accounts: "FY25". */
  fiscalMarks: string;
  /** Little words and marks between a time and its year. */
  beforeYear: string;
  /** The article of a time: "the previous year". */
  periodArticles: string;
  /** What stands before a season that is a word besides. */
  beforeSeasons: string;
  /** Seasons that are other words besides: "fall", "été". */
  doubtfulSeasons: string;
  /** Units of time in the plural. */
  plurals: string;
  /** Units whose plural looks the same. */
  alike: string;
  /** What follows a time that is not over. */
  underWay: string;
  /** What puts a time before the one told. */
  priors: string;
  /** What makes a year the twelve months just over: "the past year". */
  rolling: string;
  /** What may stand between a time and how it is reckoned: "un mois seulement après". */
  merely: string;
  /** Little words before the length of a stretch of time. */
  stretchFillers: string;
  /** What ties a length to its unit where nothing else does: "five-year". */
  hyphenated: string;
  /** What follows a time that something else came before. */
  afterThat: string;
  /** Nouns for a time that accounts tell: "the same period". */
  reported: string;
  /** Such a noun that ends on a day. */
  accountsOf: string;
  /** Participles of a time of accounts that is over. */
  closed: string;
  /** "same", before a time. */
  same: string;
  /** What stands between the ends of a stretch. */
  spanJoins: string;
  /** What stands before its beginning. */
  spanOpeners: string;
  /** What needs nothing before: "2023 through 2028". */
  spanThrough: string;
  /** What follows a first quarter that is the first of its kind. */
  firstEver: string;
  /** What stands between "rien que" and its time. */
  beforeZoomed: string;
}

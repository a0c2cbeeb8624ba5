// What the figure reader must be told about a language. Words only: no language holds logic.

import type { Hedge } from '../model/value.js';

/**
 * Words are compared without case, accents or the shape of their apostrophes, and a hyphen counts as a space.
 * A word written here with a capital is only recognised as written: "M" is not "m", "ALL" is not "all".
 */
export interface Language {
  code: 'en' | 'fr';
  /** Everyday words that the other languages hardly use, to tell one from another. */
  everyday: readonly string[];
  numbers: NumberWords;
  money: MoneyWords;
  nouns: NounWords;
  hedges: HedgeWords;
  ranges: RangeWords;
  calendar: CalendarWords;
  labels: LabelWords;
}

export interface NumberWords {
  decimalMark: '.' | ',';
  /** Zero to ninety. */
  cardinals: Readonly<Record<string, number>>;
  /** The tens that go on to nineteen: "soixante-douze", "quatre-vingt-dix". */
  tensToNineteen: readonly number[];
  hundreds: readonly string[];
  /** "nineteen hundred", "dix-neuf cents": what may be counted in hundreds. */
  countedInHundreds: readonly [from: number, to: number];
  /** Whether "nineteen eighty-four" is one number. */
  saysYearsInPairs: boolean;
  /** Powers of ten: "milliard" is 9. The French "billion" is 12. */
  scales: Readonly<Record<string, number>>;
  /** Scales of a neighbour, told by their grammar: "40 billion dollars" in a French text. */
  foreignScales: Readonly<Record<string, number>>;
  /** Scales printed against their number or before a currency: "bn", "Md". */
  shortScales: Readonly<Record<string, number>>;
  /** What stands for one before a scale: "a billion". */
  articles: readonly string[];
  /** What stands before a scale as if it were one: "le milliard". */
  definiteArticles: readonly string[];
  /** Scales that need nothing before them: "mille". */
  bareScales: readonly string[];
  and: readonly string[];
  of: readonly string[];
  point: readonly string[];
  minus: readonly string[];
  /** "and a half". */
  andHalf: readonly string[];
  /** "half a", before a scale. */
  halfOf: readonly string[];
  /** Groups with a size: "dozen" is 12. The rounded ones are read as about. */
  groups: Readonly<Record<string, number>>;
  roundGroups: Readonly<Record<string, number>>;
  /** An unsaid number of groups: "dozens" is at least two dozen. */
  crowds: Readonly<Record<string, number>>;
  several: readonly string[];
  /** Determiners that a crowd takes with it: "des" in "des dizaines". */
  some: readonly string[];
  /** Parts of one, by their denominator: "third" is 3. */
  parts: Readonly<Record<string, number>>;
  /** Parts that are as often something else, and need "of" after them: "a quarter". */
  shyParts: readonly string[];
  halves: readonly string[];
  /** "in", "out of", "sur": one in five. */
  inEvery: readonly string[];
}

export interface MoneyWords {
  /** Names of currencies, by ISO 4217 code. */
  currencies: Readonly<Record<string, string>>;
  /** Hundredths, by the currency they divide. */
  hundredths: Readonly<Record<string, string>>;
  /** A thousand of a currency: "grand". */
  thousands: Readonly<Record<string, string>>;
  /** Names that are everyday words too, believed after large numbers only: "won". */
  shy: readonly string[];
}

export interface NounWords {
  percent: readonly string[];
  percentPoints: readonly string[];
  basisPoints: readonly string[];
  people: readonly string[];
  deals: readonly string[];
  chips: readonly string[];
  tokens: readonly string[];
  parameters: readonly string[];
  /** Other things worth counting. */
  things: readonly string[];
  /** Units of measure spelled out, by unit and power of ten. */
  measures: Readonly<Record<string, readonly [unit: string, power: number]>>;
  /** Words that never stand between a number and its noun. */
  functionWords: readonly string[];
  /** Adjectives stand before the noun: "monthly active users". */
  adjectivesFirst: boolean;
  /** The adjectives that stand before the noun all the same: "nouveaux". */
  earlyAdjectives: readonly string[];
}

export interface HedgeWords {
  before: Readonly<Record<string, Hedge>>;
  after: Readonly<Record<string, Hedge>>;
  /** "la barre des": says nothing alone, and passes on the hedge before it. */
  thresholds: readonly string[];
  articles: readonly string[];
}

export interface RangeWords {
  /** "between" and what joins its ends. */
  between: readonly string[];
  betweenJoins: readonly string[];
  /** Between two ends: "to", "or", "voire". */
  joins: readonly string[];
  from: readonly string[];
  /** Words that make "from A to B" a range: "ranging". */
  spans: readonly string[];
  /** Words that make "from A to B" a change, two figures: "rose". */
  changes: readonly string[];
}

export interface CalendarWords {
  months: readonly string[];
  /** Units of time: "years", "trimestre". */
  spans: readonly string[];
  /** What follows the hour: "am", "heures". */
  hours: readonly string[];
  /** What stands before a day or a year: "since", "fiscal". */
  before: readonly string[];
  /** Centuries and other ordinal company. */
  ordinalMarks: readonly string[];
}

export interface LabelWords {
  /** Words whose number is a name: "page", "version", "chapter". */
  before: readonly string[];
  /** Words of addresses after a number: "rue", "Street". */
  streets: readonly string[];
  /** Words that make the number before them a name: "model". */
  after: readonly string[];
  /** Ordinals as words, whole or as the end of a number: "fifth", "unième". */
  ordinals: readonly string[];
  /** Determiners that point at what was told before: "the two". */
  definite: readonly string[];
}

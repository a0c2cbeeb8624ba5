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
  saysInPairs: boolean;
  /** Whether "and" may follow a hundred or a scale: "two hundred and five". */
  saysAndAfterHundred: boolean;
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
  /** The article that belongs to a half: "la moitié". */
  halfArticles: readonly string[];
  /** What follows a part of something: "of", "its". */
  partOf: readonly string[];
  /** "grew by a third". */
  changeBy: readonly string[];
  /** "in", "out of", "sur": one in five. */
  inEvery: readonly string[];
  /** Whether a noun may stand before it with any number: "deux emplois sur dix". */
  ratioAfterNoun: boolean;
}

export interface MoneyWords {
  /** Names of currencies, by ISO 4217 code. */
  currencies: Readonly<Record<string, string>>;
  /** Names that may stand before their amount: "ringgit 42". */
  namesBefore: Readonly<Record<string, string>>;
  /** Coins and the like, by currency and their worth in hundredths of it. */
  coins: Readonly<Record<string, readonly [currency: string, hundredths: number]>>;
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
  /** Nouns whose millions are money: "28 millions de ventes". */
  moneyNouns: readonly string[];
  /** Other things worth counting. */
  things: readonly string[];
  /** Units of measure spelled out, by unit and power of ten. */
  measures: Readonly<Record<string, readonly [unit: string, power: number]>>;
  /** What may stand between a number and its noun without a noun of its own: "4.5 more gigawatts". */
  more: readonly string[];
  /** "times": a small number of them is a way of speaking. */
  multiples: readonly string[];
  /** Words that never stand between a number and its noun. */
  functionWords: readonly string[];
  /** Adjectives stand before the noun: "monthly active users". */
  adjectivesFirst: boolean;
  /** Whether a noun after millions needs "de" before it. */
  nounTakesOf: boolean;
  /** What is a verb's participle and no noun: "raised". */
  participle: RegExp;
  /** The adjectives that stand before the noun all the same: "nouveaux". */
  earlyAdjectives: readonly string[];
}

export interface HedgeWords {
  /** `null` marks a longer phrase that only looks like a hedge: "en plus de". */
  before: Readonly<Record<string, Hedge | null>>;
  after: Readonly<Record<string, Hedge>>;
  /** Hedges that a hyphen ties to the figure: "$100m-plus". */
  tied: Readonly<Record<string, Hedge>>;
  /** "la barre des": over, unless the words before it say otherwise. */
  thresholds: readonly string[];
  /** What reaches a threshold: "franchi", "atteint". */
  reaching: Readonly<Record<string, Hedge>>;
  /** What may stand between a hedge and its figure: "the", "les". */
  transparent: readonly string[];
}

export interface RangeWords {
  /** "between" and what joins its ends. */
  between: readonly string[];
  betweenJoins: readonly string[];
  /** Between two ends: "to", "or", "voire". */
  joins: readonly string[];
  /** Between two figures of a list that share a scale: "10 and 20 billion dollars". */
  lends: readonly string[];
  from: readonly string[];
  /** Whether "from A to B" is a change where no other word tells. */
  fromMeansChange: boolean;
  /** Words that make "from A to B" a range: "ranging". */
  spans: readonly string[];
  /** Words that make "from A to B" a change, two figures: "rose". */
  changes: readonly string[];
}

export interface CalendarWords {
  months: readonly string[];
  weekdays: readonly string[];
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
  /** Names written without a capital that take a number: "iPhone". */
  names: readonly string[];
  /** Numbers that are names by themselves: "4K". */
  codes: readonly string[];
  /** Words that make the number before them a name: "model". */
  after: readonly string[];
  /** Ordinals as words, whole or as the end of a number: "fifth", "unième". */
  ordinals: readonly string[];
  /** Determiners that point at what was told before: "the two". */
  definite: readonly string[];
}

// What the figure reader must be told about a language. Words only: no language holds logic.

import type { Hedge } from '../model/value.js';

/**
 * Words or phrases, parted by bars: "dollar|dollars|us dollars". They are compared without case, accents or the shape of
 * their apostrophes, and a hyphen counts as a space. A word written with a capital is only recognised as written: "M" is
 * not "m", "ALL" is not "all".
 */
export type Words = string;

/** Numbers by the word or phrase that says them. */
export type Numbers = Readonly<Record<string, number>>;

export interface Language {
  code: 'en' | 'fr';
  /** Everyday words that the other languages hardly use, to tell one from another. */
  everyday: Words;
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
  cardinals: Numbers;
  /** The tens that go on to nineteen: "soixante-douze", "quatre-vingt-dix". */
  tensToNineteen: readonly number[];
  /** Whether one joins a ten by "et" only: "vingt et un", never "vingt un". */
  oneTakesAnd: boolean;
  hundreds: Words;
  /** "nineteen hundred", "dix-neuf cents": what may be counted in hundreds. */
  countedInHundreds: readonly [from: number, to: number];
  /** Whether "nineteen eighty-four" is one number. */
  saysInPairs: boolean;
  /** Whether "and" may follow a hundred or a scale: "two hundred and five". */
  saysAndAfterHundred: boolean;
  /** Powers of ten: "milliard" is 9. The French "billion" is 12. */
  scales: Numbers;
  /** Scales of a neighbour, told by their grammar: "40 billion dollars" in a French text. */
  foreignScales: Numbers;
  /** Scales printed against their number or before a currency: "bn", "Md". */
  shortScales: Numbers;
  /** Scales that need nothing before them: "mille". */
  bareScales: Words;
  /** What stands for one before a scale: "a billion". */
  articles: Words;
  /** What stands before a scale as if it were one: "le milliard". */
  definiteArticles: Words;
  and: Words;
  of: Words;
  point: Words;
  minus: Words;
  /** What is added to a whole number: "and a half" is 0.5. */
  andParts: Numbers;
  /** What divides a scale, a dozen, a percent or a measure: "half a" is 0.5. */
  divided: Numbers;
  /** Groups with a size: "dozen" is 12. The rounded ones are read as about. */
  groups: Numbers;
  roundGroups: Numbers;
  /** An unsaid number of groups: "dozens" is at least two dozen. */
  crowds: Numbers;
  several: Words;
  /** Determiners that a crowd takes with it: "des" in "des dizaines". */
  some: Words;
  /** Parts of one, by their denominator: "third" is 3. */
  parts: Numbers;
  /** Parts that are as often something else, and need "of" after them or a hedge before: "a quarter". */
  shyParts: Words;
  /** What makes a part a name: "two quarter-finals". */
  partNames: Words;
  halves: Words;
  /** The article that belongs to a half: "la moitié". */
  halfArticles: Words;
  /** What follows a part of something: "of", "its". */
  partOf: Words;
  /** "grew by a third". */
  changeBy: Words;
  /** "in", "out of", "sur": one in five. */
  inEvery: Words;
  /** Whether a noun may stand before it with any number: "deux emplois sur dix". */
  ratioAfterNoun: boolean;
}

export interface MoneyWords {
  /** Names of currencies, by ISO 4217 code. */
  currencies: Readonly<Record<string, Words>>;
  /** Names that may stand before their amount: "ringgit 42". */
  namesBefore: Readonly<Record<string, Words>>;
  /** Coins and the like: their currency, and their worth in hundredths of it. */
  coins: Readonly<Record<string, readonly [currency: string, hundredths: number]>>;
  /** Names that are everyday words too, believed after large numbers only: "won". */
  shy: Words;
}

export interface NounWords {
  percent: Words;
  percentPoints: Words;
  basisPoints: Words;
  /** "per mille". */
  perMille: Words;
  people: Words;
  deals: Words;
  chips: Words;
  tokens: Words;
  parameters: Words;
  /** Nouns whose millions are money: "28 millions de ventes". */
  moneyNouns: Words;
  /** Other things worth counting. */
  things: Words;
  /** Units of measure spelled out: the unit they are kept in, and the power of ten to it. */
  measures: Readonly<Record<string, readonly [unit: string, power: number]>>;
  /** "times": a small number of them is a way of speaking. */
  multiples: Words;
  /** What may stand between a number and its noun: "4.5 more gigawatts". */
  more: Words;
  /** Words that are never the noun of a number, nor stand before it. */
  functionWords: Words;
  /** Adjectives stand before the noun: "monthly active users". */
  adjectivesFirst: boolean;
  /** The adjectives that stand before the noun all the same: "nouveaux". */
  earlyAdjectives: Words;
  /** Whether a noun after millions needs "de" before it. */
  nounTakesOf: boolean;
  /** How participles end, which are no nouns: "$3 billion raised". */
  participleEndings: Words;
}

export interface HedgeWords {
  /** By hedge; "none" holds longer phrases that only look like a hedge: "en plus de". */
  before: Readonly<Partial<Record<Hedge | 'none', Words>>>;
  after: Readonly<Partial<Record<Hedge, Words>>>;
  /** Hedges that a hyphen ties to the figure: "$100m-plus". */
  tied: Readonly<Partial<Record<Hedge, Words>>>;
  /** "la barre des": over, unless the words before it say otherwise. */
  thresholds: Words;
  /** What reaches a threshold: "franchi", "atteint". */
  reaching: Readonly<Partial<Record<Hedge, Words>>>;
  /** What may stand between a hedge and its figure: "the", "les". */
  transparent: Words;
  /** First words of hedges that are something else as other forms of their verb: "plafonne à" stands there, "plafonné à" may not be passed. */
  otherForms: Words;
}

export interface RangeWords {
  /** "between" and what joins its ends. */
  between: Words;
  betweenJoins: Words;
  /** Between two ends: "to", "or", "voire". */
  joins: Words;
  /** A join that may as well say at what worth the first amount was raised: "2 milliards de dollars à 12 milliards". */
  pricing: Words;
  /** Between two figures of a list that share a scale: "10 and 20 billion dollars". */
  lends: Words;
  from: Words;
  /** Whether "from A to B" is a change where no other word tells. */
  fromMeansChange: boolean;
  /** Words that make "from A to B" a range: "ranging". */
  spans: Words;
  /** Words that make "from A to B" a change, two figures: "rose". */
  changes: Words;
}

export interface CalendarWords {
  months: Words;
  weekdays: Words;
  /** Units of time: "years", "trimestre". */
  spans: Words;
  /** What follows the hour: "am", "heures". */
  hours: Words;
  /** What stands before a day or a year: "since", "fiscal". */
  before: Words;
  /** What says of a text that it is of the day after it: "published". */
  published: Words;
  /** What may stand between the two, and what else may stand before a day: "le". */
  dayArticles: Words;
  /** What makes the day after it the time of what is told, not of the telling: "since". */
  telling: Words;
}

export interface LabelWords {
  /** Words whose number is a name: "page", "version", "chapter". */
  before: Words;
  /** Numbers that are names by themselves: "4K". */
  codes: Words;
  /** Names written without a capital that take a number: "iPhone". */
  names: Words;
  /** Words of addresses after a number: "rue", "Street". */
  streets: Words;
  /** Words that make the number before them a name: "model". */
  after: Words;
  /** Ordinals as words, whole or as the end of a number: "fifth", "unième". */
  ordinals: Words;
  /** What is printed against digits to make an ordinal: "th", "ème". */
  ordinalMarks: Words;
  /** Determiners that point at what was told before: "the two". */
  definite: Words;
}

// Which tables a language's words of time become, and which forms of time each word may open.

import { fold } from '../../figures/fold.js';
import { map, phrases, set } from '../../figures/word-tables.js';
import type { TimeWords, Unit } from '../../languages/time-words.js';

/** The forms of time, in the order they are tried. */
export const formNames = [
  'ended',
  'someTimeLater',
  'withinYear',
  'monthSpan',
  'yearBack',
  'wholeYear',
  'firstMonths',
  'day',
  'weekday',
  'quarter',
  'ago',
  'stretch',
  'month',
  'season',
  'relative',
  'yearEdge',
  'theQuarter',
  'yearSpan',
  'year',
] as const;
export type FormName = (typeof formNames)[number];

/** What stands for any run of digits among the words that open a form. */
export const anyDigits = '0';

/** Tables of single words, by their name in `TimeWords`. */
const singleWords = [
  'last',
  'next',
  'current',
  'pasts',
  'once',
  'now',
  'dayMarks',
  'ordinalMarks',
  'firsts',
  'fiscalMarks',
  'beforeYear',
  'periodArticles',
  'beforeSeasons',
  'doubtfulSeasons',
  'plurals',
  'alike',
  'priors',
  'rolling',
  'merely',
  'fews',
  'stretchFillers',
  'hyphenated',
  'reported',
  'accountsOf',
  'closed',
  'same',
  'spanJoins',
  'spanOpeners',
  'spanThrough',
  'firstEver',
  'beforeZoomed',
] as const;
/** Tables of phrases. */
const fixedPhrases = [
  'starts',
  'middles',
  'ends',
  'since',
  'until',
  'over',
  'fiscal',
  'ago',
  'earlier',
  'later',
  'withinYear',
  'weekly',
  'wholeYear',
  'yearBack',
  'quarterly',
  'closing',
  'comparing',
  'backThen',
  'thisTime',
  'underWay',
  'afterThat',
] as const;

/** `phrasesOf` as the language writes its phrases: "jusqu'à" before a vowel too. */
export function timeRecipe(words: TimeWords, phrasesOf: (text: string) => ReturnType<typeof phrases<true>>) {
  const table = <Name extends string, Made>(names: readonly Name[], made: (name: Name) => Made) =>
    Object.fromEntries(names.map((name) => [name, made(name)])) as Record<Name, Made>;
  const folded = <T>(entries: Iterable<readonly [string, T]>) => map([...entries].map(([word, value]) => [fold(word), value] as const));
  return {
    ...table(singleWords, (name) => set(words[name].split(/[ |]+/).filter(Boolean).map(fold))),
    ...table(fixedPhrases, (name) => phrasesOf(words[name])),
    months: folded(words.months.split('|').flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const))),
    weekdays: words.weekdays.map(fold),
    days: phrases(words.days),
    seasons: folded(Object.entries(words.seasons)),
    ordinals: folded(Object.entries(words.ordinals)),
    smallNumbers: folded(Object.entries(words.smallNumbers)),
    units: folded(Object.entries(words.periods).flatMap(([unit, names]) => names.split('|').map((name) => [name, unit as Unit] as const))),
    reckoned: folded(Object.entries(words.reckoned)),
    shortUnits: folded(Object.entries(words.shortUnits)),
    timeForms: map(formsByWord(words)),
  };
}

/** The forms that may begin with a word, so that nearly every word of a text is passed over at once. */
function formsByWord(words: TimeWords): [string, FormName[]][] {
  const [months, units, smallNumbers, ordinals] = [
    words.months.split(/[| ]/),
    Object.values(words.periods).join('|').split('|'),
    Object.keys(words.smallNumbers),
    Object.keys(words.ordinals),
  ];
  const [over, ago, last] = [words.over.split('|'), words.ago.split('|'), words.last.split('|')];
  const numbers = [anyDigits, ...smallNumbers];
  const opened: Record<FormName, readonly string[]> = {
    someTimeLater: words.fews.split(' '),
    withinYear: words.withinYear.split('|'),
    ended: [...over, ...numbers, ...ordinals, ...units, ...words.accountsOf.split(' ').filter(Boolean)],
    monthSpan: months,
    yearBack: words.yearBack.split('|'),
    wholeYear: words.wholeYear.split('|'),
    firstMonths: [...numbers, ...words.firsts.split(' '), ...last],
    day: Object.keys(words.days),
    weekday: words.weekdays,
    quarter: [anyDigits, ...ordinals, ...last, ...Object.keys(words.shortUnits)],
    ago: [...ago, ...numbers],
    stretch: [...over, ...numbers],
    month: [anyDigits, ...months],
    season: Object.keys(words.seasons),
    relative: units,
    yearEdge: units,
    theQuarter: units,
    yearSpan: [anyDigits],
    year: [anyDigits],
  };
  const byWord = new Map<string, FormName[]>();
  for (const name of formNames)
    for (const word of new Set(opened[name].map(firstWord))) byWord.set(word, [...(byWord.get(word) ?? []), name]);
  return [...byWord];
}

/** "over" of "over the year", "l'" of "l'année". */
const firstWord = (phrase: string): string => fold(phrase.split(/[ -]|(?<=')/)[0]!);

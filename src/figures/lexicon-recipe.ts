// Which tables the words of a language become for the figure reader.

import { world } from '../languages/index.js';
import type { HedgeWords, Language, MoneyWords, NounWords, NumberWords, Words } from '../languages/language.js';
import type { Hedge } from '../model/value.js';
import { fold } from './fold.js';
import { keysOf, phrases, set } from './word-tables.js';

export function lexiconRecipe(language: Language) {
  const { code, numbers, money, nouns, hedges, ranges, calendar, labels } = language;
  const tables = { ...numberTables(numbers), ...moneyTables(money), ...nounTables(nouns), ...hedgeTables(hedges) };
  return {
    code,
    numbers: spelling(numbers),
    ...tables,
    ...firstWords(numbers, tables),
    between: phrasesOf(ranges.between),
    betweenJoins: phrasesOf(ranges.betweenJoins),
    joins: phrasesOf(ranges.joins),
    pricing: phrasesOf(ranges.pricing),
    lends: phrasesOf(ranges.lends),
    from: phrasesOf(ranges.from),
    fromMeansChange: ranges.fromMeansChange,
    rangeWords: setOf(ranges.spans),
    changes: setOf(ranges.changes),
    months: setOf(calendar.months),
    days: setOf(`${calendar.months}|${calendar.weekdays}`),
    timeSpans: setOf(calendar.spans),
    hours: phrasesOf(calendar.hours),
    beforeDates: setOf(calendar.before),
    labels: setOf(labels.before),
    codes: setOf(labels.codes),
    names: setOf(labels.names),
    streets: setOf(labels.streets),
    labelsAfter: setOf(labels.after),
    ordinals: setOf(labels.ordinals),
    ordinalMarks: setOf(labels.ordinalMarks),
    definite: setOf(labels.definite),
  };
}

/** What tells the language from others: read before it is known which one's words are needed. */
export const everydayRecipe = ({ everyday, numbers: { cardinals, scales } }: Language) => ({
  everyday: set([...split(everyday), ...Object.keys({ ...cardinals, ...scales }).flatMap((phrase) => phrase.split(' '))].map(fold)),
});

/** How numbers are put together, beside the words themselves. */
const spelling = ({
  decimalMark,
  tensToNineteen,
  oneTakesAnd,
  countedInHundreds,
  saysInPairs,
  saysAndAfterHundred,
  foreignScales,
  ratioAfterNoun,
}: NumberWords) => ({
  decimalMark,
  tensToNineteen,
  oneTakesAnd,
  countedInHundreds,
  saysInPairs,
  saysAndAfterHundred,
  foreignScales,
  ratioAfterNoun,
});

function numberTables(numbers: NumberWords) {
  return {
    cardinals: phrases(numbers.cardinals),
    ones: set(Object.keys(numbers.cardinals).filter((word) => numbers.cardinals[word] === 1)),
    hundreds: phrasesOf(numbers.hundreds),
    scales: phrases(numbers.scales),
    shortScales: phrases(numbers.shortScales),
    bareScales: setOf(numbers.bareScales),
    articles: setOf(numbers.articles),
    definiteArticles: setOf(numbers.definiteArticles),
    and: setOf(numbers.and),
    of: setOf(numbers.of),
    point: setOf(numbers.point),
    minus: setOf(numbers.minus),
    andParts: phrases(numbers.andParts),
    divided: phrases(numbers.divided),
    groups: phrases(numbers.groups),
    roundGroups: phrases(numbers.roundGroups),
    crowds: phrases(numbers.crowds),
    several: phrasesOf(numbers.several),
    some: setOf(numbers.some),
    parts: phrases(numbers.parts),
    shyParts: setOf(numbers.shyParts),
    partNames: setOf(numbers.partNames),
    halves: phrasesOf(numbers.halves),
    halfArticles: setOf(numbers.halfArticles),
    partOf: setOf(numbers.partOf),
    changeBy: setOf(numbers.changeBy),
    inEvery: phrasesOf(numbers.inEvery),
  };
}

function moneyTables(money: MoneyWords) {
  const marks = {
    ...Object.fromEntries(world.currencyCodes.filter((iso) => !world.codesOfNames.has(iso)).map((iso) => [iso, iso])),
    ...world.currencyMarks,
    ...world.dollarMarks,
  };
  return {
    currencyBefore: phrases({ ...marks, ...byWord(money.namesBefore) }),
    currencyAfter: phrases({
      ...marks,
      ...byWord(money.currencies),
      ...Object.fromEntries(Object.entries(world.scaledCodes).map(([code, [, iso]]) => [code, iso])),
    }),
    /** The powers of ten in words that are scale and currency at once. */
    scaledCodes: phrases(Object.fromEntries(Object.entries(world.scaledCodes).map(([code, [power]]) => [code, power]))),
    wholeCurrencies: set(world.wholeCurrencies),
    fineCurrencies: set(world.fineCurrencies),
    coins: phrases(money.coins),
    shyCurrencies: setOf(money.shy),
  };
}

function nounTables(nouns: NounWords) {
  const { people, deals, chips, tokens, parameters } = nouns;
  return {
    percent: phrasesOf(nouns.percent),
    percentPoints: phrasesOf(nouns.percentPoints),
    /** The power of ten that brings each to a percent. */
    smallShares: phrases({
      ...Object.fromEntries(split(nouns.basisPoints).map((words) => [words, -2])),
      ...Object.fromEntries(split(nouns.perMille).map((words) => [words, -1])),
    }),
    measures: phrases({ ...world.measureSymbols, ...nouns.measures }),
    /** The unit that each known noun is counted in, `null` where it has none. */
    nouns: phrases<string | null>({
      ...Object.fromEntries(split(nouns.things).map((word) => [word, null])),
      ...byWord({ people, deals, items: chips, tokens, parameters }),
    }),
    multiples: setOf(nouns.multiples),
    more: setOf(nouns.more),
    functionWords: setOf(nouns.functionWords),
    moneyNouns: setOf(nouns.moneyNouns),
    adjectivesFirst: nouns.adjectivesFirst,
    earlyAdjectives: setOf(nouns.earlyAdjectives),
    nounTakesOf: nouns.nounTakesOf,
    participleEndings: split(nouns.participleEndings),
  };
}

function hedgeTables(hedges: HedgeWords) {
  return {
    hedgesBefore: phrases(byWord<Hedge | 'none'>(hedges.before)),
    hedgesAfter: phrases(byWord<Hedge>(hedges.after)),
    hedgesTied: phrases(byWord<Hedge>(hedges.tied)),
    thresholds: phrasesOf(hedges.thresholds),
    reaching: phrases(byWord<Hedge>(hedges.reaching)),
    transparent: phrasesOf(hedges.transparent),
    otherForms: set(split(hedges.otherForms)),
  };
}

/** The words that a numeral can begin with, and those that can follow one that says "one". */
function firstWords(
  numbers: NumberWords,
  tables: ReturnType<typeof numberTables> & ReturnType<typeof moneyTables> & ReturnType<typeof nounTables>,
) {
  const {
    cardinals,
    hundreds,
    scales,
    shortScales,
    divided,
    andParts,
    groups,
    roundGroups,
    crowds,
    several,
    halves,
    parts,
    inEvery,
    articles,
    of,
    point,
  } = tables;
  const firsts = (...all: readonly { table: Readonly<Record<string, unknown>> }[]): string[] =>
    all.flatMap(({ table }) => Object.keys(table).map((phrase) => keysOf(phrase)[0]!.toLowerCase()));
  const { currencyAfter, coins, percent, measures } = tables;
  return {
    countWords: set([
      ...firsts(cardinals, hundreds, scales, divided, groups, roundGroups, crowds, several, halves, parts),
      ...articles.words,
    ]),
    wordsAfterOne: set([
      ...firsts(
        currencyAfter,
        coins,
        percent,
        measures,
        parts,
        inEvery,
        shortScales,
        hundreds,
        scales,
        groups,
        roundGroups,
        divided,
        andParts,
        ...(numbers.saysInPairs ? [cardinals] : []),
      ),
      ...point.words,
      ...of.words.filter((word) => word.endsWith("'")),
    ]),
  };
}

const split = (words: Words): string[] => (words === '' ? [] : words.split('|'));

const setOf = (words: Words) => set(split(words).map(fold));

const phrasesOf = (words: Words) => phrases(Object.fromEntries(split(words).map((phrase) => [phrase, true as const])));

/** Turns meanings with their words into words with their meaning. */
function byWord<T extends string>(table: Readonly<Partial<Record<T, Words>>>): Record<string, T> {
  return Object.fromEntries(
    (Object.entries(table) as [T, Words][]).flatMap(([meaning, words]) => split(words).map((word) => [word, meaning])),
  );
}

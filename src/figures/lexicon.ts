// The words of one language, compiled into tables that can be looked up among tokens.

import { languages, world, type LanguageCode } from '../languages/index.js';
import type { Language } from '../languages/language.js';
import { fold } from './fold.js';
import { phrases, phrasesOf } from './phrases.js';
import { wordAt, type Tokenized } from './token.js';

export type Lexicon = ReturnType<typeof compile>;

const compiled = new Map<LanguageCode, Lexicon>();

/** Compiled on first use: a command that reads no figure pays nothing. */
export function lexiconOf(code: LanguageCode): Lexicon {
  let lexicon = compiled.get(code);
  if (!lexicon) compiled.set(code, (lexicon = compile(languages[code])));
  return lexicon;
}

function compile({ code, numbers, money, nouns, hedges, ranges, calendar, labels }: Language) {
  const marks = { ...world.currencyMarks, ...world.dollarMarks };
  const codes = Object.fromEntries(world.currencyCodes.map((iso) => [iso, iso]));
  const tables = {
    cardinals: phrases(numbers.cardinals),
    hundreds: phrasesOf(numbers.hundreds),
    scales: phrases(numbers.scales),
    shortScales: phrases(numbers.shortScales),
    andHalf: phrasesOf(numbers.andHalf),
    halfOf: phrasesOf(numbers.halfOf),
    groups: phrases(numbers.groups),
    roundGroups: phrases(numbers.roundGroups),
    crowds: phrases(numbers.crowds),
    several: phrasesOf(numbers.several),
    parts: phrases(numbers.parts),
    halves: phrasesOf(numbers.halves),
    inEvery: phrasesOf(numbers.inEvery),
    currencyBefore: phrases({ ...codes, ...marks, ...money.namesBefore }),
    currencyAfter: phrases({ ...codes, ...marks, ...money.currencies }),
    coins: phrases(money.coins),
    percent: phrasesOf(nouns.percent),
    percentPoints: phrasesOf(nouns.percentPoints),
    basisPoints: phrasesOf(nouns.basisPoints),
    measures: phrases({ ...world.measureSymbols, ...nouns.measures }),
    nouns: phrases({
      ...each(nouns.things, null), ...each(nouns.people, 'people'), ...each(nouns.deals, 'deals'), ...each(nouns.chips, 'items'), ...each(nouns.tokens, 'tokens'), ...each(nouns.parameters, 'parameters'),
    }),
    hedgesBefore: phrases(hedges.before),
    hedgesAfter: phrases(hedges.after),
    hedgesTied: phrases(hedges.tied),
    thresholds: phrasesOf(hedges.thresholds),
    reaching: phrases(hedges.reaching),
    transparent: phrasesOf(hedges.transparent),
    between: phrasesOf(ranges.between),
    betweenJoins: phrasesOf(ranges.betweenJoins),
    joins: phrasesOf(ranges.joins),
    lends: phrasesOf(ranges.lends),
    from: phrasesOf(ranges.from),
    hours: phrasesOf(calendar.hours),
  };
  const words = {
    articles: setOf(numbers.articles),
    definiteArticles: setOf(numbers.definiteArticles),
    bareScales: setOf(numbers.bareScales),
    and: setOf(numbers.and),
    of: setOf(numbers.of),
    point: setOf(numbers.point),
    minus: setOf(numbers.minus),
    some: setOf(numbers.some),
    halfArticles: setOf(numbers.halfArticles),
    partOf: setOf(numbers.partOf),
    changeBy: setOf(numbers.changeBy),
    shyParts: setOf(numbers.shyParts),
    shyCurrencies: setOf(money.shy),
    functionWords: setOf([...nouns.functionWords, ...nouns.moneyNouns]),
    multiples: setOf(nouns.multiples),
    more: setOf(nouns.more),
    earlyAdjectives: setOf(nouns.earlyAdjectives),
    rangeWords: setOf(ranges.spans),
    changes: setOf(ranges.changes),
    months: setOf(calendar.months),
    days: setOf([...calendar.months, ...calendar.weekdays]),
    timeSpans: setOf(calendar.spans),
    beforeDates: setOf(calendar.before),
    ordinalMarks: setOf(calendar.ordinalMarks),
    labels: setOf(labels.before),
    streets: setOf(labels.streets),
    names: setOf(labels.names),
    codes: setOf(labels.codes),
    labelsAfter: setOf(labels.after),
    ordinals: setOf(labels.ordinals),
    definite: setOf(labels.definite),
  };
  const { cardinals, hundreds, scales, halfOf, andHalf, groups, roundGroups, crowds, several, halves } = tables;
  const ones = setOf(Object.keys(numbers.cardinals).filter((word) => numbers.cardinals[word] === 1));
  const { currencyAfter, coins, percent, measures, parts, inEvery, shortScales } = tables;
  const afterOne = new Set([currencyAfter, coins, percent, measures, parts, inEvery, shortScales, hundreds, scales, groups, roundGroups, halfOf, andHalf].flatMap(({ firsts }) => firsts).concat(numbers.point, "d'", numbers.saysInPairs ? Object.keys(numbers.cardinals) : []));
  const numberStarts = new Set([cardinals, hundreds, scales, halfOf, groups, roundGroups, crowds, several, halves, parts].flatMap(({ firsts }) => firsts).concat(numbers.articles));
  return { code, numbers, adjectivesFirst: nouns.adjectivesFirst, ratioAfterNoun: numbers.ratioAfterNoun, nounTakesOf: nouns.nounTakesOf, isParticiple: nouns.participle, fromMeansChange: ranges.fromMeansChange, mayCount: membership(numberStarts), ones, mayFollowOne: membership(afterOne), ...tables, ...words };
}

/** Whether a token is one of some words; nearly all other ASCII words are told apart by their ends and length, without folding. */
function membership(words: ReadonlySet<string>): (page: Tokenized, at: number) => boolean {
  const lengths = new Uint32Array(1024);
  const shape = (text: string, start: number, end: number): number => ((text.charCodeAt(start) & 31) << 5) | (text.charCodeAt(end - 1) & 31);
  for (const word of words) lengths[shape(word, 0, word.length)]! |= 1 << word.length;
  return (page, at) => {
    const { start, end, word } = page.tokens[at]!;
    if (word !== null) return words.has(word);
    return (lengths[shape(page.text, start, end)]! & (1 << (end - start))) !== 0 && words.has(wordAt(page, at));
  };
}

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

const each = <T>(words: readonly string[], meaning: T): Record<string, T> => Object.fromEntries(words.map((word) => [word, meaning]));

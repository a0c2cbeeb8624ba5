// The words of one language, compiled into tables that can be looked up among tokens.

import { languages, world, type LanguageCode } from '../languages/index.js';
import type { Language } from '../languages/language.js';
import { fold } from './fold.js';
import { phrases, phrasesOf } from './phrases.js';

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
    currencyBefore: phrases({ ...codes, ...marks }),
    currencyAfter: phrases({ ...codes, ...marks, ...money.currencies }),
    hundredths: phrases(money.hundredths),
    thousands: phrases(money.thousands),
    percent: phrasesOf(nouns.percent),
    percentPoints: phrasesOf(nouns.percentPoints),
    basisPoints: phrasesOf(nouns.basisPoints),
    measures: phrases({ ...world.measureSymbols, ...nouns.measures }),
    nouns: phrases({
      ...each(nouns.things, null), ...each(nouns.people, 'people'), ...each(nouns.deals, 'deals'), ...each(nouns.chips, 'items'), ...each(nouns.tokens, 'tokens'), ...each(nouns.parameters, 'parameters'),
    }),
    hedgesBefore: phrases(hedges.before),
    hedgesAfter: phrases(hedges.after),
    thresholds: phrasesOf(hedges.thresholds),
    between: phrasesOf(ranges.between),
    betweenJoins: phrasesOf(ranges.betweenJoins),
    joins: phrasesOf(ranges.joins),
    from: phrasesOf(ranges.from),
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
    shyParts: setOf(numbers.shyParts),
    shyCurrencies: setOf(money.shy),
    functionWords: setOf(nouns.functionWords),
    earlyAdjectives: setOf(nouns.earlyAdjectives),
    rangeSpans: setOf(ranges.spans),
    changes: setOf(ranges.changes),
    months: setOf(calendar.months),
    timeSpans: setOf(calendar.spans),
    hours: setOf(calendar.hours),
    beforeDates: setOf(calendar.before),
    ordinalMarks: setOf(calendar.ordinalMarks),
    labels: setOf(labels.before),
    streets: setOf(labels.streets),
    labelsAfter: setOf(labels.after),
    ordinals: setOf(labels.ordinals),
    definite: setOf(labels.definite),
  };
  const { cardinals, hundreds, scales, halfOf, groups, roundGroups, crowds, several, halves } = tables;
  const numberStarts = new Set([cardinals, hundreds, scales, halfOf, groups, roundGroups, crowds, several, halves].flatMap(({ firsts }) => firsts));
  return { code, numbers, adjectivesFirst: nouns.adjectivesFirst, numberStarts, ...tables, ...words };
}

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

const each = <T>(words: readonly string[], meaning: T): Record<string, T> => Object.fromEntries(words.map((word) => [word, meaning]));

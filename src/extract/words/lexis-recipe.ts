// Which tables the reporting words of a language and the words of every metric become.

import { fold } from '../../figures/fold.js';
import { forms, group, keysOf, map, phrases, set, type SetRecipe } from '../../figures/word-tables.js';
import { world } from '../../languages/index.js';
import type { Matters } from '../../languages/matters.js';
import type { Reporting } from '../../languages/reporting.js';
import type { Syntax } from '../../languages/syntax.js';
import { firstNames } from '../../languages/world/first-names.js';
import { metrics } from '../../metrics/index.js';
import { readingOf } from '../../metrics/reading-of.js';
import type { Tie } from '../../metrics/reading.js';
import type { Mood } from '../../model/mood.js';
import { formsOf, verbStems } from './conjugate.js';
import { phraseList } from './phrase-list.js';
import { timeRecipe } from './time-recipe.js';

/** Places of one word: what is in capitals there names no company. */
const placeNames = Object.entries(world.places)
  .flatMap(([name, text]) => [name, ...text.split(';')[0]!.split('|')])
  .map(fold)
  .filter((name) => /^\p{L}{4,}$/u.test(name));

/** A sense as text can hold it: the metric, and which of its readings. */
export type PackedSense = readonly [metric: string, kind: 'noun' | 'verb', at: number];

export function lexisRecipe(words: Reporting) {
  const list = (text: string): string[] => phraseList(text, words.code);
  const all = <T>(text: string, meaning: T): Record<string, T> =>
    Object.fromEntries(list(text).map((phrase) => [phrase.toLowerCase(), meaning]));
  const verbs = (text: string): string[] => list(text).flatMap((verb) => formsOf(verb, words));
  const stemsOf = (text: string) => forms(verbStems(list(text), words));
  const phrasesOf = (text: string) => phrases(all(text, true as const));
  const setOf = (text: string) => set(text.split(/[ |]+/).filter(Boolean).map(fold));
  const sets = Object.fromEntries(
    Object.entries({ ...words.syntax, ...words.matters }).map(([name, text]) => [name, setOf(text)]),
  ) as Record<keyof Syntax | keyof Matters, SetRecipe>;
  const moods: Record<string, Mood> = {};
  for (const [mood, { verbs: infinitives = '', phrases: fixed = '' }] of Object.entries(words.moods) as [
    Mood,
    { verbs?: string; phrases?: string },
  ][]) {
    for (const form of verbs(infinitives)) moods[fold(form)] ??= mood;
    for (const phrase of list(fixed)) moods[phrase] = mood;
  }
  return {
    code: words.code,
    ...sets,
    ...timeRecipe(words.time, phrasesOf),
    senses: phrases(sensesOf(words)),
    counted: group(metrics.map((metric) => [metric.id, set((readingOf(metric)?.counted?.[words.code] ?? []).map(fold))] as const)),
    partOf: group(metrics.map((metric) => [metric.id, phrasesOf((readingOf(metric)?.partOf?.[words.code] ?? []).join('|'))] as const)),
    beside: group(
      metrics.flatMap((metric) =>
        readingOf(metric)?.beside ? [[metric.id, phrasesOf(readingOf(metric)!.beside![words.code].join('|'))] as const] : [],
      ),
    ),
    links: phrases(Object.fromEntries(verbs(words.links).map((form) => [form, true as const]))),
    light: setOf(words.light),
    beForms: setOf(words.beForms),
    ties: phrases(words.ties as Record<string, Tie>),
    joins: setOf(words.joins.replace(/et [a-zà']+/g, '')),
    relatives: setOf(words.relatives),
    subordinators: phrasesOf(words.subordinators),
    possessives: setOf(words.possessives),
    pronouns: phrasesOf(words.pronouns),
    impersonal: phrasesOf(words.impersonal),
    articles: setOf(words.articles),
    definite: setOf(words.definite),
    opensMention: set([
      ...[...list(words.industry), ...list(words.pronouns)].map((phrase) => fold(keysOf(phrase)[0]!)),
      ...setOf(words.possessives).words,
      ...setOf(words.definite).words,
    ]),
    describers: phrases({
      ...all(words.describers.other, 'other' as const),
      ...all(words.describers.company, 'company' as const),
      ...all(words.describers.maker, 'maker' as const),
      ...all(words.describers.giant, 'giant' as const),
      ...all(words.describers.startup, 'startup' as const),
    }),
    nationalities: phrases(
      Object.assign({}, ...Object.entries(words.nationalities).map(([country, text]) => all(text, country))) as Record<string, string>,
    ),
    says: stemsOf(words.says),
    swings: stemsOf(words.swings),
    signs: stemsOf(words.signs),
    promises: stemsOf(words.promises),
    countsOf: stemsOf(words.countsOf),
    accordingTo: phrasesOf(words.accordingTo),
    unnamed: phrasesOf(words.unnamed),
    insiders: phrasesOf(words.insiders),
    moods: phrases(moods),
    changesBefore: phrasesOf(words.changesBefore),
    changesAfter: phrasesOf(words.changesAfter),
    onTop: phrasesOf(words.onTop),
    inCash: phrasesOf(words.inCash),
    tradingAfter: phrasesOf(words.tradingAfter),
    changeTo: phrasesOf(words.changeTo),
    formerly: phrasesOf(words.formerly),
    perShare: phrasesOf(words.perShare),
    cumulative: phrasesOf(words.cumulative),
    annualised: phrasesOf(words.annualised),
    estimatesBefore: phrasesOf(words.estimatesBefore),
    estimatesAfter: phrasesOf(words.estimatesAfter),
    founded: phrasesOf(words.founded),
    partnered: phrasesOf(words.partnered),
    backedBy: phrasesOf(words.backedBy),
    backs: phrases(Object.fromEntries(verbs(words.backs).map((form) => [form, true as const]))),
    abbreviations: set(words.abbreviations.split(' ').map(fold)),
    legalForms: setOf(words.legalForms),
    places: set([...setOf(words.places).words, ...placeNames]),
    someOf: setOf(words.someOf),
    rivals: setOf(words.rivals),
    placeOpenings: setOf(words.placeOpenings),
    titles: setOf(words.titles),
    firstNames: setOf(firstNames),
    explains: phrasesOf(words.explains),
    listed: phrasesOf(words.listed),
    unlisted: phrasesOf(words.unlisted),
    goesPublic: phrasesOf(words.goesPublic),
    industry: phrasesOf(words.industry),
    amounts: setOf(words.amounts),
    multiples: map(
      Object.entries(words.multiples).flatMap(([verb, factor]) => formsOf(verb, words).map((form) => [fold(form), factor] as const)),
    ),
    definitions: phrases(words.definitions),
  };
}

function sensesOf(words: Reporting): Record<string, PackedSense[]> {
  const table: Record<string, PackedSense[]> = {};
  const add = (phrase: string, sense: PackedSense): void => {
    const senses = (table[phrase.toLowerCase()] ??= []);
    if (!senses.some(([metric, kind]) => metric === sense[0] && kind === sense[1])) senses.push(sense);
  };
  for (const metric of metrics) {
    const { nouns = [], verbs = [] } = readingOf(metric) ?? {};
    nouns.forEach((reading, at) => reading[words.code].forEach((phrase) => add(phrase, [metric.id, 'noun', at])));
    verbs.forEach((reading, at) =>
      reading[words.code].forEach((verb) =>
        phraseList(formsOf(verb, words).join('|'), words.code).forEach((form) => add(form, [metric.id, 'verb', at])),
      ),
    );
  }
  for (const phrase of words.voids.split('|')) table[phrase.toLowerCase()] ??= [];
  return merged(table);
}

// The same phrase with and without accents is one phrase to the tables.
function merged(table: Record<string, PackedSense[]>): Record<string, PackedSense[]> {
  const byFolded: Record<string, PackedSense[]> = {};
  for (const [phrase, senses] of Object.entries(table)) (byFolded[fold(phrase)] ??= []).push(...senses);
  return byFolded;
}

// Which tables the reporting words of a language and the words of every metric become.

import { fold } from '../figures/fold.js';
import { group, keysOf, map, phrases, set, type SetRecipe } from '../figures/word-tables.js';
import type { Mood, Reporting } from '../languages/reporting.js';
import type { Syntax } from '../languages/syntax.js';
import { metrics } from '../metrics/index.js';
import type { Tie } from '../metrics/reading.js';
import { readingOf } from '../metrics/reading-of.js';
import { formsOf } from './conjugate.js';

/** A sense as text can hold it: the metric, and which of its readings. */
export type PackedSense = readonly [metric: string, kind: 'noun' | 'verb', at: number];

export function lexisRecipe(words: Reporting) {
  // "sur le point de" is "sur le point d'" before a vowel.
  const list = (text: string): string[] => text.split('|').filter(Boolean).flatMap((phrase) => (words.code === 'fr' && / (?:de|que)$/.test(phrase) ? [phrase, `${phrase.slice(0, -1)}'`] : [phrase]));
  const all = <T>(text: string, meaning: T): Record<string, T> => Object.fromEntries(list(text).map((phrase) => [phrase.toLowerCase(), meaning]));
  const verbs = (text: string): string[] => list(text).flatMap((verb) => formsOf(verb, words));
  const phrasesOf = (text: string) => phrases(all(text, true as const));
  const setOf = (text: string) => set(text.split(/[ |]+/).filter(Boolean).map(fold));
  const sets = Object.fromEntries(Object.entries(words.syntax).map(([name, text]) => [name, setOf(text)])) as Record<keyof Syntax, SetRecipe>;
  const moods: Record<string, Mood> = {};
  for (const [mood, { verbs: infinitives = '', phrases: fixed = '' }] of Object.entries(words.moods) as [Mood, { verbs?: string; phrases?: string }][]) {
    for (const form of verbs(infinitives)) moods[fold(form)] ??= mood;
    for (const phrase of list(fixed)) moods[phrase] = mood;
  }
  const opensTime = set([...Object.keys(words.times), ...Object.keys(words.seasons), ...words.weekdays, ...Object.keys(words.ordinals), ...Object.values(words.periods).join('|').split('|'), ...words.over.split('|'), ...words.ago.split('|'), ...words.wholeYear.split('|'), ...words.yearBack.split('|'), ...(words.code === 'fr' ? monthsFr : monthsEn).map(([month]) => month)].map((phrase) => fold(phrase.split(/[ -]|(?<=')/)[0]!)));
  return {
    code: words.code,
    ...sets,
    opensTime,
    senses: phrases(sensesOf(words)),
    counted: group(metrics.map((metric) => [metric.id, set((readingOf(metric)?.counted?.[words.code] ?? []).map(fold))] as const)),
    partOf: group(metrics.map((metric) => [metric.id, phrasesOf((readingOf(metric)?.partOf?.[words.code] ?? []).join('|'))] as const)),
    beside: group(metrics.flatMap((metric) => (readingOf(metric)?.beside ? [[metric.id, phrasesOf(readingOf(metric)!.beside![words.code].join('|'))] as const] : []))),
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
    opensMention: set([...[...list(words.industry), ...list(words.pronouns)].map((phrase) => fold(keysOf(phrase)[0]!)), ...setOf(words.possessives).words, ...setOf(words.definite).words]),
    describers: phrases({ ...all(words.describers.other, 'other' as const), ...all(words.describers.company, 'company' as const), ...all(words.describers.maker, 'maker' as const), ...all(words.describers.giant, 'giant' as const), ...all(words.describers.startup, 'startup' as const) }),
    nationalities: phrases(Object.assign({}, ...Object.entries(words.nationalities).map(([country, text]) => all(text, country))) as Record<string, string>),
    says: set(verbs(words.says).map(fold)),
    accordingTo: phrasesOf(words.accordingTo),
    unnamed: phrasesOf(words.unnamed),
    moods: phrases(moods),
    changesBefore: phrasesOf(words.changesBefore),
    changesAfter: phrasesOf(words.changesAfter),
    changeTo: phrasesOf(words.changeTo),
    formerly: phrasesOf(words.formerly),
    perShare: phrasesOf(words.perShare),
    comparing: phrasesOf(words.comparing),
    cumulative: phrasesOf(words.cumulative),
    annualised: phrasesOf(words.annualised),
    months: map(words.code === 'fr' ? monthsFr : monthsEn),
    times: phrases(words.times),
    seasons: map(Object.entries(words.seasons).map(([word, season]) => [fold(word), season] as const)),
    weekdays: words.weekdays.map(fold),
    ordinals: map(Object.entries(words.ordinals).map(([word, value]) => [fold(word), value] as const)),
    units: map(Object.entries(words.periods).flatMap(([unit, text]) => list(text).map((word) => [fold(word), unit as Unit] as const))),
    last: setOf(words.last),
    next: setOf(words.next),
    current: setOf(words.current),
    estimatesBefore: phrasesOf(words.estimatesBefore),
    estimatesAfter: phrasesOf(words.estimatesAfter),
    starts: phrasesOf(words.starts),
    middles: phrasesOf(words.middles),
    ends: phrasesOf(words.ends),
    since: phrasesOf(words.since),
    until: phrasesOf(words.until),
    over: phrasesOf(words.over),
    fiscal: phrasesOf(words.fiscal),
    ago: phrasesOf(words.ago),
    earlier: phrasesOf(words.earlier),
    later: phrasesOf(words.later),
    reckoned: map(Object.entries(words.reckoned).map(([word, years]) => [fold(word), years] as const)),
    pasts: setOf(words.pasts),
    weekly: phrasesOf(words.weekly),
    wholeYear: phrasesOf(words.wholeYear),
    yearBack: phrasesOf(words.yearBack),
    quarterly: phrasesOf(words.quarterly),
    closing: phrasesOf(words.closing),
    founded: phrasesOf(words.founded),
    partnered: phrasesOf(words.partnered),
    backedBy: phrasesOf(words.backedBy),
    once: setOf(words.once),
    backs: phrases(Object.fromEntries(verbs(words.backs).map((form) => [form, true as const]))),
    abbreviations: set(words.abbreviations.split(' ').map(fold)),
    legalForms: setOf(words.legalForms),
    places: setOf(words.places),
    now: setOf(words.now),
    someOf: setOf(words.someOf),
    rivals: setOf(words.rivals),
    placeOpenings: setOf(words.placeOpenings),
    titles: setOf(words.titles),
    listed: phrasesOf(words.listed),
    unlisted: phrasesOf(words.unlisted),
    backThen: phrasesOf(words.backThen),
    goesPublic: phrasesOf(words.goesPublic),
    industry: phrasesOf(words.industry),
    amounts: setOf(words.amounts),
    multiples: map(Object.entries(words.multiples).flatMap(([verb, factor]) => formsOf(verb, words).map((form) => [fold(form), factor] as const))),
    definitions: phrases(words.definitions),
  };
}

export type Unit = 'quarter' | 'half' | 'year' | 'month' | 'week' | 'day' | 'decade';

function sensesOf(words: Reporting): Record<string, PackedSense[]> {
  const table: Record<string, PackedSense[]> = {};
  const add = (phrase: string, sense: PackedSense): void => {
    const senses = (table[phrase.toLowerCase()] ??= []);
    if (!senses.some(([metric, kind]) => metric === sense[0] && kind === sense[1])) senses.push(sense);
  };
  for (const metric of metrics) {
    const { nouns = [], verbs = [] } = readingOf(metric) ?? {};
    nouns.forEach((reading, at) => reading[words.code].forEach((phrase) => add(phrase, [metric.id, 'noun', at])));
    verbs.forEach((reading, at) => reading[words.code].forEach((verb) => formsOf(verb, words).forEach((form) => add(form, [metric.id, 'verb', at]))));
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

const numbered = (names: string) => names.split(' ').map((name) => [name.slice(0, name.indexOf(':')), Number(name.slice(name.indexOf(':') + 1))] as const);
const monthsEn = numbered('january:1 jan:1 february:2 feb:2 march:3 mar:3 april:4 apr:4 may:5 june:6 jun:6 july:7 jul:7 august:8 aug:8 september:9 sept:9 sep:9 october:10 oct:10 november:11 nov:11 december:12 dec:12');
const monthsFr = numbered('janvier:1 janv:1 fevrier:2 fev:2 mars:3 avril:4 avr:4 mai:5 juin:6 juillet:7 juil:7 aout:8 septembre:9 sept:9 octobre:10 oct:10 novembre:11 nov:11 decembre:12 dec:12');

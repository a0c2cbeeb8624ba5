// The reporting words of a language and the words of every metric, compiled into tables once.

import { reporting as english } from '../languages/en/reporting.js';
import { reporting as french } from '../languages/fr/reporting.js';
import type { LanguageCode } from '../languages/index.js';
import type { Mood, Reporting } from '../languages/reporting.js';
import { fold } from '../figures/fold.js';
import { phrases as slowPhrases, type Phrases } from '../figures/phrases.js';
import { metrics } from '../metrics/index.js';
import { readingOf } from '../metrics/reading-of.js';
import type { Metric } from '../metrics/metric.js';
import type { NounReading, Tie, VerbReading } from '../metrics/reading.js';
import { formsOf } from './conjugate.js';

/** One way to understand a word of the text: as naming a metric, or as an act that has a figure. */
export interface Sense {
  metric: Metric;
  kind: 'noun' | 'verb';
  reading: NounReading & Partial<Omit<VerbReading, 'parts'>>;
}

export type Lexis = ReturnType<typeof compile>;

const compiled = new Map<LanguageCode, Lexis>();

/** Compiled on first use: a command that reads no article pays nothing. */
export function lexisOf(code: LanguageCode): Lexis {
  let lexis = compiled.get(code);
  if (!lexis) compiled.set(code, (lexis = compile(code === 'fr' ? french : english)));
  return lexis;
}

function compile(words: Reporting) {
  const list = (text: string): string[] => text.split('|').filter(Boolean);
  const all = <T>(text: string, meaning: T): Record<string, T> => Object.fromEntries(list(text).map((phrase) => [phrase.toLowerCase(), meaning]));
  const verbs = (text: string): string[] => list(text).flatMap((verb) => formsOf(verb, words));
  const phrasesOf = (text: string) => phrases(all(text, true as const));
  const set = (text: string): ReadonlySet<string> => new Set(text.split(/[ |]+/).filter(Boolean).map(fold));
  const moods: Record<string, Mood> = {};
  for (const [mood, { verbs: infinitives = '', phrases: fixed = '' }] of Object.entries(words.moods) as [Mood, { verbs?: string; phrases?: string }][]) {
    for (const form of verbs(infinitives)) moods[fold(form)] ??= mood;
    for (const phrase of list(fixed)) moods[phrase] = mood;
  }
  const opensTime = new Set<string>([...Object.keys(words.times), ...Object.keys(words.seasons), ...words.weekdays, ...Object.keys(words.ordinals), ...Object.values(words.periods).join('|').split('|'), ...words.over.split('|'), ...words.ago.split('|'), ...words.wholeYear.split('|'), ...(words.code === 'fr' ? monthsFr : monthsEn).keys()].map((phrase) => fold(phrase.split(/[ -]|(?<=')/)[0]!)));
  return {
    code: words.code,
    opensTime,
    words,
    senses: phrases(sensesOf(words)),
    counted: new Map(metrics.map((metric) => [metric.id, new Set((readingOf(metric)?.counted?.[words.code] ?? []).map(fold))])),
    partOf: new Map(metrics.map((metric) => [metric.id, phrasesOf((readingOf(metric)?.partOf?.[words.code] ?? []).join('|'))])),
    beside: new Map(metrics.flatMap((metric) => (readingOf(metric)?.beside ? [[metric.id, phrasesOf(readingOf(metric)!.beside![words.code].join('|'))] as const] : []))),
    links: phrases(Object.fromEntries(verbs(words.links).map((form) => [form, true as const]))),
    light: set(words.light),
    beForms: set(words.beForms),
    ties: phrases(words.ties as Record<string, Tie>),
    joins: set(words.joins.replace(/et [a-zà']+/g, '')),
    relatives: set(words.relatives),
    subordinators: phrasesOf(words.subordinators),
    possessives: set(words.possessives),
    pronouns: phrasesOf(words.pronouns),
    impersonal: phrasesOf(words.impersonal),
    articles: set(words.articles),
    describers: phrases({ ...all(words.describers.other, 'other' as const), ...all(words.describers.company, 'company' as const), ...all(words.describers.maker, 'maker' as const), ...all(words.describers.giant, 'giant' as const), ...all(words.describers.startup, 'startup' as const) }),
    nationalities: phrases(Object.assign({}, ...Object.entries(words.nationalities).map(([country, text]) => all(text, country))) as Record<string, string>),
    says: new Set(verbs(words.says).map(fold)),
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
    months: words.code === 'fr' ? monthsFr : monthsEn,
    times: phrases(words.times),
    seasons: new Map(Object.entries(words.seasons).map(([word, season]) => [fold(word), season])),
    weekdays: words.weekdays.map(fold),
    ordinals: new Map(Object.entries(words.ordinals).map(([word, value]) => [fold(word), value])),
    units: new Map(Object.entries(words.periods).flatMap(([unit, text]) => list(text).map((word) => [fold(word), unit as Unit] as const))),
    last: set(words.last),
    next: set(words.next),
    current: set(words.current),
    starts: phrasesOf(words.starts),
    middles: phrasesOf(words.middles),
    ends: phrasesOf(words.ends),
    since: phrasesOf(words.since),
    until: phrasesOf(words.until),
    over: phrasesOf(words.over),
    fiscal: phrasesOf(words.fiscal),
    ago: phrasesOf(words.ago),
    earlier: phrasesOf(words.earlier),
    reckoned: new Map(Object.entries(words.reckoned).map(([word, years]) => [fold(word), years])),
    pasts: set(words.pasts),
    weekly: phrasesOf(words.weekly),
    wholeYear: phrasesOf(words.wholeYear),
    founded: phrasesOf(words.founded),
    partnered: phrasesOf(words.partnered),
    abbreviations: new Set(words.abbreviations.split(' ').map(fold)),
    legalForms: set(words.legalForms),
    places: set(words.places),
    titles: set(words.titles),
    listed: phrasesOf(words.listed),
    unlisted: phrasesOf(words.unlisted),
    industry: phrasesOf(words.industry),
    amounts: set(words.amounts),
    multiples: new Map(Object.entries(words.multiples).flatMap(([verb, factor]) => formsOf(verb, words).map((form) => [fold(form), factor] as const))),
    definitions: phrases(words.definitions),
  };
}

/** Most words begin no phrase: looking at the first one alone spares the rest. */
function phrases<T>(table: Readonly<Record<string, T>>): Phrases<T> {
  const found = slowPhrases(table);
  const firsts = new Set(found.firsts);
  return { ...found, after: (lines, at) => (at < lines.tokens.length && firsts.has(lines.tokens[at]!.word!) ? found.after(lines, at) : null) };
}

export type Unit = 'quarter' | 'half' | 'year' | 'month' | 'week' | 'day' | 'decade';

function sensesOf(words: Reporting): Record<string, Sense[]> {
  const table: Record<string, Sense[]> = {};
  const add = (phrase: string, sense: Sense): void => {
    const senses = (table[phrase.toLowerCase()] ??= []);
    if (!senses.some(({ metric, kind }) => metric === sense.metric && kind === sense.kind)) senses.push(sense);
  };
  for (const metric of metrics) {
    for (const reading of readingOf(metric)?.nouns ?? []) for (const phrase of reading[words.code]) add(phrase, { metric, kind: 'noun', reading });
    for (const reading of readingOf(metric)?.verbs ?? []) for (const verb of reading[words.code]) for (const form of formsOf(verb, words)) add(form, { metric, kind: 'verb', reading });
  }
  return merged(table);
}

// The same phrase with and without accents is one phrase to the tables.
function merged(table: Record<string, Sense[]>): Record<string, Sense[]> {
  const byFolded: Record<string, Sense[]> = {};
  for (const [phrase, senses] of Object.entries(table)) (byFolded[fold(phrase)] ??= []).push(...senses);
  return byFolded;
}

const numbered = (names: string): ReadonlyMap<string, number> => new Map(names.split(' ').map((name) => [name.slice(0, name.indexOf(':')), Number(name.slice(name.indexOf(':') + 1))]));
const monthsEn = numbered('january:1 jan:1 february:2 feb:2 march:3 mar:3 april:4 apr:4 may:5 june:6 jun:6 july:7 jul:7 august:8 aug:8 september:9 sept:9 sep:9 october:10 oct:10 november:11 nov:11 december:12 dec:12');
const monthsFr = numbered('janvier:1 janv:1 fevrier:2 fev:2 mars:3 avril:4 avr:4 mai:5 juin:6 juillet:7 juil:7 aout:8 septembre:9 sept:9 octobre:10 oct:10 novembre:11 nov:11 decembre:12 dec:12');

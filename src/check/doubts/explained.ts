// Which words of a sentence are understood: names, times, figures, words of the metric, and those that change nothing.

import type { Cue } from '../../extract/scene/cue.js';
import type { Scene } from '../../extract/scene/scene.js';
import type { Phrases } from '../../figures/phrases.js';
import { metricById, traitsOf } from '../../metrics/index.js';
import { cueOf, isOfOther, type Stand } from '../sentence/stand.js';
import { titleAfter, titleBefore } from '../sentence/titles.js';
import { isParting } from './parting.js';
import { isTold, type Ask } from './people-told.js';
import { sides } from './turned.js';

/** Whether a token of the sentence is one of them. */
export function explainedBy(stand: Stand): (at: number) => boolean {
  const { article, scene, claim, words } = stand;
  const { tokens, lexis } = article;
  const { first } = scene.sentence;
  const taken = takenIn(stand);
  const counted = lexis.counted.get(claim.metric);
  // What is bought: "it has ordered chips for 10 billion".
  const goods = metricById(claim.metric)?.deal ? lexis.beside.get(claim.metric) : undefined;
  const parts = [...[claim.metric, ...claim.alternatives].flatMap((metric) => lexis.partOf.get(metric) ?? []), ...(goods ? [goods] : [])];
  if (sides[claim.metric]) parts.push(words.gives);
  if (traitsOf(claim.metric).cut) parts.push(words.lettings);
  const isBuilt = claim.why.includes('amount-of-building');
  const cue = cueOf(stand);
  const own = parts.length > 0 ? phrasesIn(stand, parts, new Uint8Array(taken)) : taken;
  const isOwn = (at: number): boolean => cue !== null && at >= cue.first && at < cue.next;
  const isPlain = (at: number): boolean => {
    const { kind, word } = tokens[at]!;
    const known = own[at - first];
    if (kind === 'word' && (isParting(stand, at) || (known !== understood && isPartOf(stand, at, cue)))) return false;
    return (
      kind !== 'word' ||
      word.length < 2 ||
      known === understood ||
      (known !== heavy && (isUnderstood(stand, word) || counted?.has(word) === true || (isBuilt && lexis.projects.has(word))))
    );
  };
  return (at) =>
    isPlain(at) ||
    isOfOther(stand, at) ||
    isOwn(at) ||
    isItself(stand, at, isPlain) ||
    (own[at - first] !== heavy && (isBetween(stand, at, isPlain) || isTold(stand, at, isPlain)));
}

/** What is known of a token: nothing, that it changes nothing, or that it is part of a phrase that does ("start-up", "turned down"). */
const [understood, heavy] = [1, 2];

const kept = new WeakMap<Scene, Uint8Array>();

/** What is understood whatever the claim, marked token by token: looked up once for a sentence. */
function takenIn(stand: Stand): Uint8Array {
  const { article, scene, words } = stand;
  let taken = kept.get(scene);
  if (taken) return taken;
  const { first, next } = scene.sentence;
  kept.set(scene, (taken = new Uint8Array(next - first + 1)));
  for (let at = first; at < next; at += 1) {
    const called = article.lexis.describers.after(article, at);
    if (called && called.next > at + 1) taken.fill(heavy, at - first, called.next - first);
  }
  phrasesIn(stand, tablesOf(stand), taken);
  const take = (from: number, to: number): unknown => taken!.fill(understood, Math.max(0, from - first), Math.max(0, to - first));
  for (const { figure, hedgeFirst, next: end } of scene.figures)
    take(hedgeFirst, figure.kind === 'count' ? end - wordsIn(figure.noun) : end);
  for (const mention of scene.mentions) {
    const { how, whom, tieFirst } = mention;
    if (how !== 'stranger' && whom !== null) take(Math.min(tieFirst, mention.first), mention.next);
    if (how === 'name') take(titleBefore(stand, mention), mention.first);
    if (how === 'description' && whom !== null) take(mention.next, titleAfter(stand, mention));
  }
  for (const parts of [scene.times, scene.cues, scene.moods])
    for (const part of parts) if (!words.people.has(article.tokens[part.first]!.word)) take(part.first, part.next);
  // "Nimbus's investors": a word that goes with rounds, but here for whoever has the figure.
  for (const { owns, how, next: end } of scene.mentions)
    for (let at = end; owns && how !== 'possessive' && at < Math.min(next, end + mostBetween); at += 1)
      if (article.lexis.backers.has(article.tokens[at]!.word)) taken[at - first] = 0;
  // "la société dirigée par Lisa Su".
  for (let at = first; at + 1 < next; at += 1) {
    if (!article.lexis.leaders.has(article.tokens[at]!.word) || !article.lexis.agents.has(article.tokens[at + 1]!.word)) continue;
    let end = at + 2;
    while (end < next && end < at + 2 + longestName && article.tokens[end]!.isNamelike) end += 1;
    take(at, end);
  }
  for (let at = first; at < next; at += 1) {
    const undone = words.undoes.after(article, at) ?? words.undone.after(article, at);
    if (undone) taken.fill(heavy, at - first, Math.min(undone.next, next) - first);
  }
  return taken;
}

/** The "s" of the owner and two adjectives. */
const mostBetween = 4;

function phrasesIn(
  {
    article,
    scene: {
      sentence: { first, next },
    },
  }: Stand,
  tables: readonly Phrases<unknown>[],
  taken: Uint8Array,
): Uint8Array {
  for (const table of tables) {
    for (let at = first; at < next; at += 1) {
      const found = table.after(article, at);
      if (found && found.next <= next) taken.fill(understood, found.first - first, found.next - first);
    }
  }
  return taken;
}

function tablesOf({ article: { lexis }, words }: Stand): Phrases<unknown>[] {
  return [
    lexis.links,
    lexis.ties,
    lexis.subordinators,
    lexis.pronouns,
    lexis.accordingTo,
    lexis.unnamed,
    lexis.changesBefore,
    lexis.changesAfter,
    lexis.changeTo,
    lexis.formerly,
    lexis.comparing,
    lexis.cumulative,
    lexis.annualised,
    lexis.days,
    lexis.starts,
    lexis.middles,
    lexis.ends,
    lexis.since,
    lexis.until,
    lexis.over,
    lexis.fiscal,
    lexis.ago,
    lexis.wholeYear,
    lexis.backedBy,
    lexis.estimatesBefore,
    lexis.estimatesAfter,
    lexis.definitions,
    lexis.listed,
    lexis.quarterly,
    lexis.closing,
    words.plain,
    words.now,
    words.once,
    words.together,
    words.inTurn,
  ];
}

/** Words that change nothing wherever they stand. */
function isUnderstood({ article: { lexis }, words }: Stand, word: string): boolean {
  const sets = [
    lexis.light,
    lexis.beForms,
    lexis.joins,
    lexis.relatives,
    lexis.possessives,
    lexis.articles,
    lexis.definite,
    lexis.last,
    lexis.next,
    lexis.current,
    lexis.legalForms,
    lexis.amounts,
    words.plainWords,
    words.nouns,
    words.things,
  ];
  if (
    sets.some((set) => set.has(word)) ||
    lexis.ordinals.has(word) ||
    lexis.units.has(word) ||
    lexis.months.has(word) ||
    lexis.seasons.has(word) ||
    lexis.weekdays.includes(word)
  )
    return true;
  const { adverbEnding, heavyAdverbs } = words;
  return word.length > adverbEnding.length + 2 && word.endsWith(adverbEnding) && !heavyAdverbs.has(word);
}

/** "its model revenue", "staff in the capital": a thing right before the word of the metric, or where the figure is said to be. */
function isPartOf(stand: Stand, at: number, cue: Cue | null): boolean {
  const {
    article,
    words,
    claim: { metric },
    scene: { sentence },
  } = stand;
  const { word } = article.tokens[at]!;
  const isThing = words.things.has(word);
  if (traitsOf(metric).whole || traitsOf(metric).product || !(isThing || (words.nouns.has(word) && !words.plainWords.has(word))))
    return false;
  if (at + 1 === cue?.first && article.language === 'en') return true;
  for (let from = at; isThing && from > sentence.first && article.tokens[from - 1]!.kind === 'word'; from -= 1) {
    if (words.within.before(article, from)) return true;
    if (article.lexis.ties.before(article, from) || !isUnderstood(stand, article.tokens[from - 1]!.word)) return false;
  }
  return false;
}

/** "a stinging €2.95 billion fine", "a heart-stopping $2bn": between "a" and the amount hardly anything changes it, and what does is listed. */
function isBetween({ article: { tokens }, first, words }: Stand, at: number, isPlain: Ask): boolean {
  const isWeighty = (from: number): boolean =>
    tokens.slice(from, first).some(({ word, isNamelike }) => isNamelike || words.weighty.has(word));
  let from = first - 1;
  while (tokens[from - 1]?.word === '-') from -= 2;
  if (at < from || at >= first) return false;
  while (from > 0 && tokens[from - 1]!.kind === 'word' && !words.indefinite.has(tokens[from - 1]!.word) && isPlain(from - 1)) from -= 1;
  return words.indefinite.has(tokens[from - 1]?.word ?? '') && !isWeighty(from);
}

/** "became a $4 trillion company": what the company itself is. */
function isItself({ article, next, first, words }: Stand, at: number, isPlain: Ask): boolean {
  // "became a unicorn in May, at $1 billion".
  if (
    at + 1 < first &&
    words.becomes.has(article.tokens[at - 2]?.word ?? '') &&
    article.lexis.indefinites.has(article.tokens[at - 1]!.word)
  )
    return article.lexis.describers.after(article, at)?.meaning === 'startup';
  const isClub = article.lexis.clubs.has(article.tokens[next]?.word ?? '');
  const end = isClub ? next + 1 : article.lexis.describers.after(article, next)?.next;
  const verbs = isClub ? words.joining : words.becomes;
  if (end === undefined || at < next || at >= end) return false;
  let from = first;
  while (from > 0 && article.tokens[from - 1]!.kind === 'word' && !verbs.has(article.tokens[from - 1]!.word) && isPlain(from - 1))
    from -= 1;
  return verbs.has(article.tokens[from - 1]?.word ?? '');
}

/** "16,000 office workers": what is counted is to be understood as well. */
const wordsIn = (noun: string | null): number => (noun === null ? 0 : noun.split(/[\s-]+/).length);

/** So many words a person's name has. */
const longestName = 3;

// Who stands right beside an act: who bears it, who is named with its subject, its object.

import type { Tie } from '../../metrics/reading.js';
import { isCompany, type Mention } from '../mentions/mention.js';
import { pastName } from '../mentions/past-name.js';
import type { Article, Placed } from '../text/article.js';
import { isInfinitive } from '../text/word.js';
import type { Scene } from './scene.js';
import { isJoined } from './subject-of.js';

/** "xAI, valued at 250 billion", "la start-up, récemment valorisée 183 milliards": a participle goes with the name just before it, whatever governs that. */
export function bearerOf(article: Article, scene: Scene, verb: number): Mention | null {
  const { tokens, lexis } = article;
  // "Nimbus, then worth 5 billion".
  const isWorth = lexis.worths.has(tokens[verb + 1]?.word ?? '') && !lexis.beForms.has(tokens[verb]!.word);
  if (!isWorth && !isParticiple(article, verb)) return null;
  for (let at = verb - 1; at >= Math.max(scene.sentence.first, verb - 3); at -= 1)
    if (lexis.beForms.has(tokens[at]!.word) || lexis.auxiliaries.has(tokens[at]!.word)) return null;
  const bearer = scene.mentions
    .filter(
      ({ next, whom, how }) =>
        next <= verb &&
        isCompany(whom) &&
        how !== 'possessive' &&
        // "left it worth 5 billion".
        (how !== 'pronoun' || (next === verb && lexis.worths.has(tokens[verb]!.word))),
    )
    .at(-1);
  if (!bearer || scene.terrain.parted(bearer.next, verb)) return null;
  // "Nimbus, soutenu par Microsoft et valorisé": told of who stands before both.
  if (lexis.code === 'fr' && bearer.tie === 'by' && bearer.next === verb - 1 && lexis.joins.has(tokens[verb - 1]!.word))
    return (
      scene.mentions
        .filter(({ next, whom, tie, how }) => next <= bearer.tieFirst && isCompany(whom) && tie === null && how !== 'possessive')
        .at(-1) ?? null
    );
  if (isApposed(article, scene, bearer.next, verb)) return bearer;
  if (lexis.code !== 'en') return scene.terrain.between(bearer.next, verb) < 3 ? bearer : null;
  const end = pastName(article, bearer.next);
  // "Nimbus worth 5 billion", as headings have it, but "leases with Nimbus worth 5 billion".
  const isBeside =
    (end === verb - 1 && [',', '—', '–', '('].includes(tokens[end]!.word)) ||
    (end === verb && bearer.tie === null && lexis.worths.has(tokens[verb]!.word));
  return isBeside ? bearer : null;
}

/** By its ending, or as a word of its own: "valued", "valorisée", "bought". */
function isParticiple({ text, tokens, lexis }: Article, at: number): boolean {
  const { start, end, word } = tokens[at]!;
  return lexis.oddParticiples.has(word) || (lexis.code === 'en' ? /^worth$|ed$/ : /ée?s?$/).test(text.slice(start, end));
}

/** "Red Hat, bought for 34 billion": said of the name before the comma. */
export const isApposedAct = (article: Article, verb: number): boolean =>
  article.tokens[verb - 1]?.word === ',' && isParticiple(article, verb);

/** "Thinking Machines, a lab of some 50 people valued at": told of the noun that explains the name. */
function isApposed({ tokens, lexis, text }: Article, { mentions, figures }: Scene, next: number, verb: number): boolean {
  if (
    tokens[next]?.word !== ',' ||
    !lexis.articles.has(tokens[next + 1]?.word ?? '') ||
    mentions.some(({ first }) => first > next + 1 && first < verb)
  )
    return false;
  const inFigure = (at: number): boolean => figures.some((figure) => figure.hedgeFirst <= at && at < figure.next);
  const words = tokens.slice(next + 1, verb);
  return (
    words.length < 14 &&
    words.some((_, at) => lexis.describers.after({ text, tokens }, next + 1 + at) !== null) &&
    words.every(
      ({ kind, word }, at) =>
        inFigure(next + 1 + at) || ((kind !== 'mark' || word === '-') && !lexis.beForms.has(word) && !lexis.relatives.has(word)),
    )
  );
}

/** "OpenAI et AWS ont conclu un accord": whoever is named together with the subject. */
export function mateOf(article: Article, { mentions }: Scene, subject: Mention | null): Mention | null {
  const free = mentions.filter(
    ({ whom, tie, how, owns, qualifies, first }) =>
      isCompany(whom) && tie === null && how === 'name' && !owns && !qualifies && article.tokens[first - 1]?.word !== '(',
  );
  const at = subject ? free.indexOf(subject) : -1;
  const [before, after] = [free[at - 1], free[at + 1]];
  if (at < 0) return null;
  return before && isJoined(article, before.next, subject!.first)
    ? before
    : after && isJoined(article, subject!.next, after.first)
      ? after
      : null;
}

/** The free name between the verb and its figure ("met la main sur X": the tie is the verb's own), or just after the figure for a deal's target. */
export function objectOf(scene: Scene, from: number, { first: figure, hedgeFirst }: Placed): Mention | null {
  const until = figure >= from ? hedgeFirst : from + 8;
  return (
    scene.mentions.find(
      ({ first, tie, tieFirst, how, whom }) =>
        first >= from && first < until && (tie === null || tieFirst < from) && how !== 'possessive' && whom !== null,
    ) ?? null
  );
}

/** "Un tour qui la valorise", "ce qui l'a valorisé": whom a French verb has stands right before it. */
export function hasClitic({ tokens, lexis }: Article, verb: number): boolean {
  const at = lexis.auxiliaries.has(tokens[verb - 1]?.word ?? '') ? verb - 2 : verb - 1;
  return lexis.objectClitics.has(tokens[at]?.word ?? '');
}

export function isPassiveAt({ tokens, lexis }: Article, verb: number): boolean {
  // "s'est engagée à verser": an infinitive is nobody's passive.
  if (isInfinitive(lexis, tokens[verb]!.word)) return false;
  // "is buying".
  if (lexis.code === 'en' && tokens[verb]!.word.endsWith('ing')) return false;
  // "had been ready to buy".
  if (tokens[verb - 1]?.word === 'to') return false;
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at -= 1) {
    if (lexis.beForms.has(tokens[at]!.word)) return true;
    if (tokens[at]!.kind === 'mark') break;
  }
  return (
    lexis.agents.has(tokens[verb + 1]?.word ?? '') ||
    (/(?:ed|ee|ees|es|e)$/.test(tokens[verb]!.word) && (tokens[verb - 1]?.word === ',' || tokens[verb - 1]?.kind === 'mark'))
  );
}

/** "OpenAI, in which it plans to invest". */
export const tieAfter = ({ text, tokens, lexis }: Article, { next }: Mention): Tie | null => {
  const at = tokens[next]?.word === ',' ? next + 1 : next;
  if (tokens[at]?.word === 'dont') return 'of';
  const tie = lexis.ties.after({ text, tokens }, at);
  return tie && (lexis.relatives.has(tokens[tie.next]?.word ?? '') || lexis.tiedRelatives.has(tokens[tie.next]?.word ?? ''))
    ? tie.meaning
    : null;
};

export const isLed = (article: Article, mention: Mention, at: number): boolean =>
  mention.next < at && at - mention.next < 12 && tieAfter(article, mention) !== null;

/** "Windsurf, a start-up that OpenAI wanted to buy": what the relative clause is told of is what its verb has. */
export function relativeObject({ tokens, lexis, text }: Article, { mentions }: Scene, subject: Mention, verb: number): Mention | null {
  const pronoun = tokens[subject.first - 1]?.word ?? '';
  if (!lexis.relativeObjects.has(pronoun) || subject.first > verb) return null;
  const name = mentions
    .filter(({ next, whom, how }) => next < subject.first && isCompany(whom) && how !== 'possessive' && how !== 'pronoun')
    .at(-1);
  if (!name) return null;
  const between = tokens.slice(name.next, subject.first - 1);
  const isNext = between.every(({ word }) => word === ',');
  return isNext ||
    (between[0]?.word === ',' &&
      lexis.articles.has(between[1]?.word ?? '') &&
      lexis.describers.before({ text, tokens }, subject.first - 1) !== null &&
      between.length < 8)
    ? name
    : null;
}

// The preposition that ties a name to what governs it.

import type { Article } from '../text/article.js';
import { isVerbBefore } from '../text/senses-at.js';
import { sentenceAt } from '../text/sentences.js';
import { Gap, isAdjectival } from '../text/word.js';
import type { Mention } from './mention.js';

/** The preposition before a mention, over articles and adjectives. */
export function tieOf(article: Article, first: number): Pick<Mention, 'tie' | 'tieFirst'> {
  const { text, tokens, lexis } = article;
  const start = article.sentences[sentenceAt(article.sentences, first)]!.first;
  let at = first;
  for (let back = 0; back < 5 && at > start; back += 1) {
    const before = tokens[at - 1]!;
    if (tokens[at]!.gap > Gap.line || (before.kind === 'mark' && !'"“«‘-'.includes(before.word))) break;
    const found = lexis.ties.before({ text, tokens }, at);
    // "The CFO of Alphabet said": who speaks for a company is the company.
    if (
      found?.meaning === 'of' &&
      lexis.titles.has(tokens[found.first - 1]?.word ?? '') &&
      (isFirst(tokens, found.first - 1) || isSpeaker(article, found.first - 1, first))
    )
      return { tie: null, tieFirst: first };
    // "c'était au tour d'Amazon d'annoncer": whose turn it is acts.
    if (
      found?.meaning === 'of' &&
      lexis.turns.has(tokens[found.first - 1]?.word ?? '') &&
      lexis.ties.before({ text, tokens }, found.first - 1)?.meaning === 'to'
    )
      return { tie: null, tieFirst: first };
    // "Quant à Mistral, ses", "As for Mistral, its": whom the sentence is about.
    if (found && found.meaning === (lexis.code === 'en' ? 'for' : 'to') && lexis.topics.has(tokens[found.first - 1]?.word ?? ''))
      return { tie: null, tieFirst: first };
    if (found && !isFalseTie(text, tokens, found.first, lexis.code)) return { tie: found.meaning, tieFirst: found.first };
    const owner = before.word === 's' ? ownerFirst(article, at - 1, start) : at;
    if (owner < at) {
      at = owner;
      continue;
    }
    const isPassed =
      lexis.articles.has(before.word) ||
      before.kind === 'mark' ||
      lexis.describers.before({ text, tokens }, at) !== null ||
      (lexis.code === 'en' && lexis.introducers.has(before.word)) ||
      lexis.nationalities.before({ text, tokens }, at) !== null ||
      before.word === 'rival' ||
      (lexis.code === 'en' && lexis.relations.has(before.word)) ||
      before.word === 's' ||
      isAdjective(article, at - 1);
    if (!isPassed || lexis.possessives.has(before.word)) {
      if (!lexis.possessives.has(before.word)) break;
    }
    const describer = lexis.describers.before({ text, tokens }, at);
    const noun = describer ? describer.first : lexis.code === 'en' && lexis.introducers.has(before.word) ? at - 1 : -1;
    if (noun >= 0) return tieOverNoun(article, noun, first, start);
    at -= 1;
  }
  return { tie: null, tieFirst: first };
}

/** "led by Nimbus founder Ada Nim's Vast", "owned by China's Vast": whose it is stands between the name and its tie. */
function ownerFirst({ tokens, lexis }: Article, own: number, start: number): number {
  if (lexis.code !== 'en' || tokens[own]!.gap !== Gap.none) return own + 1;
  let at = own;
  let isOwner = false;
  while (at > start && own - at < mostInOwner && tokens[at - 1]!.gap < Gap.line) {
    const { word, isNamelike } = tokens[at - 1]!;
    const isTitle = lexis.titles.has(word) || lexis.formers.has(word) || lexis.joins.has(word);
    if (!isNamelike && !isTitle && word !== '-' && tokens[at]!.word !== '-') break;
    isOwner ||= lexis.titles.has(word) || lexis.firstNames.has(word) || lexis.places.has(word);
    at -= 1;
  }
  return isOwner ? at : own + 1;
}

const mostInOwner = 9;

/** "la messagerie chiffrée WhatsApp": an adjective behind the noun that introduces a name. */
const isAdjective = ({ text, tokens, lexis }: Article, at: number): boolean =>
  lexis.code === 'fr' &&
  tokens[at]!.kind === 'word' &&
  !tokens[at]!.isNamelike &&
  isAdjectival(lexis, tokens[at]!.word) &&
  lexis.describers.before({ text, tokens }, at) !== null &&
  !lexis.articles.has(tokens[at]!.word);

/** Whether a title opens its sentence. */
const isFirst = (tokens: Article['tokens'], at: number): boolean =>
  [at, at - 1, at - 2].some(
    (look) => look <= 0 || tokens[look]!.gap >= Gap.line || (tokens[look - 1]?.kind === 'mark' && '.!?:'.includes(tokens[look - 1]!.word)),
  );

/** "Jane Doe, CEO of Nimbus, expects": she speaks for it. */
function isSpeaker({ text, tokens, lexis }: Article, title: number, first: number): boolean {
  let comma = title - 1;
  // "Ada Nim, la directrice générale de Nimbus".
  while (
    lexis.code === 'fr' &&
    comma > title - 4 &&
    (lexis.titles.has(tokens[comma]?.word ?? '') || lexis.articles.has(tokens[comma]?.word ?? ''))
  )
    comma -= 1;
  if (tokens[comma]?.word !== ',' || !tokens[comma - 1]?.isNamelike) return false;
  let at = first + 1;
  while (at < first + 4 && tokens[at]?.kind === 'word' && tokens[at]!.isNamelike) at += 1;
  if (tokens[at]?.word !== ',') return false;
  return [at + 1, at + 2, ...(lexis.code === 'fr' ? [at + 3] : [])].some(
    (look) => lexis.says.has(tokens[look]?.word ?? '') || lexis.moods.after({ text, tokens }, look)?.meaning === 'expected',
  );
}

const mostInNoun = 7;

/** "from internet and e-commerce group Alibaba": the noun that introduces a name, with all before it. */
function tieOverNoun({ text, tokens, lexis }: Article, from: number, first: number, start: number): Pick<Mention, 'tie' | 'tieFirst'> {
  const lines = { text, tokens };
  for (let at = from; at > Math.max(start, from - mostInNoun); at -= 1) {
    if (tokens[at]!.gap > Gap.line) break;
    const found = lexis.ties.before(lines, at);
    // "in Berlin translation start-up Nimbus is cutting": the place is what is tied.
    if (found && lexis.code === 'en' && at < from && isPlace(at)) break;
    if (found && !isFalseTie(text, tokens, found.first, lexis.code)) return { tie: found.meaning, tieFirst: found.first };
    const { word, kind } = tokens[at - 1]!;
    if (
      (kind === 'mark' && word !== '-' && word !== "'") ||
      lexis.beForms.has(word) ||
      lexis.relatives.has(word) ||
      lexis.says.has(word) ||
      (lexis.possessives.has(word) && lexis.ties.before(lines, at - 1) === null)
    )
      break;
    if (isVerbBefore({ text, tokens, lexis }, at, (sense) => !sense.reading.shy)) break;
  }
  return { tie: null, tieFirst: first };

  function isPlace(at: number): boolean {
    return (
      lexis.ties.before(lines, at)?.meaning === 'in' &&
      tokens[at]!.isNamelike &&
      lexis.places.has(tokens[at]!.word) &&
      tokens[at + 1]!.word !== '-' &&
      tokens[at + 1]!.word !== "'" &&
      tokens[at + 1]!.word !== 's'
    );
  }
}

/** French "a" is not "à", and "ou" not "où". */
function isFalseTie(text: string, tokens: readonly { word: string; start: number; end: number }[], at: number, code: string): boolean {
  if (code !== 'fr' || tokens[at]!.word !== 'a') return false;
  const raw = text.slice(tokens[at]!.start, tokens[at]!.end);
  return raw === 'a' || (raw === 'A' && false);
}

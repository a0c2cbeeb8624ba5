// Finds who is spoken of: names of the base, strangers, descriptions, pronouns.

import type { Article } from '../text/article.js';
import { isVerbAt } from '../text/senses-at.js';
import { sentenceAt } from '../text/sentences.js';
import { Gap } from '../text/word.js';
import { description } from './description-of.js';
import { divisionOf } from './division-of.js';
import { strangersOf } from './find-strangers.js';
import { nameAt, type NameIndex } from './known-names.js';
import { ledBy } from './made-by.js';
import type { Mention, Whom } from './mention.js';
import { onlyRelates, ownsAfter, pastTicker, qualifies } from './name-beside.js';
import { describerOver } from './named-by-noun.js';
import { pronoun } from './pronoun-of.js';
import { tieOf } from './tie-of.js';

/** In the order of the text. Descriptions and pronouns still stand for nobody. `bold`: whom a rival or a parent is told of goes on being whom its figures are held against. */
export function findMentions(article: Article, names: NameIndex, bold: boolean): Mention[] {
  const { text, tokens, lexis, sentences } = article;
  const strangers = strangersOf(article, names);
  const isStranger = (at: number): boolean => strangers.at(at) !== null;
  const low = lowerWords(article);
  const mentions: Mention[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.next;) {
      const { kind, word, isNamelike } = tokens[at]!;
      const mention =
        kind !== 'mark' && (isNamelike || lexis.opensMention.has(word) || names.small.has(word)) ? mentionAt(at, sentence.next) : null;
      if (mention) mentions.push({ ...mention, sentence: sentence.index });
      at = mention ? Math.max(mention.next, at + 1) : at + 1;
    }

    function mentionAt(at: number, end: number): Omit<Mention, 'sentence'> | null {
      const { kind, word } = tokens[at]!;
      const known = nameAt(tokens, at, names, lexis);
      const led = ofPerson(at, end);
      if (led?.whom && known?.whom.kind === 'person') return led;
      if (known && isHyphenated(known.next))
        return isLeading(known.next) ? { ...named(at, known.next, known.whom, 'name'), tie: 'by', tieFirst: at } : null;
      if (known && known.next <= end && !isOrdinary(at, known.next, sentence.first)) {
        const next = pastTicker(article, known, names);
        return {
          ...named(known.first, known.next, known.whom, 'name'),
          ...(next > known.next && { next, owns: ownsAfter(article, known.next) || ownsAfter(article, next) }),
        };
      }
      const trade = lexis.industry.after(article, at);
      const industry = trade && names.trades.get('ai-industry');
      if (trade && industry && trade.next <= end) return { ...named(at, trade.next, industry, 'name'), qualifies: false };
      if (led) return led;
      const stranger = strangers.at(at);
      if (stranger) return named(at, stranger.next, stranger.whom, 'stranger');
      if (kind === 'digits') return null;
      return (lexis.definite.has(word) ? description(article, at, end, names, isStranger) : null) ?? pronoun(article, at, end);
    }

    // "Figure", "Scale" or "Apple" first in a sentence may be the word and not the name.
    function isOrdinary(first: number, next: number, start: number): boolean {
      if (next > first + 1) return false;
      const word = tokens[first]!.word;
      const isFirst =
        first === start ||
        (first === start + 1 && tokens[start]!.kind === 'mark') ||
        sentences[sentenceAt(sentences, first)]!.kind === 'heading';
      if (!isFirst || tokens[first]!.kind !== 'word') return false;
      const raw = text.slice(tokens[first]!.start, tokens[first]!.end);
      return raw === raw[0]! + raw.slice(1).toLowerCase() && low.has(word) && !isAfterName(first + 1);
    }
  }
  return mentions;

  /** "Mustafa Suleyman's start-up", "Zuckerberg's company". */
  function ofPerson(first: number, end: number): Omit<Mention, 'sentence'> | null {
    if (
      lexis.code !== 'en' ||
      !tokens[first]!.isNamelike ||
      lexis.places.has(tokens[first]!.word) ||
      lexis.placeOpenings.has(tokens[first]!.word)
    )
      return null;
    const isFull = tokens[first + 1]?.isNamelike === true && tokens[first + 1]!.gap === Gap.space;
    const owning = isFull ? first + 2 : first + 1;
    const found =
      tokens[owning]?.word === 's' && tokens[owning]!.gap === Gap.none ? description(article, owning, end, names, isStranger) : null;
    const whom = found && (found.whom ?? ledBy(article, first, names, found.describes ?? ''));
    return found && (isFull || whom) ? { ...found, ...tieOf(article, first), first, whom } : null;
  }

  function isAfterName(at: number): boolean {
    const word = tokens[at]?.word ?? '';
    return word === 's' || lexis.beForms.has(word) || lexis.says.has(word);
  }

  /** "Arm-chip designer", "Nvidia-backed": part of an adjective. */
  function isHyphenated(next: number): boolean {
    return (
      lexis.code === 'en' &&
      tokens[next]?.word === '-' &&
      tokens[next]!.gap === Gap.none &&
      tokens[next + 1]?.kind === 'word' &&
      tokens[next + 1]!.gap === Gap.none &&
      !tokens[next + 1]!.isNamelike
    );
  }

  /** "a Sequoia-led round". */
  function isLeading(next: number): boolean {
    return lexis.leads.has(tokens[next + 1]!.word);
  }

  /** "with Nimbus accounting for", "calls for Nimbus to build": no party, but who acts. */
  function isDoing(next: number, { tie, tieFirst }: Pick<Mention, 'tie' | 'tieFirst'>): boolean {
    if (lexis.code === 'en' && tie === 'for' && tokens[next]?.word === 'to') return isVerbAt(article, next + 1);
    return (
      (tie === 'with' || lexis.abouts.has(tokens[tieFirst]!.word)) &&
      lexis.code === 'en' &&
      /..ing$/.test(tokens[next]?.word ?? '') &&
      (lexis.senses.after(article, next)?.meaning.some(({ kind }) => kind === 'verb') ?? lexis.links.after(article, next) !== null)
    );
  }

  function named(first: number, next: number, whom: Whom, how: 'name' | 'stranger'): Omit<Mention, 'sentence'> {
    // "le géant des semi-conducteurs ASML": tied as its title is.
    const part = how === 'name' || lexis.code === 'fr' ? divisionOf(article, names, first, next, whom) : null;
    if (part) return { first, next, how, ...part, owns: false, describes: null, noun: null, country: null, qualifies: false };
    const title =
      (how === 'name' || (lexis.code === 'fr' && !lexis.articles.has(tokens[first - 1]?.word ?? ''))) &&
      !lexis.ties.before({ text, tokens }, first)
        ? describerOver(article, first)
        : null;
    const tied = title ? tieOf(article, title.first) : tieOf(article, first);
    const beside = { ...(isDoing(next, tied) ? { tie: null, tieFirst: first } : tied), owns: ownsAfter(article, next) };
    return {
      first,
      next,
      how,
      whom,
      ...beside,
      describes: null,
      noun: null,
      country: null,
      qualifies: (title === null && qualifies(article, first, next)) || (!bold && onlyRelates(article, next, beside)),
    };
  }
}

function lowerWords({ tokens, lexis }: Article): ReadonlySet<string> {
  const low = new Set<string>(lexis.light);
  for (const token of tokens) if (token.kind === 'word' && !token.isNamelike) low.add(token.word);
  return low;
}

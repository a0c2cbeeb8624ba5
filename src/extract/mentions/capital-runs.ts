// Runs of words in capitals that may be names nobody knows.

import type { Article } from '../text/article.js';
import { isVerbAt } from '../text/senses-at.js';
import { Gap } from '../text/word.js';
import { isDatelinePlace } from './dateline-place.js';
import { nameAt, type NameIndex } from './known-names.js';
import { nameTails } from './name-tails.js';
import { isImperative, isOpeningAct, withoutOpenings } from './opening-word.js';

export interface Run {
  first: number;
  next: number;
  key: string;
}

const mostWords = 4;
/** "Suning.com", "Scale.ai". */
const sites = new Set(['ai', 'com', 'io', 'co', 'dev', 'app', 'net', 'org', 'fr', 'it', 'de', 'eu', 'tech', 'new']);

/** Names nobody knows: words in capitals that follow one another, without places, days and the first word of a sentence that is an everyday one. */
export function capitalRuns(article: Article, names: NameIndex): Run[] {
  const { text, tokens, lexis, sentences, figures } = article;
  const runs: Run[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.next; at += 1) {
      if ((!isCapital(at) && !isNumbered(at)) || (at === sentence.first && isImperative({ tokens, lexis }, at))) continue;
      const known = nameAt(tokens, at, names, lexis);
      if (known) {
        at = known.next - 1;
        // "Tencent Music": what goes on with a name is no name of its own.
        while (
          (lexis.code === 'en' || isTail(at + 1) || lexis.inNames.has(tokens[at + 1]?.word ?? '')) &&
          at + 1 < sentence.next &&
          tokens[at + 1]!.gap === Gap.space &&
          isCapital(at + 1) &&
          !lexis.senses.after({ text, tokens }, at + 1) &&
          !nameAt(tokens, at + 1, names, lexis)
        )
          at += 1;
        continue;
      }
      let next = at + 1;
      while (
        next < sentence.next &&
        next - at < mostWords &&
        tokens[next]!.gap <= Gap.space &&
        (isCapital(next) || isRank(next, sentence.next) || isTied(next) || isSite(next) || tokens[next]!.word === 'ai') &&
        !isAct(next) &&
        !nameAt(tokens, next, names, lexis)
      )
        next += 1;
      // "San Mateo".
      if (next > at + 1 && lexis.placeOpenings.has(tokens[at]!.word)) {
        at = next - 1;
        continue;
      }
      while (next > at + 1 && tokens[next - 1]!.kind === 'mark') next -= 1;
      const words = tokens
        .slice(at, next)
        .filter(({ kind }) => kind !== 'mark')
        .map(({ word }) => (word.endsWith("'") ? word.slice(0, -1) : word));
      const isNation = next === at + 1 && lexis.nationalities.after({ text, tokens }, at) !== null;
      // "4Paradigm".
      const first =
        at > sentence.first && tokens[at - 1]!.kind === 'digits' && tokens[at]!.gap === Gap.none && tokens[at - 1]!.gap > Gap.none
          ? at - 1
          : at;
      if (first < at) words[0] = tokens[first]!.word + words[0];
      if (
        (words[0]!.length > 1 || isLetter(at, next)) &&
        !isNation &&
        !isRest(at, sentence.first) &&
        !isCommon(at, next) &&
        // "Combien d'employés ?".
        !lexis.howMany.has(tokens[at]!.word) &&
        !lexis.hows.has(tokens[at]!.word) &&
        !isDatelinePlace(article, at, next) &&
        !isAbbreviation(at, next) &&
        !(next === at + 1 && lexis.legalForms.has(words[0]!) && tokens[at - 1]?.word === ',') &&
        !lexis.offices.has(words.at(-1)!) &&
        !isOpeningAct({ text, tokens, lexis }, at, next, sentence.first)
      )
        runs.push({ first: hasArticle(first, next, sentence.first) ? first - 1 : first, next, key: words.join(' ') });
      at = next - 1;
    }
  }
  return lexis.code === 'fr' ? withoutOpenings(runs, sentences) : runs;

  /** "his start-up, The Drone Company": an article written large inside a sentence. */
  function hasArticle(first: number, next: number, start: number): boolean {
    const before = tokens[first - 1];
    return (
      lexis.code === 'en' &&
      first - 1 > start &&
      next - first > 1 &&
      before!.isNamelike &&
      lexis.definite.has(before!.word) &&
      tokens[first]!.gap === Gap.space &&
      tokens[first - 2]!.word === ','
    );
  }

  /** The "Technology SA" of a known name. */
  function isTail(at: number): boolean {
    const word = tokens[at]?.word ?? '';
    return nameTails.has(word) || lexis.legalForms.has(word);
  }

  function isCapital(at: number): boolean {
    const token = tokens[at]!;
    if (token.kind !== 'word' || !token.isNamelike || (token.word.endsWith("'") && token.word.length < 4) || isOfFigure(at)) return false;
    const word = token.word.endsWith("'") ? token.word.slice(0, -1) : token.word;
    return (
      (!lexis.places.has(word) || isInName(at)) &&
      !lexis.light.has(word) &&
      !lexis.once.has(word) &&
      !lexis.months.has(word) &&
      !lexis.weekdays.includes(word) &&
      !lexis.joins.has(word) &&
      !lexis.titles.has(word) &&
      !lexis.articles.has(word) &&
      !lexis.possessives.has(word)
    );
  }

  /** "Hut 8": a number that no figure has and that counts nothing. */
  function isRank(at: number, end: number): boolean {
    const { kind, word, gap } = tokens[at]!;
    return (
      lexis.code === 'en' &&
      kind === 'digits' &&
      word.length < 3 &&
      gap === Gap.space &&
      !figures.some(({ first, next }) => first <= at && at < next) &&
      at + 1 < end &&
      tokens[at + 1]!.gap === Gap.space &&
      isVerbAt({ text, tokens, lexis }, at + 1)
    );
  }

  /** "Maxim Integrated Products", "Cloud Software Group": everyday words, written large among others. */
  function isInName(at: number): boolean {
    if (!lexis.inNames.has(tokens[at]!.word)) return false;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const isLarge = (other: typeof before, gap: Gap | undefined): boolean =>
      other?.kind === 'word' && other.isNamelike && gap === Gap.space && !lexis.titles.has(other.word);
    if (before === undefined || tokens[at]!.gap !== Gap.space || '.!?'.includes(before.word)) return false;
    return (
      (isLarge(before, tokens[at]!.gap) && !lexis.places.has(before.word)) ||
      (!before.isNamelike && isLarge(after, after?.gap) && !lexis.places.has(after!.word))
    );
  }

  /** The "GW" of "7 GW", the "RMB" of "RMB 2 billion", the "NT" of "NT$57.7 billion". */
  function isOfFigure(at: number): boolean {
    if (lexis.code === 'en' && figures.some(({ first, next, figure }) => first <= at && at < next && figure.kind === 'money')) return true;
    return tokens[at - 1]?.kind === 'digits' && figures.some(({ first, next }) => first < at && at < next);
  }

  /** "Nimbus Raises $20M": a headline's verb, written large, before its figure. */
  function isAct(at: number): boolean {
    const found = lexis.senses.after({ text, tokens }, at);
    return (
      found !== null &&
      found.meaning.some(({ kind }) => kind === 'verb') &&
      figures.some(({ hedgeFirst }) => hedgeFirst >= found.next && hedgeFirst - found.next < 3)
    );
  }

  /** "54gene": no unit, no ordinal. */
  function isNumbered(at: number): boolean {
    const token = tokens[at]!;
    return (
      token.kind === 'word' &&
      !token.isNamelike &&
      token.gap === Gap.none &&
      tokens[at - 1]?.kind === 'digits' &&
      tokens[at - 1]!.gap > Gap.none &&
      token.word.length > 3 &&
      !figures.some(({ first, next }) => first < at && at < next)
    );
  }

  /** "Beautiful.AI". */
  function isSite(at: number): boolean {
    return sites.has(tokens[at]!.word) && tokens[at]!.gap === Gap.none && tokens[at - 1]!.word === '.' && tokens[at - 1]!.gap === Gap.none;
  }

  /** "la jeune pousse française H". */
  function isLetter(at: number, next: number): boolean {
    const nation = lexis.nationalities.before({ text, tokens }, at);
    return (
      lexis.code === 'fr' &&
      next === at + 1 &&
      tokens[at]!.gap === Gap.space &&
      lexis.describers.before({ text, tokens }, nation?.first ?? at) !== null
    );
  }

  /** "North Dakota", "the GPU Services": the end of what is no company. */
  function isRest(at: number, first: number): boolean {
    const before = tokens[at - 1];
    return (
      before !== undefined &&
      tokens[at]!.gap === Gap.space &&
      before.kind === 'word' &&
      before.isNamelike &&
      (lexis.placeOpenings.has(before.word) ||
        (lexis.code === 'en' &&
          at - 1 > first &&
          !lexis.articles.has(before.word) &&
          lexis.places.has(before.word) &&
          !lexis.titles.has(before.word) &&
          lexis.describers.before({ text, tokens }, at) === null))
    );
  }

  /** "gigawatts (GW)", "REITs": no name, but what is said shorter. */
  function isAbbreviation(at: number, next: number): boolean {
    const raw = text.slice(tokens[at]!.start, tokens[at]!.end);
    return (
      lexis.code === 'en' &&
      next === at + 1 &&
      (/^[A-Z]{2,}s$/.test(raw) || (/^[A-Z]+$/.test(raw) && tokens[at - 1]?.word === '(' && tokens[next]?.word === ')'))
    );
  }

  /** "The Order": a word of a contract, written large. */
  function isCommon(at: number, next: number): boolean {
    return lexis.code === 'en' && next === at + 1 && tokens[at]!.gap === Gap.space && tokens[at - 1]?.word === 'the';
  }

  function isTied(at: number): boolean {
    // "Nim & Bus", "Future French Champions".
    const isInside = tokens[at]!.word === '&' || (lexis.code === 'fr' && tokens[at]!.isNamelike && lexis.places.has(tokens[at]!.word));
    if (isInside && tokens[at]!.gap === Gap.space && tokens[at + 1]?.gap === Gap.space) return isCapital(at + 1);
    // "Nimbus:ai".
    if (tokens[at]!.word === ':' && tokens[at]!.gap === Gap.none)
      return tokens[at + 1]?.gap === Gap.none && sites.has(tokens[at + 1]!.word);
    return (
      (tokens[at]!.word === '-' || tokens[at]!.word === '&' || tokens[at]!.word === '.') &&
      tokens[at]!.gap === Gap.none &&
      tokens[at + 1]?.gap === Gap.none &&
      at + 1 < tokens.length &&
      (isCapital(at + 1) || sites.has(tokens[at + 1]!.word))
    );
  }
}

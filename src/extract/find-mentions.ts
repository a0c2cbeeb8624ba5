// Finds who is spoken of: names of the base, strangers, descriptions, pronouns.

import type { Article } from './article.js';
import { nameAt, type Found, type NameIndex } from './known-names.js';
import type { Mention, Whom } from './mention.js';
import { strangersOf } from './find-strangers.js';
import { describerOver } from './named-by-noun.js';
import { ledBy, madeBy } from './made-by.js';
import { divisionOf } from './division-of.js';
import { sentenceAt } from './sentences.js';
import { tieOf } from './tie-of.js';
import { lexiconOf } from '../figures/lexicon.js';
import { Gap } from './word.js';

/** In the order of the text. Descriptions and pronouns still stand for nobody. */
export function findMentions(article: Article, names: NameIndex): Mention[] {
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
      const led = ofPerson(at, end);
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

  /** "Mustafa Suleyman's start-up". */
  function ofPerson(first: number, end: number): Omit<Mention, 'sentence'> | null {
    const [name, surname, s] = tokens.slice(first, first + 3);
    const isOwning =
      lexis.code === 'en' &&
      s?.word === 's' &&
      s.gap === Gap.none &&
      name!.isNamelike &&
      surname!.isNamelike &&
      surname!.gap === Gap.space &&
      !lexis.places.has(name!.word) &&
      !lexis.placeOpenings.has(name!.word);
    const found = isOwning ? description(article, first + 2, end, names, isStranger) : null;
    return found && { ...found, ...tieOf(article, first), first, whom: found.whom ?? ledBy(article, first, names) };
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

  /** "with Nimbus accounting for": no party, but who acts. */
  function isDoing(next: number, { tie, tieFirst }: Pick<Mention, 'tie' | 'tieFirst'>): boolean {
    return (
      (tie === 'with' || lexis.abouts.has(tokens[tieFirst]!.word)) &&
      lexis.code === 'en' &&
      /..ing$/.test(tokens[next]?.word ?? '') &&
      (lexis.senses.after(article, next)?.meaning.some(({ kind }) => kind === 'verb') ?? lexis.links.after(article, next) !== null)
    );
  }

  function named(first: number, next: number, whom: Whom, how: 'name' | 'stranger'): Omit<Mention, 'sentence'> {
    // "le géant des semi-conducteurs ASML": tied as its title is.
    const part = how === 'name' ? divisionOf(article, names, first, next, whom) : null;
    if (part) return { first, next, how, ...part, owns: false, describes: null, noun: null, country: null, qualifies: false };
    const title =
      (how === 'name' || (lexis.code === 'fr' && !lexis.articles.has(tokens[first - 1]?.word ?? ''))) &&
      !lexis.ties.before({ text, tokens }, first)
        ? describerOver(article, first)
        : null;
    const tied = title ? tieOf(article, title.first) : tieOf(article, first);
    return {
      first,
      next,
      how,
      whom,
      ...(isDoing(next, tied) ? { tie: null, tieFirst: first } : tied),
      owns: ownsAfter(article, next),
      describes: null,
      noun: null,
      country: null,
      qualifies: title === null && qualifies(article, first, next),
    };
  }
}

function lowerWords({ tokens, lexis }: Article): ReadonlySet<string> {
  const low = new Set<string>(lexis.light);
  for (const token of tokens) if (token.kind === 'word' && !token.isNamelike) low.add(token.word);
  return low;
}

/** "Alphabet GOOGL.O", "SoftBank 9984.T": as the wire has them. */
function pastWireSign({ text, tokens }: Article, next: number): number {
  const [sign, dot, place] = [tokens[next], tokens[next + 1], tokens[next + 2]];
  if (sign?.gap !== Gap.space || dot?.word !== '.' || dot.gap !== Gap.none || place?.gap !== Gap.none || place.kind !== 'word') return next;
  const isSign = sign.kind === 'digits' || (sign.kind === 'word' && isShouted(text, sign));
  return isSign && place.word.length < 3 && place.isNamelike ? next + 3 : next;
}

/** "Microsoft (MSFT)", "Palantir Technologies Inc. (NYSE:PLTR)": a name and its sign on the stock exchange are one. */
function pastTicker(article: Article, { next, whom }: Found, names: NameIndex): number {
  const { text, tokens, lexis } = article;
  if (tokens[next]?.word !== '(') return pastWireSign(article, next);
  for (let at = next + 1; at < Math.min(tokens.length, next + 8); at += 1) {
    if (tokens[at]!.word === ')') return at + 1;
    if (
      tokens[at]!.kind === 'word' &&
      !isShouted(text, tokens[at]!) &&
      tokens[at]!.word !== 'nasdaq' &&
      nameAt(tokens, at, names, lexis)?.whom !== whom
    )
      return next;
  }
  return next;
}

/** "Nvidia's revenue": the name owns what follows. */
function ownsAfter({ tokens, text }: Article, next: number): boolean {
  const last = tokens[next - 1]!;
  const after = tokens[next];
  if (after === undefined || after.gap !== Gap.none) return false;
  return (after.word === 's' && "'’ʼ".includes(text[last.end - 1]!)) || after.word === "'";
}

/** "Spotify engineers", "des GPU Nvidia": the name of something else's maker or master. */
function qualifies({ text, tokens, lexis }: Article, first: number, next: number): boolean {
  const { nouns } = lexiconOf(lexis.code);
  const lines = { text, tokens };
  if (lexis.formers.has(tokens[first - 1]?.word ?? '')) return true;
  if (lexis.code === 'en')
    return (
      tokens[next]?.gap === Gap.space &&
      nouns.after(lines, next) !== null &&
      lexis.moods.after(lines, next) === null &&
      !lexis.says.has(tokens[next]!.word)
    );
  const noun = tokens[first]!.gap === Gap.space && lexis.describers.before(lines, first) === null ? nouns.before(lines, first) : null;
  // "le fabricant de puces Cerebras" is Cerebras, "les puces Nvidia" are not Nvidia.
  const tie = noun && lexis.ties.before(lines, noun.first);
  return noun !== null && !(tie?.meaning === 'of' && lexis.describers.before(lines, tie.first) !== null);
}

const mostAdjectives = 4;

/** "the four-year-old company" has one adjective. */
const hyphens = (tokens: Article['tokens'], at: number, end: number): number => {
  let count = 0;
  for (let look = at; look < Math.min(end, at + 10); look += 1)
    if (tokens[look]!.word === '-' && tokens[look]!.gap === Gap.none) count += 2;
  return count;
};

/** "la start-up britannique", "the ChatGPT maker", "le géant de Redmond". */
function description(
  article: Article,
  at: number,
  end: number,
  names: NameIndex,
  isStranger: (at: number) => boolean,
): Omit<Mention, 'sentence'> | null {
  const { text, tokens, lexis } = article;
  const lines = { text, tokens };
  const word = tokens[at]!.word;
  let country: string | null = null;
  let maker: Whom | null = null;
  let last = at + 2 + mostAdjectives + hyphens(tokens, at, end);
  for (let look = at + 1; look < Math.min(end, last); look += 1) {
    const nation = lexis.nationalities.after(lines, look);
    if (nation) country = nation.meaning;
    const found = lexis.describers.after(lines, look);
    // "The Drone Company" is a name.
    if (
      found &&
      lexis.code === 'en' &&
      look > at + 1 &&
      tokens[at]!.isNamelike &&
      tokens[at - 1]?.word === ',' &&
      tokens[look]!.isNamelike &&
      tokens[look - 1]!.isNamelike
    )
      return null;
    if (found && nameAt(tokens, look, names, lexis)) return null;
    if (found) {
      let next = found.next;
      const after = lexis.nationalities.after(lines, next);
      if (after && lexis.code === 'fr') {
        country = after.meaning;
        next = after.next;
      }
      if (
        lexis.code === 'en' &&
        tokens[next]?.kind === 'word' &&
        tokens[next]!.gap <= Gap.space &&
        !tokens[next]!.isNamelike &&
        lexis.describers.after(lines, next)
      )
        continue;
      if (isNamedNext(article, next, end, (look) => isStranger(look) || nameAt(tokens, look, names, lexis) !== null)) return null;
      const noun = makesChips(article, next) ? 'puces' : tokens[found.next - 1]!.word;
      // "la plateforme de cloud d'Oracle" is a thing, not somebody spoken of before.
      if (lexis.things.has(noun) && lexis.ties.after(lines, next)?.meaning === 'of') return null;
      const made = maker ?? madeBy(article, next, end, names, found.meaning);
      const whom = made ? ('whom' in made ? made.whom : made) : null;
      return {
        first: at,
        next: made && 'next' in made ? made.next : next,
        how: 'description',
        whom,
        ...(word === 'du'
          ? { tie: 'of' as const, tieFirst: at }
          : word === 'au'
            ? { tie: 'to' as const, tieFirst: at }
            : tieOf(article, at)),
        owns: tokens[next]?.word === 's' && tokens[next]!.gap === Gap.none,
        describes: found.meaning,
        noun,
        country,
        qualifies: false,
      };
    }
    const token = tokens[look]!;
    // "The $15bn company".
    const figure = token.kind === 'word' ? undefined : article.figures.find(({ hedgeFirst }) => hedgeFirst === look);
    if (figure) {
      look = figure.next - 1;
      continue;
    }
    if (nation && lexis.code === 'fr' && look === at + 1 && isAlone(article, nation.next))
      return {
        first: at,
        next: nation.next,
        how: 'description',
        whom: null,
        ...(word === 'du' ? { tie: 'of' as const, tieFirst: at } : tieOf(article, at)),
        owns: false,
        describes: 'company',
        noun: token.word,
        country,
        qualifies: false,
      };
    // "The Springfield, Ohio-based company".
    const seat = token.word === ',' && lexis.code === 'en' ? seatAfter(article, look) : null;
    if (seat !== null) {
      look = seat;
      last = seat + 2 + mostAdjectives;
      continue;
    }
    if ((token.kind === 'mark' && token.word !== '-') || lexis.articles.has(token.word)) return null;
    // "that it would buy the business".
    if (
      lexis.code === 'en' &&
      (lexis.pronouns.after(lines, look) ||
        lexis.auxiliaries.has(token.word) ||
        /^(?:will|would|could|may|might|can|should)$/.test(token.word))
    )
      return null;
    if (lexis.code === 'fr' && !lexis.nationalities.after(lines, look) && !lexis.earlyAdjectives.has(token.word)) return null;
    const inside = nameAt(tokens, look, names, lexis);
    // "the OpenAI rival" is not OpenAI.
    if (inside && lexis.rivals.has(tokens[inside.next]?.word ?? ''))
      return {
        first: at,
        next: inside.next + 1,
        how: 'description',
        whom: null,
        not: inside.whom,
        ...tieOf(article, at),
        owns: tokens[inside.next + 1]?.word === 's' && tokens[inside.next + 1]!.gap === Gap.none,
        describes: 'rival',
        noun: tokens[inside.next]!.word,
        country,
        qualifies: false,
      };
    // "The round values Thinking Machines Lab": what describes is a part of the name.
    if (inside && lexis.describers.before(lines, inside.next)) return null;
    if (inside) maker = inside.whom;
    else if (lexis.relatives.has(token.word) || lexis.beForms.has(token.word) || lexis.ties.after(lines, look)) return null;
  }
  return null;
}

/** "Springfield, Ohio-based": a comma inside the name of a place where somebody sits. */
function seatAfter({ tokens, lexis }: Article, comma: number): number | null {
  if (!tokens[comma - 1]!.isNamelike) return null;
  let at = comma + 1;
  while (at < comma + mostInState && (tokens[at]?.isNamelike || tokens[at]?.word === '.')) at += 1;
  return at > comma + 1 && tokens[at]?.word === '-' && lexis.seats.has(tokens[at + 1]?.word ?? '') ? at + 1 : null;
}

const mostInState = 6;

/** "le fabricant de puces". */
const makesChips = ({ text, tokens, lexis }: Article, next: number): boolean => {
  const tie = lexis.ties.after({ text, tokens }, next);
  const word = tie?.meaning === 'of' ? (tokens[tie.next]?.word ?? '') : '';
  return word === 'semi' || word === 'processeurs' || lexis.counted.get('chips')!.has(word);
};

/** "la start-up Nimbus", "le fabricant de capteurs Nimbus": the name itself follows. */
function isNamedNext({ tokens, lexis, text }: Article, next: number, end: number, isName: (at: number) => boolean): boolean {
  if (next >= end || tokens[next]!.gap > Gap.line) return false;
  if (
    isName(next) ||
    (lexis.code === 'fr' &&
      next + 1 < end &&
      tokens[next]!.kind === 'word' &&
      !tokens[next]!.isNamelike &&
      !lexis.light.has(tokens[next]!.word) &&
      tokens[next + 1]!.gap <= Gap.line &&
      isName(next + 1) &&
      /(?:e|al|el|if|ique|aire|eux)$/.test(tokens[next]!.word) &&
      !lexis.senses.after({ text, tokens }, next))
  )
    return true;
  const lines = { text, tokens };
  if (lexis.code !== 'fr' || lexis.ties.after(lines, next)?.meaning !== 'of') return false;
  for (let at = next + 1; at < Math.min(end, next + 8); at += 1) {
    const token = tokens[at]!;
    if (isName(at)) return at > next + 1 && lexis.ties.before(lines, at) === null && !lexis.articles.has(tokens[at - 1]!.word);
    if (token.word === '-' && token.gap === Gap.none) continue;
    if (token.kind !== 'word' || lexis.beForms.has(token.word) || lexis.relatives.has(token.word)) return false;
  }
  return false;
}

/** "Le français, qui emploie": the nationality alone. */
function isAlone({ tokens, lexis }: Article, next: number): boolean {
  const token = tokens[next];
  return !token || token.kind === 'mark' || lexis.relatives.has(token.word) || ['a', 'est', 'va', 'avait'].includes(token.word);
}

/** "US$30bn", "IT services": capitals make another word of it. */
const isShouted = (text: string, { start, end }: Article['tokens'][number]): boolean =>
  end - start > 1 && /^[A-Z]+$/.test(text.slice(start, end));

function pronoun(article: Article, at: number, end: number): Omit<Mention, 'sentence'> | null {
  const { text, tokens, lexis } = article;
  const lines = { text, tokens };
  const word = tokens[at]!.word;
  const blank = { whom: null, tie: null, tieFirst: at, owns: false, describes: null, noun: word, country: null, qualifies: false };
  // "De son côté, Nebius": nobody's yet.
  if (lexis.possessives.has(word) && at + 1 < end && !lexis.asides.has(tokens[at + 1]!.word))
    return { first: at, next: at + 1, how: 'possessive', ...blank, owns: true };
  const rank = lexis.code === 'fr' ? rankOf(article, at) : null;
  if (rank) return { first: at, next: at + 2, how: 'pronoun', ...blank, noun: rank };
  const found = isShouted(text, tokens[at]!) ? null : lexis.pronouns.after(lines, at);
  const impersonal = found && found.next < end ? lexis.impersonal.after(lines, found.next) : null;
  // "it is said", but "it is cutting" and "it was bought".
  if (
    !found ||
    found.next > end ||
    (impersonal &&
      !(
        lexis.code === 'en' &&
        lexis.beForms.has(tokens[found.next]!.word) &&
        (/ing$/.test(tokens[impersonal.next]?.word ?? '') || isHad(impersonal.next))
      ))
  )
    return null;
  return { first: at, next: found.next, how: 'pronoun', ...blank, noun: tokens[found.next - 1]!.word };

  /** "when it was valued at", "it was bought by", "it is now in talks": told of a company. */
  function isHad(act: number): boolean {
    if (lexis.moods.after(lines, act)?.meaning === 'talks' || lexis.moods.after(lines, act + 1)?.meaning === 'talks') return true;
    return lexis.senses.after(lines, act)?.meaning.some(({ kind, reading }) => kind === 'verb' && reading.object !== undefined) ?? false;
  }
}

/** "Le premier a généré … Le second, né de Yandex, a vu": the one or the other of two just named. */
function rankOf({ tokens, lexis }: Article, at: number): string | null {
  const rank = tokens[at + 1]?.word ?? '';
  if (!lexis.ranks.has(rank) || (tokens[at]!.word !== 'le' && tokens[at]!.word !== 'la')) return null;
  const after = tokens[at + 2];
  return after &&
    (after.word === ',' || after.word === 'a' || after.word === 'avait' || lexis.beForms.has(after.word) || lexis.relatives.has(after.word))
    ? rank
    : null;
}

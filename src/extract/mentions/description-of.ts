// Descriptions that stand for a company: what it is, where it sits, what it makes.

import type { Article } from '../text/article.js';
import { Gap, isAdjectival } from '../text/word.js';
import { nameAt, type NameIndex } from './known-names.js';
import { madeBy, stoodFor, type StoodFor } from './made-by.js';
import type { Mention, Whom } from './mention.js';
import { tieOf } from './tie-of.js';

const mostAdjectives = 4;

/** "the four-year-old company" has one adjective. */
const hyphens = (tokens: Article['tokens'], at: number, end: number): number => {
  let count = 0;
  for (let look = at; look < Math.min(end, at + 10); look += 1)
    if (tokens[look]!.word === '-' && tokens[look]!.gap === Gap.none) count += 2;
  return count;
};

/** "agreed to sell its speech business … The business made": a part of a company, told of before in its paragraph. */
function isPartSpokenOf({ tokens, lexis }: Article, from: number, noun: string): boolean {
  if (lexis.code !== 'en' || !lexis.divisions.has(noun)) return false;
  for (let at = from - 1; at > 0 && tokens[at + 1]!.gap <= Gap.space; at -= 1)
    if (tokens[at]!.word === noun)
      for (let back = at - 1; back > Math.max(0, at - mostAdjectives - 2) && tokens[back]!.kind === 'word'; back -= 1)
        if (lexis.possessives.has(tokens[back]!.word) || tokens[back]!.word === 's') return true;
  return false;
}

/** "la start-up britannique", "the ChatGPT maker", "le géant de Redmond". */
export function description(
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
      const made: Partial<StoodFor> =
        (maker ? { whom: maker } : null) ??
        madeBy(article, next, end, names, found.meaning) ??
        modifierOf(article, at + 1, look, names, found.meaning) ??
        {};
      return {
        first: at,
        next: made.next ?? next,
        how: 'description',
        whom: made.whom ?? null,
        ...(word === 'du'
          ? { tie: 'of' as const, tieFirst: at }
          : word === 'au'
            ? { tie: 'to' as const, tieFirst: at }
            : tieOf(article, at)),
        owns: tokens[next]?.word === 's' && tokens[next]!.gap === Gap.none,
        describes: isPartSpokenOf(article, at, noun) ? 'other' : found.meaning,
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
    if (lexis.code === 'en' && (lexis.pronouns.after(lines, look) || lexis.auxiliaries.has(token.word) || lexis.modals.has(token.word)))
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

/** "the iPhone maker", "the Redmond giant": right before the noun, and no more before it than the article. */
function modifierOf(article: Article, from: number, noun: number, names: NameIndex, describes: string): { whom: Whom } | null {
  const found = article.lexis.code === 'en' ? stoodFor(article, from, names, describes) : null;
  return found && found.next === noun ? { whom: found.whom } : null;
}

/** "Springfield, Ohio-based": a comma inside the name of a place where somebody sits. */
export function seatAfter({ tokens, lexis }: Article, comma: number): number | null {
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
      isAdjectival(lexis, tokens[next]!.word) &&
      !lexis.senses.after({ text, tokens }, next))
  )
    return true;
  const lines = { text, tokens };
  if (lexis.code !== 'fr' || lexis.ties.after(lines, next)?.meaning !== 'of') return false;
  for (let at = next + 1; at < Math.min(end, next + 8); at += 1) {
    const token = tokens[at]!;
    if (isName(at)) return at > next + 1 && lexis.ties.before(lines, at) === null && !lexis.articles.has(tokens[at - 1]!.word);
    if (token.word === '-' && token.gap === Gap.none) continue;
    if (token.kind !== 'word' || lexis.beForms.has(token.word) || lexis.auxiliaries.has(token.word) || lexis.relatives.has(token.word))
      return false;
  }
  return false;
}

/** "Le français, qui emploie", "le britannique n'a perdu", "le suédois lève": the nationality alone. */
function isAlone({ text, tokens, lexis }: Article, next: number): boolean {
  let at = next;
  while (lexis.clitics.has(tokens[at]?.word ?? '')) at += 1;
  const token = tokens[at];
  return (
    !token ||
    token.kind === 'mark' ||
    at > next ||
    lexis.relatives.has(token.word) ||
    lexis.auxiliaries.has(token.word) ||
    lexis.beForms.has(token.word) ||
    lexis.says.has(token.word) ||
    (lexis.senses.after({ text, tokens }, at)?.meaning.some(({ kind }) => kind === 'verb') ??
      lexis.moods.after({ text, tokens }, at) !== null)
  );
}

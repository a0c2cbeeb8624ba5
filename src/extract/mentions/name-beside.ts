// What stands right beside a name: its sign on the exchange, what it owns, what it only qualifies.

import { lexiconOf } from '../../figures/lexicon.js';
import type { Article } from '../text/article.js';
import { isShouted } from '../text/shouted.js';
import { Gap } from '../text/word.js';
import { nameAt, type Found, type NameIndex } from './known-names.js';
import type { Mention } from './mention.js';

/** "Alphabet GOOGL.O", "SoftBank 9984.T": as the wire has them. */
function pastWireSign({ text, tokens }: Article, next: number): number {
  const [sign, dot, place] = [tokens[next], tokens[next + 1], tokens[next + 2]];
  if (sign?.gap !== Gap.space || dot?.word !== '.' || dot.gap !== Gap.none || place?.gap !== Gap.none || place.kind !== 'word') return next;
  const isSign = sign.kind === 'digits' || (sign.kind === 'word' && isShouted(text, sign));
  return isSign && place.word.length < 3 && place.isNamelike ? next + 3 : next;
}

/** "Microsoft (MSFT)", "Palantir Technologies Inc. (NYSE:PLTR)": a name and its sign on the stock exchange are one. */
export function pastTicker(article: Article, { next, whom }: Found, names: NameIndex): number {
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
export function ownsAfter({ tokens, text }: Article, next: number): boolean {
  const last = tokens[next - 1]!;
  const after = tokens[next];
  if (after === undefined || after.gap !== Gap.none) return false;
  return (after.word === 's' && "'’ʼ".includes(text[last.end - 1]!)) || after.word === "'";
}

/** "Spotify engineers", "des GPU Nvidia": the name of something else's maker or master. */
export function qualifies({ text, tokens, lexis }: Article, first: number, next: number): boolean {
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
  // "la start-up Cerebras" and "le français Nimbus" are who they are called, "les puces Nvidia" are not Nvidia.
  const isCalled = lexis.describers.before(lines, first) !== null || lexis.nationalities.before(lines, first) !== null;
  const noun = tokens[first]!.gap === Gap.space && !isCalled ? nouns.before(lines, first) : null;
  // "le fabricant de puces Cerebras".
  const tie = noun && lexis.ties.before(lines, noun.first);
  return noun !== null && !(tie?.meaning === 'of' && lexis.describers.before(lines, tie.first) !== null);
}

/** "La maison mère de Nimbus", "Nimbus's rival": somebody else, known by whom it stands beside. */
export function onlyRelates(
  { tokens, lexis }: Article,
  next: number,
  { tie, tieFirst, owns }: Pick<Mention, 'tie' | 'tieFirst' | 'owns'>,
): boolean {
  const isRelation = (at: number): boolean => lexis.relations.has(tokens[at]?.word ?? '');
  // "the parent company of".
  if (tie === 'of' || tie === 'to') return isRelation(tieFirst - 1) || (lexis.code === 'en' && isRelation(tieFirst - 2));
  // "Groq, an Nvidia rival,".
  if (lexis.code === 'en' && !owns && tokens[next]?.gap === Gap.space && isRelation(next)) return true;
  if (
    lexis.code === 'en' &&
    !owns &&
    lexis.indefinites.has(tokens[tieFirst - 1]?.word ?? '') &&
    lexis.sidekicks.has(tokens[next]?.word ?? '')
  )
    return true;
  const noun = tokens[next]?.word === 's' ? next + 1 : next;
  return owns && (isRelation(noun) || (isRelation(noun + 1) && tokens[noun]?.kind === 'word'));
}

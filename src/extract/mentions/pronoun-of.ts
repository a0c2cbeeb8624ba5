// Pronouns, possessives and ranks that stand for a company.

import type { Article } from '../text/article.js';
import { isVerbAt } from '../text/senses-at.js';
import { isShouted } from '../text/shouted.js';
import type { Mention } from './mention.js';

export function pronoun(article: Article, at: number, end: number): Omit<Mention, 'sentence'> | null {
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
  // "Elle est valorisée": only "il" stands for nothing.
  const isNothing = found && (lexis.code === 'en' || lexis.nothings.has(tokens[found.next - 1]!.word));
  const impersonal = isNothing && found.next < end ? lexis.impersonal.after(lines, found.next) : null;
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
    return isVerbAt({ text, tokens, lexis }, act, ({ reading }) => reading.object !== undefined);
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

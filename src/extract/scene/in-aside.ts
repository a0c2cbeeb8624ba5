// Names that only stand in what explains another one.

import type { Mention } from '../mentions/mention.js';
import type { Article } from '../text/article.js';

/** "Nimbus, a start-up that builds for Vast, Bolt and Kite, is raising": who only stands in what explains the name before. */
export function isInAside({ text, tokens, lexis }: Article, before: readonly Mention[], index: number, at: number): boolean {
  const bearer =
    before[index - 1] &&
    before
      .slice(0, index)
      .find(
        ({ next, tie, how }) =>
          tie === null && how !== 'possessive' && tokens[next]?.word === ',' && lexis.indefinites.has(tokens[next + 1]?.word ?? ''),
      );
  if (lexis.code !== 'en' || !bearer) return false;
  let close = at - 1;
  while (close >= before[index]!.next && tokens[close]!.word !== ',') close -= 1;
  if (close < before[index]!.next) return false;
  const described = tokens
    .slice(bearer.next + 2, before[index]!.first)
    .some((_, on) => lexis.describers.after({ text, tokens }, bearer.next + 2 + on) !== null);
  // The verb, or what stands before it, follows the comma that closes the aside.
  return (
    described &&
    !before.slice(index + 1).some(({ first, tie }) => first > close && tie === null) &&
    tokens.slice(bearer.next, close).every(({ word }) => word !== ';')
  );
}

/** "une capitalisation de 940 milliards (moins que Nimbus, puis Vast)": who only stands in brackets that what is told stands outside of. */
export function isInBrackets({ tokens }: Article, first: number, told: number): boolean {
  let at = first - 1;
  while (at > first - mostInBrackets && at > told && tokens[at]!.word !== '(' && tokens[at]!.word !== ')') at -= 1;
  return at > told && tokens[at]!.word === '(';
}

const mostInBrackets = 14;

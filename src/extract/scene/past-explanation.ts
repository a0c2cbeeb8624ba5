// Past what a name is said to be, right behind it: a comma and a noun, or brackets.

import type { Article } from '../text/article.js';
import { pastBrackets } from '../text/past-brackets.js';

const mostInAside = 14;

/** Over what a name is said to be, where a relative clause follows: "Nimbus, a Paris-based start-up, which raised". */
export function pastAside({ text, tokens, lexis }: Article, next: number): number {
  const opener = pastOpener(tokens, next);
  if (tokens[next]?.word !== ',' || !lexis.articles.has(tokens[opener]?.word ?? '')) return opener;
  let described = false;
  for (let at = opener + 1; at < opener + mostInAside && at < tokens.length; at += 1) {
    // "Nimbus, une société qui a perdu", "Nimbus, a Stockholm rival that raised".
    if (described && lexis.relatives.has(tokens[at]!.word)) return at;
    described ||= lexis.describers.after({ text, tokens }, at) !== null || lexis.rivals.has(tokens[at]!.word);
    if (tokens[at]!.word === ',') return described && lexis.relatives.has(tokens[at + 1]?.word ?? '') ? at + 1 : opener;
    if (
      (tokens[at]!.kind === 'mark' && tokens[at]!.word !== '-') ||
      lexis.relatives.has(tokens[at]!.word) ||
      lexis.beForms.has(tokens[at]!.word)
    )
      return opener;
  }
  return opener;
}

/** Over a comma, or over brackets: "ASML (Advanced Semiconductor Materials) qui a injecté". */
const pastOpener = (tokens: Article['tokens'], next: number): number =>
  tokens[next]?.kind === 'mark' && ',–—'.includes(tokens[next]!.word) ? next + 1 : pastBrackets(tokens, next);

// Nouns that name a figure from afar: the head of a long subject before its link, or an amount of the noun before.

import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import { isNounBefore } from '../text/senses-at.js';

type Lines = Pick<Article, 'text' | 'tokens' | 'lexis'>;

/** The noun is at the head of a subject that goes on up to the figure; `from`: behind the noun, `to`: the figure's first token. */
export const isHeadOfSubject = (lines: Lines, figures: Scene['figures'], from: number, to: number): boolean =>
  isHeadOfLink(lines, from, to) || isHeadOverAside(lines, figures, from, to);

/** "un investissement dans la start-up, d'un montant de 14 milliards": the amount of the noun before, however far. */
export function isAmountOf({ tokens, lexis }: Lines, hedgeFirst: number): boolean {
  let at = hedgeFirst - 1;
  if (!/^(?:of|de|d')$/.test(tokens[at]?.word ?? '')) return false;
  let named = false;
  for (
    at -= 1;
    at > Math.max(-1, hedgeFirst - 5) &&
    (lexis.light.has(tokens[at]!.word) || lexis.amountNouns.has(tokens[at]!.word)) &&
    !lexis.articles.has(tokens[at]!.word);
    at -= 1
  )
    named ||= lexis.amountNouns.has(tokens[at]!.word);
  return named && /^(?:un|une|d'un|d'une|a|an|the|le|la)$/.test(tokens[at]?.word ?? '');
}

/** "Le financement total d'amorçage des start-ups aux États-Unis n'était que de 123 millions": one long subject, its link, the figure. */
function isHeadOfLink({ text, tokens, lexis }: Lines, from: number, to: number): boolean {
  const tie = lexis.ties.after({ text, tokens }, from);
  if (!tie || to - from > 24) return false;
  let link = -1;
  for (let at = from; at < to; at += 1) {
    const { word, kind } = tokens[at]!;
    if (
      link < 0 &&
      (lexis.relatives.has(word) || lexis.subordinators.after({ text, tokens }, at) || (kind === 'mark' && !"'-’".includes(word)))
    )
      return false;
    if (link < 0 && lexis.beForms.has(word)) link = at;
    else if (link >= 0 && !lexis.light.has(word)) return false;
  }
  return link >= 0;
}

/** "Son chiffre d'affaires, qui n'était que de 1 milliard en janvier, dépasse désormais 7 milliards": the head's own link is behind the relative clause. */
function isHeadOverAside({ text, tokens, lexis }: Lines, figures: Scene['figures'], from: number, to: number): boolean {
  if (to - from > 24 || (tokens[from]?.word !== ',' && lexis.ties.after({ text, tokens }, from)?.meaning !== 'of')) return false;
  const [opening, closing, ...more] = tokens
    .slice(from, to)
    .flatMap(({ word, kind }, offset) =>
      kind === 'mark' && !"'-’".includes(word) && !figures.some(({ first, next }) => first <= from + offset && from + offset < next)
        ? [from + offset]
        : [],
    );
  if (
    opening === undefined ||
    closing === undefined ||
    more.length > 0 ||
    opening - from > 5 ||
    !lexis.relatives.has(tokens[opening + 1]?.word ?? '') ||
    tokens[opening]!.word !== ',' ||
    tokens[closing]!.word !== ','
  )
    return false;
  let at = closing + 1;
  while (at < to && lexis.light.has(tokens[at]!.word) && !lexis.links.after({ text, tokens }, at)) at += 1;
  const link = lexis.links.after({ text, tokens }, at);
  return link !== null && tokens.slice(link.next, to).every(({ word }) => lexis.light.has(word) || word === 'down' || word === 'back');
}

/** "Revenue, up 18 % on the quarter and 262 % on the year, reaching $26 billion", "revenue has grown tenfold, reaching $14 billion". */
export const isGrownTo = ({ text, tokens, lexis }: Lines, figures: Scene['figures'], from: number, to: number): boolean =>
  lexis.changeTo.before({ text, tokens }, to) !== null &&
  (figures.some(({ first, next, figure }) => first >= from && next <= to && figure.unit === 'percent') ||
    (lexis.code === 'en' && tokens.slice(from, from + 3).some(({ word }) => lexis.growth.has(word))));

/** "le financement total d'amorçage": the noun before names the figure. */
export function isComplement({ text, tokens, lexis }: Lines, first: number): boolean {
  const tie = lexis.ties.before({ text, tokens }, first);
  return tie?.meaning === 'of' && isNounBefore({ text, tokens, lexis }, tie.first, ({ reading }) => !reading.shy);
}

// Amounts told of shares and parts of a company: sold, bought back, paid in, or risen by so much.

import type { Setting } from './setting.js';

/** "vend toute sa participation". */
export const isSold = ({ article: { tokens, lexis }, cue: { first } }: Setting): boolean =>
  tokens.slice(Math.max(0, first - mostBeforeSold), first).some(({ word, kind }) => kind === 'word' && lexis.partings.has(word));

const mostBeforeSold = 4;

/** "les actions de Nimbus de plus de 20 %", "payés pour moitié en actions". */
export const isOfShares = ({ article, placed: { hedgeFirst, next }, cue }: Setting): boolean =>
  article.language === 'fr' &&
  article.lexis.equity.has(article.tokens[cue.first]!.word) &&
  (cue.next <= hedgeFirst || article.lexis.ties.after(article, next)?.meaning === 'in');

/** Shares of nobody else that is named. */
export function isOwnStock({ article: { tokens, lexis }, scene: { mentions }, placed, cue, sense }: Setting): boolean {
  const at = sense.kind === 'noun' ? cue.next : placed.next;
  if (lexis.code !== 'fr' || !lexis.genitives.has(tokens[at]?.word ?? '')) return false;
  const on = [1, 2, 3].find((word) => lexis.equity.has(tokens[at + word]?.word ?? ''));
  return on !== undefined && !mentions.some(({ first, how }) => how !== 'possessive' && first > at + on && first - at - on <= 2);
}

/** "agreed to sell its speech business to Vast in a deal worth": a part of a company. */
export function isOfPartSold({ article: { tokens, lexis }, scene: { sentence }, placed: { hedgeFirst } }: Setting): boolean {
  if (lexis.code !== 'en') return false;
  const sale = tokens.slice(sentence.first, hedgeFirst).findIndex(({ word }) => lexis.partings.has(word));
  if (sale < 0) return false;
  const sold = tokens.slice(sentence.first + sale + 1, sentence.first + sale + 1 + mostInPart);
  return (
    (lexis.possessives.has(sold[0]?.word ?? '') || sold.slice(0, 3).some(({ word }) => word === 's')) &&
    sold.some(({ word }, at) => at > 0 && lexis.divisions.has(word))
  );
}

/** "its loss-making German speech recognition business". */
const mostInPart = 8;

/** "L'action de Meta a pris 1,2 %", "the stock took 3%": what its price gained. */
export const isRisen = ({ article: { text, tokens, lexis }, scene: { sentence }, placed, cue: { first } }: Setting): boolean =>
  lexis.ties.after({ text, tokens }, placed.next)?.meaning !== 'of' &&
  tokens.slice(Math.max(sentence.first, first - mostInSubject), first).some(({ word }) => lexis.quoted.has(word));

const mostInSubject = 6;

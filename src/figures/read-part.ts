// A part of a whole in words: "a third", "two thirds", "un quart", "la moitié", "half".

import { follows, pastHyphen, pastHyphenBack, wordAt, type Lined } from './lined.js';

export interface Part {
  first: number;
  over: number;
  under: number;
  next: number;
}

export function readPart(lines: Lined, at: number): Part | null {
  return readHalf(lines, at) ?? readShare(lines, at);
}

function readShare(lines: Lined, at: number): Part | null {
  const { cardinals, parts, shyParts, articles } = lines.lexicon;
  const over = cardinals.after(lines, at);
  const from = over ? pastHyphen(lines, over.next) : at;
  const part = follows(lines, from) ? parts.after(lines, from) : null;
  if (!part) return null;
  const isOne = !over || articles.has(wordAt(lines, at));
  if (!over && !articles.has(wordAt(lines, at - 1))) return null;
  if ((over?.meaning ?? 1) >= part.meaning || over?.meaning === 0) return null;
  if (shyParts.has(wordAt(lines, part.first)) && (isOne || wordAt(lines, part.first).endsWith('s')) && !isOfSomething(lines, part.next)) return null;
  return { first: over ? at : at - 1, over: over?.meaning ?? 1, under: part.meaning, next: part.next };
}

function readHalf(lines: Lined, at: number): Part | null {
  const { halves, ordinals, definite } = lines.lexicon;
  const half = halves.after(lines, at);
  if (!half) return null;
  const before = wordAt(lines, pastHyphenBack(lines, at));
  if (ordinals.has(before) || definite.has(before) || wordAt(lines, half.next) === '-') return null;
  const withArticle = lines.lexicon.code === 'fr' && before === 'la';
  if (lines.lexicon.code === 'en' && !isOfSomething(lines, half.next) && !['by', 'over', 'than', 'nearly', 'almost', 'about', 'in'].includes(before)) return null;
  return { first: withArticle ? at - 1 : at, over: 1, under: 2, next: half.next };
}

const isOfSomething = (lines: Lined, at: number): boolean => {
  const { of } = lines.lexicon;
  return of.has(wordAt(lines, at)) || ['its', 'their', 'the', 'his', 'her', 'our', 'des', 'du'].includes(wordAt(lines, at));
};

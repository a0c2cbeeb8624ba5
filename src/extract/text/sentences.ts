// Where sentences begin and end, and which are headings.

import type { Lexis } from '../words/lexis.js';
import { Gap, type Word } from './word.js';

export interface Sentence {
  index: number;
  first: number;
  next: number;
  kind: 'body' | 'heading';
  /** Sentences of one paragraph share its number. */
  paragraph: number;
}

/** A sentence longer than this is cut: nobody writes one, and hostile text must not slow the reading down. */
const mostTokens = 160;
/** A line without a full stop is a heading up to so many tokens. */
const mostInHeading = 28;
/** A heading that runs into its paragraph: "Puce maison – Parallèlement, ...". */
const mostInRunIn = 8;
/** A question that its answer follows: "L'objectif ? Une valorisation de 15 milliards." */
const mostInQuestion = 6;

export function sentencesOf(text: string, tokens: readonly Word[], lexis: Lexis): Sentence[] {
  const sentences: Sentence[] = [];
  const wrapped = isHardWrapped(text);
  let first = 0;
  let paragraph = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    if (at < tokens.length && (!endsBefore(text, tokens, at, lexis, wrapped) || isAnswered(tokens, first, at)) && at - first < mostTokens)
      continue;
    const isWhole = startsLine(tokens, first) && (at === tokens.length || tokens[at]!.gap >= Gap.line);
    const kind =
      isWhole && !opensItem(tokens, first) && at - first <= mostInHeading && !isStop(tokens[at - 1]!) && tokens.length > mostInHeading * 2
        ? 'heading'
        : 'body';
    const runIn = kind === 'body' && startsLine(tokens, first) ? runInEnd(tokens, first, at) : first;
    if (runIn > first) sentences.push({ index: sentences.length, first, next: runIn, kind: 'heading', paragraph });
    sentences.push({ index: sentences.length, first: runIn, next: at, kind, paragraph });
    first = at;
    if (at < tokens.length && tokens[at]!.gap >= Gap.line) paragraph += 1;
  }
  return sentences;
}

/** The index of the sentence a token stands in. */
export function sentenceAt(sentences: readonly Sentence[], at: number): number {
  let lo = 0;
  let hi = sentences.length - 1;
  while (lo < hi) {
    const middle = (lo + hi + 1) >> 1;
    if (sentences[middle]!.first <= at) lo = middle;
    else hi = middle - 1;
  }
  return lo;
}

const isAnswered = (tokens: readonly Word[], first: number, at: number): boolean =>
  at - first <= mostInQuestion && tokens[at - 1]!.word === '?' && tokens[at]!.gap < Gap.line;

const bullets = new Set(['-', '*', '•', '+', '–']);

/** A line that begins with a bullet. */
export const opensItem = (tokens: readonly Word[], first: number): boolean =>
  bullets.has(tokens[first]!.word) && startsLine(tokens, first) && (tokens[first + 1]?.gap ?? 0) >= Gap.space;

const startsLine = (tokens: readonly Word[], at: number): boolean => at === 0 || tokens[at]!.gap >= Gap.line;

const isStop = ({ word }: Word): boolean => '.!?…"”»:)]'.includes(word) && word !== '';

function endsBefore(text: string, tokens: readonly Word[], at: number, lexis: Lexis, wrapped: boolean): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  if (token.gap === Gap.paragraph) return true;
  if (token.gap === Gap.line) return !wrapped || (!isLower(text, token) && (isStop(before) || '-–—*•>|'.includes(token.word)));
  if (token.gap === Gap.none && !'"”»)]'.includes(before.word)) return false;
  const closing = '"”»)]'.includes(before.word) && before.word !== '';
  const mark = closing ? tokens[at - 2] : before;
  if (!mark || mark.kind !== 'mark' || !'.!?…'.includes(mark.word)) return false;
  if (isLower(text, token)) return false;
  if (mark.word === '.' && !closing && isAbbreviation(text, tokens, at - 1, lexis)) return false;
  return token.kind === 'word' || token.kind === 'digits' || '"“«‘\'([–—-$€£¥'.includes(token.word);
}

/** "xAI", "eBay" and "n8n" are names, and may open a sentence. */
const isLower = (text: string, { start, end, kind }: Word): boolean =>
  kind === 'word' &&
  text[start] === text[start]!.toLowerCase() &&
  text[start] !== text[start]!.toUpperCase() &&
  !/\p{Lu}/u.test(text.slice(start, end)) &&
  !(text[end]! >= '0' && text[end]! <= '9');

/** "M. Altman", "Inc. said", "U.S. firms", "J. Smith": the stop belongs to the word. */
function isAbbreviation(text: string, tokens: readonly Word[], stop: number, { abbreviations, legalForms, senses }: Lexis): boolean {
  const word = tokens[stop - 1];
  if (word?.kind !== 'word' || tokens[stop]!.gap !== Gap.none) return false;
  if (legalForms.has(word.word)) return false;
  if (abbreviations.has(word.word) && (word.word.length > 1 || !isLower(text, word))) return true;
  return (
    word.word.length === 1 &&
    !isLower(text, word) &&
    // "in a Series B. The round".
    senses.before({ text, tokens }, stop) === null &&
    (tokens[stop - 2]?.word !== '.' ||
      tokens[stop - 2]!.gap !== Gap.none ||
      /^[A-Z]\.[A-Z]$/.test(text.slice(tokens[stop - 3]?.start ?? 0, word.end)))
  );
}

function runInEnd(tokens: readonly Word[], first: number, next: number): number {
  // An item of a list is one sentence: "- Nimbus – 10 milliards de dollars".
  if (tokens[first]!.kind === 'mark') return first;
  for (let at = first + 1; at < Math.min(first + mostInRunIn + 1, next - 3); at += 1) {
    if ((tokens[at]!.word === '–' || tokens[at]!.word === '—') && tokens[at]!.gap !== Gap.none && tokens[at + 1]!.gap !== Gap.none)
      return at + 1;
  }
  return first;
}

/** Whether lines break in the middle of sentences: most that end without a mark go on in lower case. */
function isHardWrapped(text: string): boolean {
  let on = 0;
  let lines = 0;
  for (const match of text.slice(0, 20_000).matchAll(/[^\s.!?:…"”»][ \t]*\r?\n(?=\S)([^\s])/g)) {
    lines += 1;
    if (match[1] !== match[1]!.toUpperCase()) on += 1;
  }
  return lines > 0 && on * 2.5 > lines;
}

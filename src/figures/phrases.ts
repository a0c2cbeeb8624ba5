// Tables of phrases, looked up among tokens, forwards or backwards.

import { scan } from './scan.js';
import { Gap, type Token } from './token.js';

export interface Found<T> {
  meaning: T;
  /** The tokens of the phrase, the last excluded. */
  first: number;
  next: number;
}

/** What a lookup needs to see: the tokens, and the text for words that count only in capitals. */
export interface Lines {
  text: string;
  tokens: readonly Token[];
}

export interface Phrases<T> {
  /** The longest phrase that begins at a token. */
  after(lines: Lines, at: number): Found<T> | null;
  /** The longest phrase that ends just before a token. */
  before(lines: Lines, at: number): Found<T> | null;
  /** The folded words that can begin a phrase. */
  firsts: readonly string[];
}

interface Node<T> {
  meaning?: T;
  next: Map<string, Node<T>>;
}

export function phrases<T>(table: Readonly<Record<string, T>>): Phrases<T> {
  const forwards: Node<T> = { next: new Map() };
  const backwards: Node<T> = { next: new Map() };
  for (const [phrase, meaning] of Object.entries(table)) {
    const words = scan(phrase).filter(({ word }) => word !== '-' || phrase === '-').map(({ word, start, end }) => keyOf(phrase.slice(start, end), word));
    grow(forwards, words, meaning);
    grow(backwards, words.reverse(), meaning);
  }
  return {
    after: (lines, at) => longest(forwards, lines, at, 1),
    before: (lines, at) => longest(backwards, lines, at - 1, -1),
    firsts: [...forwards.next.keys()].map((word) => word.toLowerCase()),
  };
}

/** Phrases that all mean the same. */
export const phrasesOf = (words: readonly string[]): Phrases<true> => phrases(Object.fromEntries(words.map((word) => [word, true as const])));

const keyOf = (raw: string, folded: string): string => (raw !== raw.toLowerCase() ? raw : folded);

function grow<T>(root: Node<T>, words: readonly string[], meaning: T): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = { next: new Map() }));
    node = next;
  }
  node.meaning = meaning;
}

function longest<T>(root: Node<T>, { text, tokens }: Lines, from: number, step: 1 | -1): Found<T> | null {
  let found: Found<T> | null = null;
  let node: Node<T> | undefined = root;
  for (let at = from; at >= 0 && at < tokens.length; at += step) {
    const token = tokens[at]!;
    if (at !== from && (step === 1 ? token : tokens[at + 1]!).gap === Gap.paragraph) break;
    const next: Node<T> | undefined = node.next.get(text.slice(token.start, token.end)) ?? node.next.get(token.word);
    if (!next) {
      if (at !== from && token.word === '-' && isGlued(tokens, at)) continue;
      break;
    }
    node = next;
    if (node.meaning !== undefined) found = step === 1 ? { meaning: node.meaning, first: from, next: at + 1 } : { meaning: node.meaning, first: at, next: from + 1 };
  }
  return found;
}

const isGlued = (tokens: readonly Token[], at: number): boolean => tokens[at]!.gap === Gap.none && tokens[at + 1]?.gap === Gap.none;

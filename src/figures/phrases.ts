// Tables of phrases, looked up among tokens, forwards or backwards.

import { scan } from './scan.js';
import { Gap, wordAt, type Tokenized } from './token.js';

export interface Found<T> {
  meaning: T;
  /** The tokens of the phrase, the last excluded. */
  first: number;
  next: number;
}

export interface Phrases<T> {
  /** The longest phrase that begins at a token. */
  after(page: Tokenized, at: number): Found<T> | null;
  /** The longest phrase that ends just before a token. */
  before(page: Tokenized, at: number): Found<T> | null;
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
    const words = wordsOf(phrase);
    grow(forwards, words, meaning);
    grow(backwards, words.reverse(), meaning);
  }
  return {
    after: (page, at) => longest(forwards, page, at, 1),
    before: (page, at) => longest(backwards, page, at - 1, -1),
    firsts: [...forwards.next.keys()].map((word) => word.toLowerCase()),
  };
}

/** A hyphen counts as a space, a word with a capital stands for itself alone, and the mark of "A$" must be glued to its letter. */
function wordsOf(phrase: string): string[] {
  const page = { text: phrase, tokens: scan(phrase) };
  const keys = page.tokens.map(({ kind, gap, start, end }, at) => {
    const raw = phrase.slice(start, end);
    if (raw !== raw.toLowerCase()) return raw;
    return kind === 'mark' && gap === Gap.none ? glued(wordAt(page, at)) : wordAt(page, at);
  });
  return keys.filter((_, at) => keys.length === 1 || wordAt(page, at) !== '-');
}

const glued = (mark: string): string => `+${mark}`;

function grow<T>(root: Node<T>, words: readonly string[], meaning: T): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = { next: new Map() }));
    node = next;
  }
  node.meaning = meaning;
}

function longest<T>(node: Node<T>, page: Tokenized, from: number, step: 1 | -1, at = from): Found<T> | null {
  const token = page.tokens[at];
  if (token === undefined || (at !== from && isApart(page, at, step))) return null;
  const word = wordAt(page, at);
  const narrow = token.kind === 'word' ? page.text.slice(token.start, token.end) : token.gap === Gap.none ? glued(word) : word;
  const found = narrow === word ? null : onwards(node.next.get(narrow), page, from, step, at);
  if (found) return found;
  const wide = node.next.get(word);
  if (wide) return onwards(wide, page, from, step, at);
  return at !== from && isHyphen(page, at) ? longest(node, page, from, step, at + step) : null;
}

/** Goes on from a node, or ends at it. */
function onwards<T>(node: Node<T> | undefined, page: Tokenized, from: number, step: 1 | -1, at: number): Found<T> | null {
  if (!node) return null;
  const farther = node.next.size > 0 ? longest(node, page, from, step, at + step) : null;
  if (farther || node.meaning === undefined) return farther;
  return { meaning: node.meaning, first: Math.min(from, at), next: Math.max(from, at) + 1 };
}

/** No phrase goes on in the next paragraph. */
const isApart = ({ tokens }: Tokenized, at: number, step: 1 | -1): boolean => tokens[step === 1 ? at : at + 1]!.gap === Gap.paragraph;

const isHyphen = ({ tokens }: Tokenized, at: number): boolean => {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  return hyphen.word === '-' && hyphen.gap === Gap.none && after?.gap === Gap.none && after.kind === 'word' && before?.kind === 'word';
};

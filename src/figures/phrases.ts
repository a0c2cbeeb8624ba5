// Phrases looked up among tokens, forwards or backwards: each word knows the phrases that begin and end with it.

import { divider, drawerOf, type Entry, type Node, type PhraseIndex } from './phrase-index.js';
import { Gap, wordAt, type Token, type Tokenized } from './token.js';

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
}

const none: readonly undefined[] = [];

/** So many words of the texts read are remembered. */
const mostKnown = 20_000;

/** The tables of a word, each phrase in them as its meaning's number, a space and its keys. */
function tablesIn(text: string): readonly (string | undefined)[] {
  if (text === '') return none;
  const tables: string[] = [];
  for (const table of text.split(divider.table)) {
    const end = table.indexOf(divider.phrase);
    tables[Number(table.slice(0, end))] = table.slice(end + 1);
  }
  return tables;
}

/** The tables of an index, by number. */
export function phrasesIn(index: PhraseIndex): <T>(table: number, meanings: readonly T[]) => Phrases<T> {
  const known = new Map<string, Entry>();
  const unknown: Entry = { index, begins: none, ends: none, forwards: [], backwards: [] };

  function opened(word: string): Entry | null {
    const drawer = index.drawers[drawerOf(word)]!;
    const label = divider.word + word + divider.side;
    const at = drawer.indexOf(label);
    if (at < 0) return null;
    const [begins = '', ends = ''] = drawer.slice(at + label.length, drawer.indexOf(divider.word, at + label.length)).split(divider.side);
    return { index, begins: tablesIn(begins), ends: tablesIn(ends), forwards: [], backwards: [] };
  }

  function look(page: Tokenized, at: number, token: Token): Entry {
    const word = wordAt(page, at);
    let entry = known.get(word);
    if (entry === undefined) {
      entry = opened(word) ?? unknown;
      // However many words an archive has.
      if (known.size >= mostKnown) known.clear();
      known.set(word, entry);
    }
    token.entry = entry;
    return entry;
  }

  return <T>(table: number, meanings: readonly T[]): Phrases<T> => ({
    // Asked of nearly every word for nearly every table: without a call more where there is nothing.
    after(page, at) {
      const token = page.tokens[at];
      if (token === undefined) return null;
      const entry = token.entry !== null && token.entry.index === index ? token.entry : look(page, at, token);
      const phrases = entry.begins[table];
      return phrases === undefined ? null : longest((entry.forwards[table] ??= grown([phrases], 1)), meanings, page, at, 1, at);
    },
    before(page, at) {
      const token = page.tokens[at - 1];
      if (token === undefined) return null;
      const { begins, ends, backwards } = token.entry !== null && token.entry.index === index ? token.entry : look(page, at - 1, token);
      if (begins[table] === undefined && ends[table] === undefined) return null;
      return longest((backwards[table] ??= grown([begins[table], ends[table]], -1)), meanings, page, at - 1, -1, at - 1);
    },
  });
}

/** Backwards, only phrases of one word are taken of those that begin with it. */
function grown([begins, ends]: readonly (string | undefined)[], step: 1 | -1): Node {
  const root: Node = { meaning: -1, next: new Map() };
  for (const phrase of begins?.split(divider.phrase) ?? []) {
    const [meaning, ...keys] = phrase.split(' ');
    if (step === 1 || keys.length === 1) grow(root, Number(meaning), keys);
  }
  for (const phrase of ends?.split(divider.phrase) ?? []) {
    const [meaning, ...keys] = phrase.split(' ');
    grow(root, Number(meaning), keys.reverse());
  }
  return root;
}

function grow(root: Node, meaning: number, keys: readonly string[]): void {
  let node = root;
  for (const key of keys) {
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = { meaning: -1, next: new Map() }));
    node = next;
  }
  node.meaning = meaning;
}

/** The key of a mark that must be printed against the word before it. */
export const glued = (mark: string): string => `+${mark}`;

function longest<T>(node: Node, meanings: readonly T[], page: Tokenized, from: number, step: 1 | -1, at: number): Found<T> | null {
  const token = page.tokens[at];
  if (token === undefined || (at !== from && isApart(page, at, step))) return null;
  const word = wordAt(page, at);
  const narrow = token.kind === 'word' ? page.text.slice(token.start, token.end) : token.gap === Gap.none ? glued(word) : word;
  const found = narrow === word ? null : onwards(node.next.get(narrow), meanings, page, from, step, at);
  if (found) return found;
  const wide = node.next.get(word);
  if (wide) return onwards(wide, meanings, page, from, step, at);
  return at !== from && isHyphen(page, at) ? longest(node, meanings, page, from, step, at + step) : null;
}

/** Goes on from a node, or ends at it. */
function onwards<T>(
  node: Node | undefined,
  meanings: readonly T[],
  page: Tokenized,
  from: number,
  step: 1 | -1,
  at: number,
): Found<T> | null {
  if (!node) return null;
  const farther = node.next.size > 0 ? longest(node, meanings, page, from, step, at + step) : null;
  if (farther || node.meaning === -1) return farther;
  return { meaning: meanings[node.meaning]!, first: Math.min(from, at), next: Math.max(from, at) + 1 };
}

/** No phrase goes on in the next paragraph. */
const isApart = ({ tokens }: Tokenized, at: number, step: 1 | -1): boolean => tokens[step === 1 ? at : at + 1]!.gap === Gap.paragraph;

const isHyphen = ({ tokens }: Tokenized, at: number): boolean => {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  return hyphen.word === '-' && hyphen.gap === Gap.none && after?.gap === Gap.none && after.kind === 'word' && before?.kind === 'word';
};

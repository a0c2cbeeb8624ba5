// How the phrases of a language are kept: as text by word, grown into trees where the text read asks for them.

/**
 * Numbered tables of phrases as text. A word has `|word:begins:ends|` in its drawer: of the phrases that begin with it, and that end
 * with it where that is another one, `table;phrase;phrase`, with `#` between the tables. A few long texts open ten times faster than
 * an object of thousands of names.
 */
export interface PhraseIndex {
  drawers: readonly string[];
}

/** Marks that no phrase holds. */
export const divider = { word: '|', side: ':', table: '#', phrase: ';' } as const;

const drawerCount = 256;

/** The drawer a word is kept in. */
export const drawerOf = (word: string): number =>
  (word.charCodeAt(0) * 31 + word.charCodeAt(word.length >> 1) + word.charCodeAt(word.length - 1) * 7 + word.length) & (drawerCount - 1);

export const emptyDrawers = (): string[] => Array.from({ length: drawerCount }, () => divider.word);

export interface Node {
  /** The number of the meaning of the phrase that ends here. */
  meaning: number;
  next: Map<string, Node>;
}

/** A word in one index: what it begins and ends, by the number of the table, as text and as far as it was asked for. */
export interface Entry {
  index: PhraseIndex;
  begins: readonly (string | undefined)[];
  ends: readonly (string | undefined)[];
  forwards: (Node | undefined)[];
  backwards: (Node | undefined)[];
}

// How the phrases of a language are kept: as text by word, grown into trees where the text read asks for them.

/** Numbered tables of phrases as text: a line a table, by the folded word a phrase begins with, and ends with where that is another one. */
export interface PhraseIndex {
  begins: Readonly<Record<string, string>>;
  ends: Readonly<Record<string, string>>;
}

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

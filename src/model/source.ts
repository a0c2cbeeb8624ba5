// Where facts were read: an article, or a data set.

export interface Source {
  /** kebab-case, stable: publisher and date, "cafetech-2023-10-09". */
  id: string;
  publisher: string;
  title: string | null;
  author: string | null;
  url: string | null;
  /** ISO 8601 day, or month where no more is known. */
  published: string | null;
  /** ISO 639-1. */
  language: string;
  /** Length of the text that was read, in code points, where places in it are kept. */
  length: number | null;
  /** The name of the reader's copy of the text, for `verify --articles`. */
  copy: string | null;
  /** Licence and credit line of an open data set. */
  licence: string | null;
  credit: string | null;
}

/** Whether two citations say the same. */
export const sameSource = (one: Source, other: Source): boolean =>
  one.id === other.id &&
  one.publisher === other.publisher &&
  one.title === other.title &&
  one.author === other.author &&
  one.url === other.url &&
  one.published === other.published &&
  one.language === other.language &&
  one.length === other.length &&
  one.copy === other.copy &&
  one.licence === other.licence &&
  one.credit === other.credit;

// What the checker may pass over beside a figure: words that change neither whom it is of, nor what, when, how much or whether.

/**
 * Words are parted by spaces or ends of lines, phrases by bars; compared without case or accents. A word stays out when it may make the figure
 * another one wherever it stands: a part ("cloud", "European"), another ("rival", "former"), a doubt ("potential"), a count ("each", "half").
 */
export interface Harmless {
  code: 'en' | 'fr';
  /** Praise, blame and size, said of anything. Only the first form; the others follow by `endings`. */
  adjectives: string;
  /** Happenings, moods and images, never a branch, a product or a place. In the singular. */
  nouns: string;
  /** Words for what a company has or does: harmless where the figure is of the whole company; else "its model revenue", "staff in the capital" are of a part. */
  things: string;
  /** Verbs that say the same of whom and how much as "had" or "announced" would: infinitives. */
  verbs: string;
  /** Verbs' forms that follow no rule of the language's conjugation. */
  forms: string;
  /** Numbers, pronouns, adverbs and connectives; words of finance that stand for the figure itself. */
  small: string;
  phrases: string;
  /** People: harmless where they are only told or asked, "from investors"; elsewhere the figure may be theirs. In the singular. */
  people: string;
  /** What a company makes or does: harmless beside the word for a company, "the database vendor". As they stand. */
  trades: string;
  /** Harmless right before a name only: "cloud arm AWS", "chip hopeful SambaNova". */
  callings: string;
  /** Forms of adjectives and nouns by the end of the first one: what is cut off, and what is put there. */
  endings: Readonly<Record<'adjectives' | 'nouns', readonly (readonly [ending: string, cut: number, endings: readonly string[]])[]>>;
}

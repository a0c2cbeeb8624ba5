// An article laid out for reading: its tokens, its sentences, its figures among them.

import { languageOf } from '../../figures/detect-language.js';
import { figuresAmong } from '../../figures/read-figures.js';
import { scan } from '../../figures/scan.js';
import type { LanguageCode } from '../../languages/index.js';
import type { Figure } from '../../model/figure.js';
import { lexisOf, type Lexis } from '../words/lexis.js';
import { clearMarkup } from './clear-markup.js';
import { sentencesOf, type Sentence } from './sentences.js';
import { wordsOf, type Word } from './word.js';

/** A figure and the tokens it takes, hedge words included from `hedgeFirst`. */
export interface Placed {
  figure: Figure;
  hedgeFirst: number;
  first: number;
  next: number;
  /** Its currency was established in another paragraph. */
  isBorrowed: boolean;
  /** The sum before it, in another currency: "20 million euros ($23 million)". */
  isAgain: boolean;
}

export interface Article {
  /** Without markup, which became spaces: places are those of the text as given. */
  text: string;
  tokens: readonly Word[];
  lexis: Lexis;
  language: LanguageCode;
  sentences: readonly Sentence[];
  figures: readonly Placed[];
  /** ISO 8601 day or month, where known. */
  published: string | null;
}

export function articleOf(raw: string, language: LanguageCode | 'auto', published: string | null): Article {
  const text = clearMarkup(raw);
  const scanned = scan(text);
  const code = language === 'auto' ? languageOf({ text, tokens: scanned }) : language;
  const figures = figuresAmong(text, scanned, code);
  const tokens = wordsOf(text, scanned);
  const lexis = lexisOf(code);
  const sentences = sentencesOf(text, tokens, lexis);
  return {
    text,
    tokens,
    lexis,
    language: code,
    sentences,
    figures: lendCurrencies(place(figures, tokens), text, tokens, sentences, lexis),
    published,
  };
}

/** "300 milliards de dollars … un projet de 500 milliards, mais": so large a sum and nothing counted is money, in the paragraph's currency. */
function lendCurrencies(
  figures: readonly Placed[],
  text: string,
  tokens: readonly Word[],
  sentences: readonly Sentence[],
  lexis: Lexis,
): Placed[] {
  // "The number of subscribers grew to 11.5 million": people, whatever money the text speaks of.
  const users = lexis.counted.get('users')!;
  const isOfUsers = ({ hedgeFirst }: Placed, from: number): boolean => {
    if (lexis.code !== 'en') return false;
    for (let at = hedgeFirst - 1; at >= Math.max(from, hedgeFirst - farthestUsers); at -= 1) {
      if (users.has(tokens[at]!.word)) return true;
      const named = lexis.senses.after({ text, tokens }, at);
      if (named?.meaning.some(({ kind, metric }) => kind === 'noun' && metric.units.includes('money'))) return false;
    }
    return false;
  };
  let sentence = 0;
  let lent: { unit: string; paragraph: number } | null = null;
  return figures.map((placed, at) => {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.first <= placed.first) sentence += 1;
    const { paragraph = -1 } = sentences[sentence] ?? {};
    const { figure } = placed;
    if (figure.implied && figure.kind === 'money' && isOfUsers(placed, sentences[sentence]?.first ?? 0))
      return { ...placed, figure: { ...figure, kind: 'number', unit: null, implied: false } };
    const isBorrowed = figure.implied && lent?.paragraph !== paragraph;
    if (figure.kind === 'money' && figure.unit !== null && !isBorrowed) lent = { unit: figure.unit, paragraph };
    const after = tokens[placed.next];
    const isBare =
      figure.kind === 'number' &&
      figure.unit === null &&
      figure.noun === null &&
      (figure.min ?? 0) >= 1e6 &&
      tokens[placed.next - 1]!.kind === 'word' &&
      (after === undefined || after.kind === 'mark') &&
      !isOfUsers(placed, sentences[sentence]?.first ?? 0);
    return isBare && lent?.paragraph === paragraph
      ? { ...placed, figure: { ...figure, kind: 'money', unit: lent.unit, implied: true } }
      : { ...placed, isBorrowed, isAgain: isConversion(placed, figures[at - 1], tokens) };
  });
}

/** How far before a number those it counts may be named. */
const farthestUsers = 14;

const isConversion = ({ figure, hedgeFirst }: Placed, before: Placed | undefined, tokens: readonly Word[]): boolean =>
  before !== undefined &&
  tokens[before.next]?.word === '(' &&
  hedgeFirst - before.next <= 3 &&
  figure.kind === 'money' &&
  before.figure.kind === 'money' &&
  figure.unit !== before.figure.unit;

const definite = new Set(['the', 'les', 'le', 'des']);
/** "above the 62.8 billion it had before" is held against it; "above the 1 trillion mark" is a hedge. */
const comparing = new Set(['than', 'que', 'above', 'below']);
const marksPassed = new Set(['mark', 'threshold', 'level', 'bar', 'barrier', 'milestone', 'line']);

function place(figures: readonly Figure[], tokens: readonly Word[]): Placed[] {
  let at = 0;
  const tokenAt = (offset: number): number => {
    while (at < tokens.length && tokens[at]!.end <= offset) at += 1;
    return at;
  };
  return figures.map((figure) => {
    const hedgeFirst = tokenAt(figure.hedgeStart);
    const first = tokenAt(figure.start);
    // "less than the 75.7 billion of two years ago": compared with, not qualified.
    if (
      hedgeFirst < first &&
      definite.has(tokens[first - 1]!.word) &&
      tokens.slice(hedgeFirst, first).some(({ word }) => comparing.has(word)) &&
      !marksPassed.has(tokens[tokenAt(figure.end - 1) + 1]?.word ?? '')
    )
      return {
        figure: { ...figure, hedge: 'exact', hedgeStart: figure.start, min: figure.min ?? figure.max, max: figure.max ?? figure.min },
        hedgeFirst: first,
        first,
        next: tokenAt(figure.end - 1) + 1,
        isBorrowed: false,
        isAgain: false,
      };
    return { figure, hedgeFirst, first, next: tokenAt(figure.end - 1) + 1, isBorrowed: false, isAgain: false };
  });
}

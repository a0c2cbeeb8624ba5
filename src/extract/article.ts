// An article laid out for reading: its tokens, its sentences, its figures among them.

import { detectLanguage } from '../figures/detect-language.js';
import { readFigures } from '../figures/read-figures.js';

import type { LanguageCode } from '../languages/index.js';
import type { Figure } from '../model/figure.js';
import { clearMarkup } from './clear-markup.js';
import { lexisOf, type Lexis } from './lexis.js';
import { sentencesOf, type Sentence } from './sentences.js';
import { wordsOf, type Word } from './word.js';

/** A figure and the tokens it takes, hedge words included from `hedgeFirst`. */
export interface Placed {
  figure: Figure;
  hedgeFirst: number;
  first: number;
  next: number;
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
  const code = language === 'auto' ? detectLanguage(text) : language;
  const tokens = wordsOf(text);
  const lexis = lexisOf(code);
  return { text, tokens, lexis, language: code, sentences: sentencesOf(text, tokens, lexis), figures: place(readFigures(text, code), tokens), published };
}

function place(figures: readonly Figure[], tokens: readonly Word[]): Placed[] {
  let at = 0;
  const tokenAt = (offset: number): number => {
    while (at < tokens.length && tokens[at]!.end <= offset) at += 1;
    return at;
  };
  return figures.map((figure) => {
    const hedgeFirst = tokenAt(figure.hedgeStart);
    const first = tokenAt(figure.start);
    return { figure, hedgeFirst, first, next: tokenAt(figure.end - 1) + 1 };
  });
}

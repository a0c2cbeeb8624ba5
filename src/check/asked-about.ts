// Whom and what a sentence without a figure speaks of, so that a question can be sent where its answer is.

import { readArticle } from '../extract/extract-facts.js';
import { detectLanguage } from '../figures/detect-language.js';
import type { CheckOptions } from './check-draft.js';
import { namedIn } from './draft/draft-read.js';

export interface AskedAbout {
  /** Of an entity of the base; `null` where none is named. */
  entity: string | null;
  metric: string | null;
}

export function askedAbout(text: string, { language, asOf, names }: Pick<CheckOptions, 'language' | 'asOf' | 'names'>): AskedAbout {
  const { article, scenes } = readArticle(text, {
    language: language === 'auto' ? detectLanguage(text) : language,
    published: asOf,
    names,
  });
  // Sentences without a figure are not searched for the words of metrics when they are read.
  const senses = article.tokens.flatMap((_, at) => article.lexis.senses.after(article, at)?.meaning ?? []);
  return { entity: scenes.flatMap(namedIn)[0]?.id ?? null, metric: senses[0]?.metric.id ?? null };
}

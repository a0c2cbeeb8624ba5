// Whether a word names a metric, or does what has one, at a place of a text.

import type { Sense } from '../words/lexis.js';
import type { Article } from './article.js';

type Lines = Pick<Article, 'text' | 'tokens' | 'lexis'>;
type Found = ReturnType<Article['lexis']['senses']['after']>;

/** A verb that begins at a token: of any metric, or one that the test holds for. */
export const isVerbAt = (lines: Lines, at: number, is?: (sense: Sense) => boolean): boolean =>
  has(lines.lexis.senses.after(lines, at), 'verb', is);

export const isNounAt = (lines: Lines, at: number, is?: (sense: Sense) => boolean): boolean =>
  has(lines.lexis.senses.after(lines, at), 'noun', is);

/** A verb that ends right before a token. */
export const isVerbBefore = (lines: Lines, next: number, is?: (sense: Sense) => boolean): boolean =>
  has(lines.lexis.senses.before(lines, next), 'verb', is);

export const isNounBefore = (lines: Lines, next: number, is?: (sense: Sense) => boolean): boolean =>
  has(lines.lexis.senses.before(lines, next), 'noun', is);

const has = (found: Found, kind: Sense['kind'], is?: (sense: Sense) => boolean): boolean =>
  found?.meaning.some((sense) => sense.kind === kind && (is === undefined || is(sense))) ?? false;

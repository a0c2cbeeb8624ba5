// One numeral, in whatever form it is written.

import type { NoNumber, Numeral } from './numeral.js';
import { follows, isGlued, pastHyphen, wordAt, type Page } from './page.js';
import { readArticle } from './read-article.js';
import { readCrowd } from './read-crowd.js';
import { readDigits, readPointFirst } from './read-digits.js';
import { readHalf, readPart } from './read-part.js';
import { readWords } from './read-words.js';

/** Reads the numeral that begins at a token, passes over digits that are no number, or finds nothing. */
export function readNumeral(page: Page, at: number): Numeral | NoNumber | null {
  const { kind } = page.tokens[at]!;
  if (kind === 'digits') return readDigits(page, at);
  if (kind === 'mark' || at === 0) {
    const pointed = readPointFirst(page, at);
    if (pointed || kind === 'mark') return pointed;
  }
  if (!page.lexicon.mayCount(page, at) || isGluedToDigits(page, at) || isIdleOne(page, at)) return null;
  return readHalf(page, at) ?? readPart(page, at) ?? readCrowd(page, at) ?? readWords(page, at) ?? readArticle(page, at);
}

const isGluedToDigits = (page: Page, at: number): boolean => isGlued(page, at) && page.tokens[at - 1]?.kind === 'digits';

/** "One", "a" and "un" count before something that can be counted by one, or in a ratio; nearly always they are articles. */
function isIdleOne(page: Page, at: number): boolean {
  const { ones, articles, mayFollowOne, inEvery } = page.lexicon;
  const next = pastHyphen(page, at + 1);
  if ((!ones.has(wordAt(page, at)) && !articles.has(wordAt(page, at))) || !follows(page, next)) return false;
  return !mayFollowOne(page, next) && !inEvery.after(page, next + 1);
}

// Tells English from French by their everyday words and number words.

import type { LanguageCode } from '../languages/index.js';
import type { everydayRecipe } from './lexicon-recipe.js';
import { packedEveryday } from './packed-everyday.js';
import { scan } from './scan.js';
import { wordAt, type Tokenized } from './token.js';
import { unpack } from './word-tables.js';

/** About a thousand words are enough to tell. */
const mostCharacters = 6_000;

/** English where the text gives no sign. Looks at its beginning only. */
export const detectLanguage = (text: string): LanguageCode =>
  languageOf({ text, tokens: scan(text, 0, Math.min(text.length, mostCharacters)) });

/** The same of a text whose tokens are at hand. */
export function languageOf(page: Tokenized): LanguageCode {
  const { text, tokens } = page;
  const [isFrench, isEnglish] = [everydayWords('fr'), everydayWords('en')];
  let [words, french, english] = [0, 0, 0];
  for (let at = 0; at < tokens.length && tokens[at]!.start < mostCharacters; at += 1) {
    if (tokens[at]!.kind !== 'word') continue;
    const word = wordAt(page, at);
    words += 1;
    if (isFrench.has(word)) french += 1;
    if (isEnglish.has(word)) english += 1;
  }
  if (french !== english || words > few) return french > english ? 'fr' : 'en';
  return frenchLooks(text) ? 'fr' : 'en';
}

const made = new Map<LanguageCode, ReadonlySet<string>>();

function everydayWords(code: LanguageCode): ReadonlySet<string> {
  let words = made.get(code);
  if (!words) made.set(code, (words = unpack<ReturnType<typeof everydayRecipe>>(packedEveryday(code)).everyday));
  return words;
}

/** A sentence of a few words may hold no everyday one. */
const few = 60;

/** Accents and endings of French in words without a capital, or a decimal comma before a word. */
const frenchLooks = (text: string): boolean =>
  /(?<!\p{L})(?:\p{Ll}*[àâæçèéêëîïôœùû]|\p{Ll}{2,}(?:ait|aient)(?!\p{L}))|\d,\d{1,2} \p{Ll}/u.test(text);

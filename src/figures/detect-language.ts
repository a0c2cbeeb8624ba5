// Tells English from French by their everyday words and number words.

import type { LanguageCode } from '../languages/index.js';
import { fold } from './fold.js';
import { lexiconOf } from './lexicon.js';

/** English where the text gives no sign. Looks at the first thousand words only. */
export function detectLanguage(text: string): LanguageCode {
  const words = fold(text.slice(0, 6_000)).match(/\p{L}+(?:'(?=\p{L}|\d))?/gu) ?? [];
  const score = (code: LanguageCode): number => {
    const { everyday } = lexiconOf(code);
    return words.reduce((sum, word) => sum + (everyday.has(word) ? 1 : 0), 0);
  };
  const [french, english] = [score('fr'), score('en')];
  if (french !== english || words.length > few) return french > english ? 'fr' : 'en';
  return frenchLooks(text) ? 'fr' : 'en';
}

/** A sentence of a few words may hold no everyday one. */
const few = 60;

/** Accents and endings of French in words without a capital, or a decimal comma before a word. */
const frenchLooks = (text: string): boolean => /(?<!\p{L})(?:\p{Ll}*[àâæçèéêëîïôœùû]|\p{Ll}{2,}(?:ait|aient)(?!\p{L}))|\d,\d{1,2} \p{Ll}/u.test(text);

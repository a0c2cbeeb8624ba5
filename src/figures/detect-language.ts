// Tells English from French by their everyday words.

import { languages, type LanguageCode } from '../languages/index.js';
import { fold } from './fold.js';

const sets = new Map<LanguageCode, ReadonlySet<string>>();

/** English where the text gives no sign. Looks at the first few thousand words only. */
export function detectLanguage(text: string): LanguageCode {
  const words = text.slice(0, 20_000).match(/\p{L}+(?:['’](?=\p{L}|\d))?/gu) ?? [];
  const score = (code: LanguageCode): number => words.reduce((sum, word) => sum + (everyday(code).has(fold(word)) ? 1 : 0), 0);
  return score('fr') > score('en') ? 'fr' : 'en';
}

function everyday(code: LanguageCode): ReadonlySet<string> {
  let words = sets.get(code);
  if (!words) sets.set(code, (words = new Set(languages[code].everyday.split('|').map(fold))));
  return words;
}

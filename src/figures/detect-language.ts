// Tells English from French by their everyday words and number words.

import { languages, type LanguageCode } from '../languages/index.js';
import { fold } from './fold.js';

const sets = new Map<LanguageCode, ReadonlySet<string>>();

/** English where the text gives no sign. Looks at the first few thousand words only. */
export function detectLanguage(text: string): LanguageCode {
  const words = text.slice(0, 20_000).match(/\p{L}+(?:['’](?=\p{L}|\d))?/gu) ?? [];
  const score = (code: LanguageCode): number => words.reduce((sum, word) => sum + (telling(code).has(fold(word)) ? 1 : 0), 0);
  return score('fr') > score('en') ? 'fr' : 'en';
}

function telling(code: LanguageCode): ReadonlySet<string> {
  let words = sets.get(code);
  if (!words) {
    const { everyday, numbers } = languages[code];
    const spelled = Object.keys({ ...numbers.cardinals, ...numbers.scales }).flatMap((phrase) => phrase.split(' '));
    sets.set(code, (words = new Set([...everyday.split('|'), ...spelled].map(fold))));
  }
  return words;
}

// The languages aifacts reads.

import { english } from './en/index.js';
import { french } from './fr/index.js';

export { world } from './world/index.js';
export const languages = { en: english, fr: french } as const;
export type LanguageCode = keyof typeof languages;

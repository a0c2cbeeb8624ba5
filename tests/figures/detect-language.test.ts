// Which language a text is in.

import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/figures/detect-language.js';

describe('the language of a text', () => {
  it.each([
    ['fr', 'Elle a levé 700 millions de dollars auprès d’investisseurs.'],
    ['fr', 'L’ENTREPRISE A LEVÉ 700 MILLIONS'],
    ['fr', 'près d’un quart'],
    ['fr', 'plus de 10 salariés'],
    ['en', 'The company raised $700 million from investors.'],
    ['en', 'more than 10 employees'],
    ['fr', 'quatre-vingt-dix'],
    ['fr', '2,5 Md€'],
    ['en', 'twelve'],
    ['en', '$300bn'],
    ['en', ''],
    ['fr', 'Intel employait 131 900 personnes.'],
    ['fr', 'Nvidia vaudrait 4,6 billions de dollars'],
    ['en', 'Intel had 131,900 staff.'],
    ['fr', 'OpenAI, Nvidia et Microsoft dans “The Information”, selon la presse'],
  ])('is %s for “%s”', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

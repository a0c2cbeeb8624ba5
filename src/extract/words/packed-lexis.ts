// A language's words for facts, packed. The build puts the packed text in the place of this file.

import { pack, type Packed } from '../../figures/word-tables.js';
import { reporting as english } from '../../languages/en/reporting.js';
import { reporting as french } from '../../languages/fr/reporting.js';
import type { LanguageCode } from '../../languages/index.js';
import { lexisRecipe } from './lexis-recipe.js';

export const packedLexis = (code: LanguageCode): Packed => pack(lexisRecipe(code === 'fr' ? french : english));

// A language's everyday words and number words, packed. The build puts the packed text in the place of this file.

import { languages, type LanguageCode } from '../languages/index.js';
import { everydayRecipe } from './lexicon-recipe.js';
import { pack, type Packed } from './word-tables.js';

export const packedEveryday = (code: LanguageCode): Packed => pack(everydayRecipe(languages[code]));

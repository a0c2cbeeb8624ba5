// A language's words for figures, packed. The build puts the packed text in the place of this file.

import { languages, type LanguageCode } from '../languages/index.js';
import { lexiconRecipe } from './lexicon-recipe.js';
import { pack, type Packed } from './word-tables.js';

export const packedLexicon = (code: LanguageCode): Packed => pack(lexiconRecipe(languages[code]));

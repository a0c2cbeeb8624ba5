// The checker's words of a language, packed. The build puts the packed text in the place of this file.

import { pack, type Packed } from '../../figures/word-tables.js';
import { doubting as english } from '../../languages/en/doubting.js';
import { harmless as harmlessEnglish } from '../../languages/en/harmless.js';
import { reporting as reportingEnglish } from '../../languages/en/reporting.js';
import { doubting as french } from '../../languages/fr/doubting.js';
import { harmless as harmlessFrench } from '../../languages/fr/harmless.js';
import { reporting as reportingFrench } from '../../languages/fr/reporting.js';
import type { LanguageCode } from '../../languages/index.js';
import { doubtRecipe } from './doubt-recipe.js';

export const packedDoubts = (code: LanguageCode): Packed =>
  pack(code === 'fr' ? doubtRecipe(french, harmlessFrench, reportingFrench) : doubtRecipe(english, harmlessEnglish, reportingEnglish));

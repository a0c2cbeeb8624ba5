// French.

import type { Language } from '../language.js';
import { calendar } from './calendar.js';
import { hedges } from './hedges.js';
import { labels } from './labels.js';
import { money } from './money.js';
import { nouns } from './nouns.js';
import { numbers } from './numbers.js';
import { ranges } from './ranges.js';

export const french: Language = {
  code: 'fr',
  everyday: (
    "le|la|les|des|du|de|d'|l'|et|un|une|est|dans|pour|que|qu'|qui|par|sur|au|aux|avec|son|ses|sa|ce|cette|ces|il|elle|ils|plus|ne|pas|se|s'|en|ont|été|etait|" +
    'sont|mais|ou|leur|leurs|apres|dont|selon|soit|deja|entreprise|annee|milliard|milliards|millions|euros|environ|pres|contre|depuis|md|mds|salaries|postes|' +
    'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|fin|debut|encore|chez|personnes|vaut|employes|leve|chiffre|affaires|devait|moins'
  ),
  numbers,
  money,
  nouns,
  hedges,
  ranges,
  calendar,
  labels,
};

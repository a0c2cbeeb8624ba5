// French words of names, addresses and ranks, whose numbers count nothing.

import type { LabelWords } from '../language.js';

export const labels: LabelWords = {
  before: (
    'page|pages|p|nationale|départementale|chapitre|chapitres|section|version|versions|v|vol|volume|numéro|numéros|no|n|nº|n°|salle|étage|bureau|appartement|route|autoroute|ligne|' +
    'niveau|phase|étape|tour|saison|épisode|partie|article|articles|figure|fig|tableau|type|classe|catégorie|groupe|titre|règle|loi|alinéa|annexe|note|édition|' +
    'rang|série|code|cedex|bp|cs|chaîne|psaume|jour|semaine|mois|top|cac|sbf|dax|ftse|nasdaq|nikkei|stoxx|dow|modèle|windows|iphone|android|formule|district|' +
    'canal|porte|quai|lot|acte|agenda|réf|question|exemple|leçon|point|considérant|§|№|années|paragraphe|tome|bâtiment|bus|chambre|port|erreur|ieee|iso|arxiv|doi|isbn'
  ),
  codes: '4k|8k|2k|3m|1t|2t|3t|4t',
  names: 'iphone|ipad|macbook|gpt|ios|macos|windows|web',
  streets: 'rue|avenue|boulevard|bd|place|quai|allée|chemin|impasse|cours|square|route|faubourg|bis|ter|cedex',
  after: 'bis',
  ordinals: (
    'unième|unièmes|deuxième|deuxièmes|troisième|troisièmes|quatrième|quatrièmes|cinquième|cinquièmes|sixième|sixièmes|septième|septièmes|huitième|huitièmes|' +
    'neuvième|neuvièmes|dixième|dixièmes|onzième|onzièmes|douzième|treizième|quatorzième|quinzième|seizième|vingtième|trentième|quarantième|cinquantième|' +
    'soixantième|centième|centièmes|millième|millièmes|millionième|milliardième|premier|premiers|première|premières'
  ),
  ordinalMarks: 'er|ere|ers|e|es|eme|emes|nd|nde|d|de|ieme|iemes|o',
  definite: 'les|ces|aux|tous|toutes|autres|derniers|dernières|premiers|premières|prochains|prochaines',
};

// French words of time and of names with a number, none of which is a figure.

import type { CalendarWords, LabelWords } from '../language.js';

export const calendar: CalendarWords = {
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr fév avr juil oct nov déc'.split(' '),
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  spans: (
    'an ans année années mois semaine semaines jour jours heure heures minute minutes seconde secondes milliseconde millisecondes siècle siècles décennie décennies trimestre trimestres semestre semestres ' +
    'nuit nuits soir matin week-end week-ends quinzaine quinzaines journée journées h min ms'
  ).split(' '),
  hours: ['h', 'heures', 'heure', 'gmt', 'utc'],
  before: 'depuis en de vers fin début été printemps automne hiver mi exercice année courant horizon ici dès avant après'.split(' '),
  ordinalMarks: ['er', 'ere', 'ers', 'e', 'es', 'eme', 'emes', 'nd', 'nde', 'd', 'de', 'ieme', 'iemes', 'o'],
};

export const labels: LabelWords = {
  before: (
    'page pages p chapitre chapitres section version versions v vol volume numéro numéros no n nº n° salle étage bureau appartement route autoroute ligne niveau phase étape tour saison épisode partie article articles figure fig tableau type ' +
    'classe catégorie groupe titre règle loi alinéa annexe note édition rang série code cedex bp cs chaîne psaume jour semaine mois top cac sbf dax ftse nasdaq nikkei stoxx dow modèle windows iphone android formule district canal porte quai lot acte agenda arxiv doi isbn'
  ).split(' '),
  codes: ['4k', '8k', '2k'],
  names: ['iphone', 'ipad', 'macbook', 'gpt', 'ios', 'macos', 'windows', 'web'],
  streets: 'rue avenue boulevard bd place quai allée chemin impasse cours square route faubourg bis ter cedex'.split(' '),
  after: ['bis'],
  ordinals: (
    'unième unièmes deuxième deuxièmes troisième troisièmes quatrième quatrièmes cinquième cinquièmes sixième sixièmes septième septièmes huitième huitièmes neuvième neuvièmes dixième dixièmes onzième onzièmes douzième treizième quatorzième ' +
    'quinzième seizième vingtième trentième quarantième cinquantième soixantième centième centièmes millième millièmes millionième milliardième premier premiers première premières'
  ).split(' '),
  definite: ['les', 'ces', 'aux', 'tous', 'toutes', 'autres', 'derniers', 'dernières', 'premiers', 'premières', 'prochains', 'prochaines'],
};

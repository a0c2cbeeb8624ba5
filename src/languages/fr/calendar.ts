// French words of time.

import type { CalendarWords } from '../language.js';

export const calendar: CalendarWords = {
  months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|fév|avr|juil|oct|nov|déc',
  weekdays: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  spans: (
    'an|ans|année|années|mois|semaine|semaines|jour|jours|heure|heures|minute|minutes|seconde|secondes|milliseconde|millisecondes|siècle|siècles|décennie|' +
    'décennies|trimestre|trimestres|semestre|semestres|nuit|nuits|soir|matin|week-end|week-ends|quinzaine|quinzaines|journée|journées|h|min|ms'
  ),
  hours: 'h|heures|heure|gmt|utc',
  before: 'depuis|en|de|vers|fin|début|été|printemps|automne|hiver|mi|exercice|année|courant|horizon|ici|dès|avant|après',
  published: 'publié|publiée|mis en ligne|mise en ligne|mis à jour|mise à jour|écrit|écrite|rédigé|rédigée',
  dayArticles: 'le|du',
  telling: "au|depuis|avant|après|dès|jusqu'au|en|vers|entre|et|d'ici|clos|clos le|achevé|achevée|achevé le|achevée le|terminé|terminée|terminé le|terminée le",
};

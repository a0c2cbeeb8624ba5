// Jobs cut.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const layoffs: Metric = {
  id: 'layoffs',
  name: 'layoffs',
  what: 'Jobs cut.',
  units: ['people', 'percent', 'none'],
  least: null,
  timing: 'event',
  definition: null,
  definitions: [],
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  is: traits('cut', 'local', 'listed'),
  outlook: outlooks.deal,
  families: ['staff'],
  stories: ['staff'],
  words: {
    en: ['layoffs', 'layoff', 'job cuts', 'laid off', 'cuts'],
    fr: ['licenciements', 'suppressions de postes', 'licencier', 'postes supprimés'],
  },
  reads: () => ({
    nouns: [
      { ...words('layoffs|layoff|job cuts|job cut|redundancies|job losses|cuts|workforce reduction|workforce reductions|workforce cut|workforce cuts|reduction in force|reductions in force|headcount reduction|headcount reductions|staff cuts|staff reductions|job reductions|staffing cuts|firings|dismissals|job eliminations|retrenchments|departures|pink slips|reduction of its workforce|reduction in its workforce|reduction in workforce|the door|the boot|the sack|the axe|the chop|their marching orders|their walking papers|their notice|packing|people go|employees go|workers go|staff go|staffers go|engineers go|jobs gone|jobs lost|jobs went|jobs axed', "licenciements|licenciement|suppressions de postes|suppressions d'emplois|suppression de postes|suppression|suppressions|plan social|plan de départs|coupes|coupe|suppression d'emplois|mises à pied|mise à pied|coupes claires|plan de sauvegarde de l'emploi|plan de licenciements|plan de licenciement|départs volontaires|réduction d'effectifs|réductions d'effectifs|réduction des effectifs|départs|départ|nombre de personnes concernées|nombre des personnes concernées|nombre de postes concernés|nombre de salariés concernés|nombre de licenciements|nombre de suppressions de postes|à la porte|la porte|à la trappe|coup de balai|postes en moins|emplois en moins|postes de moins|emplois perdus|postes perdus"), parts: { owner: 'entity', of: 'entity', at: 'entity', in: 'entity' } },
      { ...words('reduction|reductions|cull|loss', 'réduction'), shy: true, parts: { owner: 'entity', at: 'entity', by: 'entity' } },
    ],
    verbs: [
      { ...words('lay off|cut|fire|let go|dismiss|eliminate|axe|slash|shed|make redundant|sack|trim|ax|remove|reduce|part with|pare|shrink|downsize|terminate|retrench|jettison|furlough|get rid of|do away with|ditch|cull|prune|chop|scrap|dispense with|offload|part ways with|say goodbye to|bid farewell to|cut loose', "licencier|supprimer|se séparer de|remercier|couper|tailler|menacer|réduire|amputer|mettre à pied|renvoyer|congédier|disparaître|rayer|laisser partir|pousser vers la sortie|sacrifier|faire partir|faire disparaître|balayer|biffer|dire au revoir à|dire adieu à|éliminer|détruire|débarquer|évincer"), subject: 'entity', parts: { at: 'entity' } },
      { ...words('lay', ''), subject: 'entity', split: 'off' },
      { ...words('let', ''), subject: 'entity', split: 'go' },
      { ...words('will go|would go|are to go|were to go|to be lost|be lost|be at risk|be under threat|disappear|be on the line', ''), subject: 'customer', parts: { at: 'entity' } },
      { ...words('lose their job|lose their jobs|be shown the door|be out of a job', 'perdre leur emploi|perdre leur poste|perdre leur travail'), subject: 'customer', parts: { at: 'entity' } },
      { ...words('affect|impact|hit', 'concerner|toucher|affecter|se délester de|se défaire de|liquider'), subject: 'entity', shy: true, parts: { in: 'entity', at: 'entity' } },
    ],
    counted: words('departures|firings|dismissals|retrenchments|jobs|job|positions|roles|posts|redundancies|layoffs', 'postes|poste|emplois|emploi|licenciements|suppressions|départs'),
    beside: words('employees|workers|jobs|positions|roles|posts|staff|workforce|headcount|people', 'salariés|employés|postes|emplois|effectifs|personnel|personnes'),
    partOf: words('staff|employees|workforce|workers|headcount|jobs|positions|team|roles', 'employés|salariés|effectifs|effectif|personnel|postes|équipes|équipe|collaborateurs|main-d’œuvre|emplois|troupes|rangs'),
  }),
};

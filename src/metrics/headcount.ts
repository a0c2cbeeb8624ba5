// Employees.

import type { Metric } from './metric.js';
import { outlooks } from './outlook.js';
import { words } from './reading.js';
import { traits } from './traits.js';

export const headcount: Metric = {
  id: 'headcount',
  name: 'headcount',
  what: 'Employees.',
  units: ['people'],
  least: null,
  timing: 'level',
  definition: null,
  definitions: [],
  synonyms: /^including subsidiaries$/,
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  is: traits('staff', 'local', 'moving', 'recounted', 'steady', 'listed'),
  outlook: { ...outlooks.level, talks: 'actual', planned: 'target' },
  families: ['staff', 'people'],
  stories: ['staff'],
  words: {
    en: ['headcount', 'employees', 'staff', 'workforce'],
    fr: ['effectifs', 'salariés', 'employés', 'personnel'],
  },
  reads: () => ({
    nouns: [
      { ...words('headcount|workforce|payroll|team|number of employees|number of staff|head count|staff of|team of|on staff|on its staff|on the payroll|on its payroll|on its books|ranks|company of|firm of|startup of|start-up of|outfit of', "effectif|effectifs|équipe|nombre d'employés|nombre de salariés|nombre de collaborateurs|masse salariale en équivalent temps plein|équipes"), parts: { owner: 'entity', of: 'entity', at: 'entity', in: 'entity' } },
    ],
    verbs: [{ ...words('employ', 'employer|faire travailler'), subject: 'entity' }, { ...words('have|count', 'compter'), subject: 'entity', shy: true }, { ...words('work', 'travailler'), subject: 'customer', shy: true, parts: { for: 'entity', at: 'entity' } }],
    beside: words('people|staff|workers|employees|person', 'personnes|salariés|employés|collaborateurs|personne'),
    counted: words('employees|employee|staff|workers|staffers', 'salariés|employés|collaborateurs|employées'),
  }),
};

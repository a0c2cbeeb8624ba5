// Employees.

import type { Metric } from './metric.js';
import { words } from './reading.js';

export const headcount: Metric = {
  id: 'headcount',
  name: 'headcount',
  what: 'Employees.',
  units: ['people'],
  timing: 'level',
  definition: null,
  roles: [],
  identifying: [],
  side: null,
  deal: false,
  words: {
    en: ['headcount', 'employees', 'staff', 'workforce'],
    fr: ['effectifs', 'salariés', 'employés', 'personnel'],
  },
  reads: {
    nouns: [
      { ...words('headcount|workforce|staff|payroll|team', 'effectif|effectifs|équipe|masse salariale|personnel'), parts: { owner: 'entity', of: 'entity', at: 'entity', in: 'entity' } },
    ],
    verbs: [{ ...words('employ', 'employer'), subject: 'entity' }],
    counted: words('employees|employee|staff|workers|staffers|full-time employees|people|engineers|researchers', 'salariés|employés|collaborateurs|salarié|personnes|employées|ingénieurs|chercheurs|équivalents temps plein'),
  },
};

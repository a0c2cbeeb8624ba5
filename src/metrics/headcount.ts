// Employees.

import type { Metric } from './metric.js';

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
};

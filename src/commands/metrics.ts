// The `metrics` command: the glossary.

import { metrics as all } from '../metrics/index.js';
import { rowsOf } from '../query/bases.js';
import { pageOf } from '../view/sheet.js';
import { simpleSheet } from '../view/simple-sheet.js';
import type { Command } from './command.js';

export const metrics: Command = {
  name: 'metrics',
  summary: 'The glossary: what is measured, in which units',
  group: 'Look up',
  examples: ['aifacts metrics', 'aifacts metrics --json'],
  schema: async () => (await import('../view/records/schemas.js')).metricListSchema,

  declare: (command) => command,

  run(world) {
    const counts = new Map<string, number>();
    for (const { row } of rowsOf<{ metric: string; facts: number }>(
      world.bases(),
      'select metric, count(*) as facts from fact group by metric',
    ))
      counts.set(row.metric, (counts.get(row.metric) ?? 0) + row.facts);
    const records = all.map(({ id, name, what, units, definition, roles, deal, words }) => ({
      id,
      name,
      what,
      units,
      definition,
      roles,
      deal,
      words,
      facts: counts.get(id) ?? 0,
    }));
    return {
      records: () => records,
      fields: ['id', 'name', 'what', 'units', 'definition', 'roles', 'deal', 'facts'],
      page: () =>
        pageOf(
          simpleSheet(
            null,
            [
              { key: 'id', title: 'metric', tone: 'name', leaves: 0 },
              { key: 'units', title: 'unit', leaves: 2 },
              { key: 'facts', title: 'facts', align: 'right', leaves: 1 },
              { key: 'what', title: 'what it is', leaves: 0, shrinksTo: 30 },
            ],
            records,
          ),
        ),
    };
  },
};

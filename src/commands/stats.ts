// The `stats` command: what the base holds, and as of when.

import { stats as count } from '../query/stats.js';
import { cell } from '../view/sheet.js';
import { simpleSheet } from '../view/simple-sheet.js';
import type { Command } from './command.js';

export const stats: Command = {
  name: 'stats',
  summary: 'What the base holds, and as of when',
  group: 'Look up',
  examples: ['aifacts stats', 'aifacts stats --json'],
  schema: async () => (await import('../view/records/schemas.js')).statsSchema,

  declare: (command) => command,

  run(world) {
    const found = count(world.bases());
    return {
      records: () => ({ version: world.version, ...found }),
      fields: ['version', 'facts', 'entities', 'sources', 'publishers', 'topics', 'shared', 'disputes', 'from', 'asOf'],
      page: () => ({
        head: [
          [
            cell(`${found.facts} facts`, 'strong'),
            cell(` about ${found.entities} entities, from ${found.sources} sources of ${found.publishers} publishers`),
          ],
          [cell(`${found.topics} things told, ${found.shared} by more than one source, ${found.disputes} in dispute`)],
          [cell(`printed from ${found.from ?? '–'} to ${found.asOf ?? '–'} · aifacts ${world.version}`, 'faint')],
        ],
        sheets: [
          simpleSheet(
            null,
            [
              { key: 'metric', title: 'metric', tone: 'name' },
              { key: 'facts', title: 'facts', align: 'right' },
            ],
            found.metrics,
          ),
        ],
        foot: [],
      }),
    };
  },
};

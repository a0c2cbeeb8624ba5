// The `source` command: one source, with the facts read in it.

import { listFacts } from '../query/list-facts.js';
import { oneSource } from '../query/list-sources.js';
import { factFields, factRecord } from '../view/records/fact-record.js';
import { sourceRecord } from '../view/records/source-record.js';
import { cell } from '../view/sheet.js';
import { factSheet } from '../view/sheets/facts.js';
import type { Command } from './command.js';

export const source: Command = {
  name: 'source',
  summary: 'One source, with the facts read in it',
  group: 'Look up',
  examples: ['aifacts source cafetech-2023-10-09', 'aifacts source cafetech-2023-10-09 --json'],
  schema: async () => (await import('../view/records/schemas.js')).sourceSchema,

  declare: (command) => command.argument('<id>', 'the id of a source'),

  run(world, options) {
    const found = oneSource(world.bases(), options.id as string);
    const { facts } = listFacts(world.bases(), { source: found.id });
    const lines = [found.title, found.author, found.url, found.licence, found.credit].filter((line) => line !== null);
    return {
      records: () => ({ ...sourceRecord(found), facts: facts.map(factRecord) }),
      fields: factFields,
      rows: () => facts.map(factRecord),
      page: () => ({
        head: [
          [
            cell(found.publisher, 'strong'),
            cell(
              `  ${[found.published ?? 'undated', found.language, `${found.facts} ${found.facts === 1 ? 'fact' : 'facts'}`].join(' · ')}`,
              'faint',
            ),
          ],
          ...lines.map((line) => [cell(line, undefined, line === found.url ? line : null)]),
        ],
        sheets: facts.length > 0 ? [factSheet(null, facts, ['id', 'entity', 'metric', 'period', 'value', 'status'])] : [],
        foot: [],
      }),
    };
  },
};

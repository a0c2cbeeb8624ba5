// The `companies` command: the entities of the base, with counts.

import { entityKinds } from '../model/entity.js';
import { Failure } from '../model/failure.js';
import { listEntities } from '../query/list-entities.js';
import { pageOf } from '../view/sheet.js';
import { simpleSheet } from '../view/simple-sheet.js';
import type { Command } from './command.js';
import { askedFilters } from './filter-options.js';
import { askedLimit, emptyExit, limitNote } from './list-options.js';

export const companies: Command = {
  name: 'companies',
  summary: 'The entities of the base, most facts first',
  group: 'Look up',
  examples: ['aifacts companies', 'aifacts companies --country FR --all', 'aifacts companies --kind regulator --json'],
  schema: async () => (await import('../view/records/schemas.js')).entityListSchema,

  declare: (command) =>
    command
      .option('--sector <name>', 'only of this sector')
      .option('--country <code>', 'only of this country: FR, US')
      .option('--kind <word>', `only ${entityKinds.join(', ')}`)
      .option('--limit <n>', 'at most so many rows')
      .option('--all', 'every row')
      .option('-e, --exit-status', 'exit with 1 when the list is empty'),

  async run(world, options) {
    const kind = (options.kind as string | undefined)?.toLowerCase();
    if (kind !== undefined && !entityKinds.includes(kind as never))
      throw new Failure('usage', `there is no kind "${kind}"`, `--kind with one of ${entityKinds.join(', ')}`);
    const { filters } = await askedFilters(world, { sector: options.sector, country: options.country });
    const all = listEntities(world.bases(), { sector: filters.sector, country: filters.country, kind });
    const shown = all.slice(0, askedLimit(options) ?? all.length);
    return {
      records: () => shown,
      fields: ['id', 'name', 'kind', 'sector', 'country', 'founded', 'ticker', 'facts', 'mentions', 'sources', 'latest'],
      page: () =>
        pageOf(
          simpleSheet(
            null,
            [
              { key: 'name', title: 'name', tone: 'name', leaves: 0, shrinksTo: 16 },
              { key: 'kind', title: 'kind', leaves: 3 },
              { key: 'sector', title: 'sector', leaves: 2 },
              { key: 'country', title: 'country', leaves: 2 },
              { key: 'founded', title: 'founded', leaves: 5 },
              { key: 'facts', title: 'facts', align: 'right', leaves: 0 },
              { key: 'mentions', title: 'named in', align: 'right', leaves: 1 },
              { key: 'sources', title: 'sources', align: 'right', leaves: 4 },
              { key: 'latest', title: 'latest', leaves: 4 },
            ],
            shown,
          ),
        ),
      notes: limitNote(shown.length, all.length),
      exit: emptyExit(options, shown.length),
    };
  },
};

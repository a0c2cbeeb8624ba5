// The `verify` command: the base against itself, and against copies of its sources.

import { Failure } from '../model/failure.js';
import { verify as check } from '../query/verify.js';
import { cell } from '../view/sheet.js';
import { simpleSheet } from '../view/simple-sheet.js';
import type { Command } from './command.js';

export const verify: Command = {
  name: 'verify',
  summary: 'The base against itself and, with --articles, against your copies of its sources',
  group: 'Check',
  examples: ['aifacts verify', 'aifacts verify --json'],
  schema: async () => (await import('../view/records/schemas.js')).faultListSchema,

  declare: (command) =>
    command.option('--articles <dir>', 'a folder with copies of the sources, to see that every printed figure stands where it should'),

  run(world, options) {
    const folder = options.articles as string | undefined;
    if (folder !== undefined && !world.isFolder(folder))
      throw new Failure('unreadable-file', `there is no folder ${folder}`, 'aifacts verify --articles path/to/copies');
    const copyOf =
      folder === undefined ? null : (name: string) => (world.isFile(`${folder}/${name}`) ? world.readText(`${folder}/${name}`) : null);
    const { facts, held, looked, faults } = check(world.bases(), copyOf);
    const told = faults.length === 0 ? 'no fault' : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`;
    return {
      records: () => faults,
      fields: ['fact', 'source', 'what'],
      page: () => ({
        head: [
          [cell(`${facts} facts checked, ${told}`, faults.length > 0 ? 'warning' : 'strong')],
          ...(folder === undefined ? [] : [[cell(`${held} of ${looked} printed figures stand in their copy where the base says`)]]),
        ],
        sheets:
          faults.length > 0
            ? [
                simpleSheet(
                  null,
                  [
                    { key: 'fact', title: 'fact', leaves: 0 },
                    { key: 'source', title: 'source', leaves: 1 },
                    { key: 'what', title: 'fault', leaves: 0, shrinksTo: 30 },
                  ],
                  faults,
                ),
              ]
            : [],
        foot: [],
      }),
      notes: folder !== undefined && looked === 0 ? [`no copy of a source was found in ${folder}`] : [],
      exit: faults.length > 0 || (folder !== undefined && looked === 0) ? 1 : 0,
    };
  },
};

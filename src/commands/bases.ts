// The `bases` command: the bases in use.

import { rowsOf } from '../query/bases.js';
import { pageOf } from '../view/sheet.js';
import { simpleSheet } from '../view/simple-sheet.js';
import type { Command } from './command.js';

export const bases: Command = {
  name: 'bases',
  summary: 'The bases in use, with their size and date',
  group: 'Grow',
  examples: ['aifacts bases', 'aifacts bases --json'],
  schema: async () => (await import('../view/records/schemas.js')).baseListSchema,

  declare: (command) => command,

  async run(world) {
    const { ownPath } = await world.desk();
    const records = world.bases().map((base) => {
      const { facts, sources, asOf } = rowsOf<{ facts: number; sources: number; asOf: string | null }>(
        [base],
        'select (select count(*) from fact) as facts, (select count(*) from source) as sources, (select max(published) from source) as asOf',
      )[0]!.row;
      return { name: base.name, path: base.path, writable: base.path === ownPath, bytes: world.fileSize(base.path), facts, sources, asOf };
    });
    return {
      records: () => records,
      fields: ['name', 'path', 'writable', 'bytes', 'facts', 'sources', 'asOf'],
      page: () =>
        pageOf(
          simpleSheet(
            null,
            [
              { key: 'name', title: 'base', tone: 'name', leaves: 0 },
              { key: 'facts', title: 'facts', align: 'right', leaves: 0 },
              { key: 'sources', title: 'sources', align: 'right' },
              { key: 'asOf', title: 'as of' },
              { key: 'kind', title: 'may be written' },
              { key: 'bytes', title: 'bytes', align: 'right' },
              { key: 'path', title: 'file', shrinksTo: 20 },
            ],
            records.map((one) => ({ ...one, kind: one.writable ? 'yours' : 'no' })),
          ),
        ),
      notes:
        ownPath !== null && !records.some(({ writable }) => writable) ? [`your own base will be ${ownPath}, once you import or add`] : [],
    };
  },
};

// The `schema` command: the JSON Schema of every output, and the tables of the base.

import { Failure } from '../model/failure.js';
import { schema as tables } from '../store/schema.js';
import { cell } from '../view/sheet.js';
import type { Command } from './command.js';

export const schema: Command = {
  name: 'schema',
  summary: 'JSON Schema of every output, and the SQL tables',
  group: 'Look up',
  examples: ['aifacts schema company', 'aifacts schema --sql'],
  schema: async () => (await import('../view/records/schemas.js')).schemaSchema,

  declare: (command) => command.argument('[command]', 'only what this command prints').option('--sql', 'the tables of a base'),

  async run({ commands }, options) {
    const all = await commands();
    const asked = options.command as string | undefined;
    const chosen = all.filter(({ name }) => asked === undefined || name === asked);
    if (chosen.length === 0)
      throw new Failure(
        'usage',
        `there is no command "${asked}"`,
        'aifacts --help',
        all.map(({ name }) => name).filter((name) => name.includes(asked!)),
      );
    const schemas =
      asked === undefined
        ? Object.fromEntries(await Promise.all(chosen.map(async ({ name, schema }) => [name, await schema()] as const)))
        : await chosen[0]!.schema();
    const shown = options.sql ? tables.trim() : JSON.stringify(schemas, null, 2);
    return {
      records: () => (options.sql ? { sql: tables.trim() } : schemas),
      fields: [],
      page: () => ({ head: shown.split('\n').map((line) => [cell(line)]), sheets: [], foot: [] }),
    };
  },
};

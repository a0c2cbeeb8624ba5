// The `timeline` command: facts by date, oldest first.

import type { Command } from './command.js';
import { factList } from './fact-list.js';
import { askedFilters, declareFilters, partyNamed } from './filter-options.js';
import { declareList } from './list-options.js';

export const timeline: Command = {
  name: 'timeline',
  summary: 'Facts by date, oldest first',
  group: 'Look up',
  examples: ['aifacts timeline graphcore', 'aifacts timeline --since 2025-09 --until 2025-09'],
  schema: async () => (await import('../view/records/schemas.js')).factListSchema,

  declare: (command) => declareList(declareFilters(command.argument('[name...]', 'about or with this company'))),

  async run(world, options) {
    const { filters, notes } = await askedFilters(world, options);
    const named = (options.name as string[] | undefined)?.join(' ');
    const parties = named ? [await partyNamed(world, named, [], notes)] : [];
    return factList(
      world.bases(),
      { ...filters, parties },
      options,
      notes,
      ['period', 'entity', 'metric', 'value', 'status', 'parties', 'source'],
      { field: 'period', descending: false },
    );
  },
};

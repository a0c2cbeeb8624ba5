// The `facts` command: all facts, all filters.

import type { Command } from './command.js';
import { factList } from './fact-list.js';
import { askedFilters, declareFilters, partyNamed } from './filter-options.js';
import { declareList } from './list-options.js';

export const facts: Command = {
  name: 'facts',
  summary: 'All facts, with every filter',
  group: 'Look up',
  examples: [
    'aifacts facts --metric revenue,profit --company nvidia',
    'aifacts facts --since 2025 --min 100bn --sort amount:desc',
    'aifacts facts --all --jsonl',
  ],
  schema: async () => (await import('../view/records/schemas.js')).factListSchema,

  declare: (command) =>
    declareList(
      declareFilters(command.argument('[name...]', 'about or with this company').option('--party <name>', 'about it or with it')),
    ),

  async run(world, options) {
    const { filters, notes } = await askedFilters(world, options);
    const named = [(options.name as string[] | undefined)?.join(' '), options.party as string | undefined].filter((name) => name);
    const parties = await Promise.all(named.map((name) => partyNamed(world, name!, [], notes)));
    return factList(world.bases(), { ...filters, parties }, options, notes);
  },
};

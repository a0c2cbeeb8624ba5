// A command that lists the facts of one family of metrics.

import { Failure } from '../model/failure.js';
import type { Command } from './command.js';
import { factList } from './fact-list.js';
import { askedFilters, declareFilters, entityNamed } from './filter-options.js';
import { declareList } from './list-options.js';

export interface Family {
  name: string;
  summary: string;
  metrics: readonly string[];
  examples: readonly string[];
}

export const familyCommand = ({ name, summary, metrics, examples }: Family): Command => ({
  name,
  summary,
  group: 'Look up',
  examples,
  schema: async () => (await import('../view/records/schemas.js')).factListSchema,

  declare: (command) =>
    declareList(declareFilters(command.argument('[name...]', 'only about this company'), metrics.length === 1 ? ['metric'] : [])),

  async run(world, options) {
    const { filters, notes } = await askedFilters(world, options);
    const named = (options.name as string[] | undefined)?.join(' ');
    const entities = named ? { entities: [await entityNamed(world.bases(), named, notes)] } : {};
    const wanted = filters.metrics ?? metrics;
    const strange = wanted.find((metric) => !metrics.includes(metric));
    if (strange !== undefined)
      throw new Failure('usage', `${name} has no metric ${strange}`, `--metric with some of ${metrics.join(', ')}`);
    return factList(world.bases(), { ...filters, metrics: wanted, ...entities }, options, notes);
  },
});

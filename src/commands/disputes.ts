// The `disputes` command: where sources disagree.

import { disputes as findDisputes } from '../query/disputes.js';
import { disputeRecord } from '../view/records/company-record.js';
import { factFields, factRecord } from '../view/records/fact-record.js';
import { pageOf } from '../view/sheet.js';
import { disputeSheet } from '../view/sheets/disputes.js';
import type { Command } from './command.js';
import { entityNamed } from './filter-options.js';
import { askedLimit, emptyExit, limitNote } from './list-options.js';

export const disputes: Command = {
  name: 'disputes',
  summary: 'Where sources disagree, side by side, with first reports counted',
  group: 'Look up',
  examples: ['aifacts disputes', 'aifacts disputes anthropic --json'],
  schema: async () => (await import('../view/records/schemas.js')).disputeListSchema,

  declare: (command) =>
    command
      .argument('[name...]', 'only about this company')
      .option('--limit <n>', 'at most so many disputes')
      .option('--all', 'every dispute')
      .option('-e, --exit-status', 'exit with 1 when there is none'),

  async run(world, options) {
    const notes: string[] = [];
    const named = (options.name as string[] | undefined)?.join(' ');
    const groups = findDisputes(world.bases(), named ? await entityNamed(world.bases(), named, notes) : null);
    const shown = groups.slice(0, askedLimit(options) ?? groups.length);
    return {
      records: () => shown.map(disputeRecord),
      fields: factFields,
      rows: () => shown.flat().map(factRecord),
      page: () => pageOf(disputeSheet(shown)),
      notes: [...notes, ...limitNote(shown.length, groups.length)],
      exit: emptyExit(options, groups.length),
    };
  },
};

// The `sources` command: what the base was read from.

import { foldName } from '../names/fold-name.js';
import { listSources } from '../query/list-sources.js';
import { sourceFields, sourceRecord } from '../view/records/source-record.js';
import { pageOf } from '../view/sheet.js';
import { simpleSheet } from '../view/simple-sheet.js';
import type { Command } from './command.js';
import { askedLimit, emptyExit, limitNote } from './list-options.js';

export const sources: Command = {
  name: 'sources',
  summary: 'What the base was read from, latest first',
  group: 'Look up',
  examples: ['aifacts sources', 'aifacts sources --publisher reuters --all --csv'],
  schema: async () => (await import('../view/records/schemas.js')).sourceListSchema,

  declare: (command) =>
    command
      .option('--publisher <words>', 'only publishers with these words in their name')
      .option('--language <code>', 'only in this language: en, fr')
      .option('--limit <n>', 'at most so many rows')
      .option('--all', 'every row')
      .option('-e, --exit-status', 'exit with 1 when the list is empty'),

  run(world, options) {
    const publisher = foldName((options.publisher as string | undefined) ?? '');
    const language = (options.language as string | undefined)?.toLowerCase();
    const found = listSources(world.bases())
      .filter((source) => !publisher || foldName(source.publisher).includes(publisher))
      .filter((source) => !language || source.language === language)
      .map(sourceRecord);
    const shown = found.slice(0, askedLimit(options) ?? found.length);
    return {
      records: () => shown,
      fields: sourceFields,
      page: () =>
        pageOf(
          simpleSheet(
            null,
            [
              { key: 'published', title: 'published', leaves: 1 },
              { key: 'publisher', title: 'publisher', tone: 'name', leaves: 0, shrinksTo: 14, link: 'url' },
              { key: 'title', title: 'title', leaves: 3, shrinksTo: 20 },
              { key: 'facts', title: 'facts', align: 'right', leaves: 0 },
              { key: 'id', title: 'id', tone: 'faint', leaves: 0, shrinksTo: 20 },
            ],
            shown,
          ),
        ),
      notes: limitNote(shown.length, found.length),
      exit: emptyExit(options, found.length),
    };
  },
};

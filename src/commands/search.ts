// The `search` command: entities and facts for what people type.

import { Failure } from '../model/failure.js';
import { search as find } from '../query/search.js';
import { factFields, factRecord } from '../view/records/fact-record.js';
import type { Page } from '../view/sheet.js';
import { factSheet } from '../view/sheets/facts.js';
import { simpleSheet } from '../view/simple-sheet.js';
import type { Command } from './command.js';
import { askedLimit, emptyExit, limitNote } from './list-options.js';

export const search: Command = {
  name: 'search',
  summary: 'Entities and facts for words in English or French, best first',
  group: 'Look up',
  examples: ['aifacts search graphcore revenue', 'aifacts search openai oracle 300', 'aifacts search "chiffre d\'affaires mistral" --json'],
  schema: async () => (await import('../view/records/schemas.js')).foundListSchema,

  declare: (command) =>
    command
      .argument('<words...>', 'names, metrics, years, amounts, in any order')
      .option('--limit <n>', 'at most so many facts')
      .option('--all', 'every fact')
      .option('-e, --exit-status', 'exit with 1 when nothing is found'),

  async run(world, options) {
    const words = (options.words as string[]).join(' ');
    if (!/[\p{L}\p{N}]/u.test(words)) throw new Failure('usage', 'search needs a word to look for', 'aifacts search graphcore revenue');
    const { entities, facts: shown, total, notes } = await find(world.bases(), words, askedLimit(options));
    const nothing = entities.length + total === 0;
    return {
      records: () => [
        ...entities.map(({ entity: { id, name, kind, sector, country, facts }, score }) => ({
          type: 'entity',
          score,
          id,
          entity: { id, name },
          kind,
          sector,
          country,
          facts,
        })),
        ...shown.map(({ listed, score }) => ({ type: 'fact', score, ...factRecord(listed) })),
      ],
      fields: ['type', 'score', ...factFields],
      page: (): Page => ({
        head: [],
        sheets: [
          ...(entities.length > 0
            ? [
                simpleSheet(
                  null,
                  [
                    { key: 'name', title: 'name', tone: 'name' },
                    { key: 'kind', title: 'kind' },
                    { key: 'sector', title: 'sector' },
                    { key: 'country', title: 'country' },
                    { key: 'facts', title: 'facts', align: 'right' },
                  ],
                  entities.map(({ entity }) => entity),
                ),
              ]
            : []),
          ...(shown.length > 0
            ? [
                factSheet(
                  null,
                  shown.map(({ listed }) => listed),
                  ['entity', 'metric', 'period', 'value', 'status', 'parties', 'source'],
                ),
              ]
            : []),
        ],
        foot: [],
      }),
      notes: [...notes, ...(nothing ? [`nothing in the base answers "${words.slice(0, 60)}"`] : []), ...limitNote(shown.length, total)],
      exit: emptyExit(options, entities.length + total),
    };
  },
};

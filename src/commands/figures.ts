// The `figures` command: every figure in a text.

import { readFigures } from '../figures/read-figures.js';
import { figureFields, figureRecords } from '../view/records/reading-records.js';
import { pageOf } from '../view/sheet.js';
import { figureSheet } from '../view/sheets/figures.js';
import type { Command } from './command.js';
import { askedLanguage, textsOf, withLanguage } from './reading-options.js';

export const figures: Command = {
  name: 'figures',
  summary: 'Every figure in a text: money, percent, counts, measures, with its place',
  group: 'Check',
  examples: ['aifacts figures article.txt', 'aifacts figures --lang fr article.txt --json', 'aifacts figures --lines claims.txt'],
  schema: async () => (await import('../view/records/reading-schemas.js')).figureListSchema,

  declare: (command) =>
    withLanguage(command.argument('[files...]', 'texts to read, or - for standard input')).option(
      '--lines',
      'each line is a text of its own: one JSON array a line',
    ),

  run(world, options) {
    const language = askedLanguage(options);
    const texts = textsOf(world, options);
    if (options.lines) {
      const lists = texts.flatMap(({ text }) => linesOf(text).map((line) => figureRecords(line, readFigures(line, language))));
      return { records: () => lists, fields: [], page: () => pageOf(), lines: lists.map((list) => JSON.stringify(list)) };
    }
    const read = texts.map(({ path, text }) => ({ path, text, found: readFigures(text, language) }));
    const records = (): object[] => read.flatMap(({ path, text, found }) => figureRecords(text, found, read.length > 1 ? path : null));
    return {
      records,
      fields: [...(read.length > 1 ? ['file'] : []), ...figureFields],
      page: () => ({
        head: [],
        sheets: read.map(({ path, text, found }) => figureSheet(read.length > 1 ? path : null, figureRecords(text, found))),
        foot: [],
      }),
      notes: read.every(({ found }) => found.length === 0) ? ['no figure in this text'] : [],
    };
  },
};

/** A last line end opens no line. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

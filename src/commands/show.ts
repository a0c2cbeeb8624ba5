// The `show` command: one fact whole.

import { Failure } from '../model/failure.js';
import { oneFact } from '../query/one-fact.js';
import { passageAround } from '../query/passage.js';
import { factFields, factRecord, pastRecord } from '../view/records/fact-record.js';
import { shownFactPage } from '../view/sheets/shown-fact.js';
import type { Command } from './command.js';

export const show: Command = {
  name: 'show',
  summary: 'One fact whole: as printed, its source, what it said before, and who says otherwise',
  group: 'Look up',
  examples: ['aifacts show graphcore-revenue-2022', 'aifacts show graphcore-revenue-2022 --json'],
  schema: async () => (await import('../view/records/schemas.js')).shownFactSchema,

  declare: (command) =>
    command.argument('<fact-id>', 'the id of a fact').option('--article <file>', 'your own copy of the source, to see the passage'),

  run(world, options) {
    const found = oneFact(world.bases(), options.factId as string);
    const article = options.article as string | undefined;
    const passage = article === undefined ? null : passageAround(found.fact, world.readText(article));
    if (article !== undefined && passage === null) {
      throw new Failure(
        'usage',
        `the place of "${found.fact.fact.printed ?? found.fact.fact.id}" in its source is not known`,
        `aifacts show ${found.fact.fact.id}`,
      );
    }
    return {
      records: () => ({ ...factRecord(found.fact), others: found.others.map(factRecord), past: found.past.map(pastRecord), passage }),
      fields: factFields,
      page: () => shownFactPage(found, passage),
      notes: passage && !passage.holds ? [`${article} does not hold the printed words at this place: another copy of the text?`] : [],
    };
  },
};

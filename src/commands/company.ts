// The `company` command: everything known of one company.

import { aboutEntity } from '../query/about-entity.js';
import type { ListedFact } from '../query/listed-fact.js';
import { companyRecord } from '../view/records/company-record.js';
import { convertedRecord, factFields, factRecord } from '../view/records/fact-record.js';
import { companyPage } from '../view/sheets/company.js';
import type { Command } from './command.js';
import { credits } from './fact-list.js';
import { askedFilters, declareFilters, entityNamed } from './filter-options.js';
import { declareIn, inCurrency } from './in-currency.js';

export const company: Command = {
  name: 'company',
  summary: 'Everything known of one company, with who printed each figure and when',
  group: 'Look up',
  examples: ['aifacts company graphcore', 'aifacts company NVDA --metric revenue --json', 'aifacts company "mistral" --since 2025'],
  schema: async () => (await import('../view/records/schemas.js')).companySchema,

  declare: (command) =>
    declareIn(
      declareFilters(command.argument('<name...>', 'a company, lab, person or regulator, by any of its names'), [
        'company',
        'sector',
        'country',
      ]),
    ),

  async run(world, options) {
    const { filters, notes } = await askedFilters(world, options);
    const id = await entityNamed(world.bases(), (options.name as string[]).join(' '), notes);
    const money = inCurrency(world.bases(), options);
    const recordOf = (listed: ListedFact) => (money.code ? convertedRecord(listed, money.converted(listed)) : factRecord(listed));
    const about = aboutEntity(world.bases(), id, filters);
    return {
      records: () => companyRecord(about, recordOf),
      fields: factFields,
      rows: () => about.facts.map(recordOf),
      page: () => companyPage(about, money.code ? money.shown : null),
      notes: [...notes, ...money.notes, ...credits(about.facts, options)],
    };
  },
};

// The `company` command: everything known of one company.

import { aboutEntity } from '../query/about-entity.js';
import { companyRecord } from '../view/records/company-record.js';
import { factFields, factRecord } from '../view/records/fact-record.js';
import { companySchema } from '../view/records/schemas.js';
import { companyPage } from '../view/sheets/company.js';
import type { Command } from './command.js';
import { askedFilters, declareFilters, entityNamed } from './filter-options.js';
import { credits } from './fact-list.js';

export const company: Command = {
  name: 'company',
  summary: 'Everything known of one company, with who printed each figure and when',
  group: 'Look up',
  examples: ['aifacts company graphcore', 'aifacts company NVDA --metric revenue --json', 'aifacts company "mistral" --since 2025'],
  schema: companySchema,

  declare: (command) => declareFilters(command.argument('<name...>', 'a company, lab, person or regulator, by any of its names'), ['company', 'sector', 'country']),

  async run(world, options) {
    const { filters, notes } = await askedFilters(world, options);
    const id = await entityNamed(world.bases(), (options.name as string[]).join(' '), notes);
    const about = aboutEntity(world.bases(), id, filters);
    return {
      records: () => companyRecord(about),
      fields: factFields,
      rows: () => about.facts.map(factRecord),
      page: () => companyPage(about),
      notes: [...notes, ...credits(about.facts, options)],
    };
  },
};

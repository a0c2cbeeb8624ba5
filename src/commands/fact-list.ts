// The answer every command gives that lists facts.

import type { Bases } from '../query/bases.js';
import type { FactFilters } from '../query/filters.js';
import { listFacts, type Order } from '../query/list-facts.js';
import type { ListedFact } from '../query/listed-fact.js';
import type { Answer } from '../view/format.js';
import { factFields, factRecord } from '../view/records/fact-record.js';
import { factSheet, type FactColumn } from '../view/sheets/facts.js';
import { pageOf } from '../view/sheet.js';
import type { Options } from './command.js';
import { askedLimit, askedOrder, emptyExit, limitNote } from './list-options.js';

const usual: readonly FactColumn[] = ['entity', 'metric', 'period', 'value', 'status', 'parties', 'source'];

/** Facts that pass the filters, as asked for by the list options. */
export function factList(bases: Bases, filters: FactFilters, options: Options, notes: readonly string[], columns = usual, order?: Order): Answer {
  const { facts, total } = listFacts(bases, filters, askedOrder(options) ?? order, askedLimit(options));
  return factAnswer(facts, [...notes, ...(total === 0 && options.people ? ['no fact in the base passes these filters'] : []), ...limitNote(facts.length, total), ...credits(facts, options)], columns, emptyExit(options, facts.length));
}

/** Facts already found. */
export const factAnswer = (facts: readonly ListedFact[], notes: readonly string[], columns = usual, exit: 0 | 1 = 0): Answer => ({
  records: () => facts.map(factRecord),
  fields: factFields,
  page: () => pageOf(factSheet(null, facts, columns)),
  notes,
  exit,
});

/** The credit lines of the open data sets among the sources, for people. */
export const credits = (facts: readonly ListedFact[], { people }: Options): string[] =>
  people ? [...new Set(facts.map(({ source }) => source.credit).filter((credit) => credit !== null))].map((credit) => `data: ${credit}`) : [];

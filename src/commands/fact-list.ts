// The answer every command gives that lists facts.

import type { Bases } from '../query/bases.js';
import type { FactFilters } from '../query/filters.js';
import { listFacts, type Order } from '../query/list-facts.js';
import type { ListedFact } from '../query/listed-fact.js';
import type { Answer } from '../view/format.js';
import { convertedRecord, factFields, factRecord } from '../view/records/fact-record.js';
import { pageOf } from '../view/sheet.js';
import { factSheet, withConverted, type FactColumn } from '../view/sheets/facts.js';
import type { Options } from './command.js';
import { convertedFields, inCurrency, type InCurrency } from './in-currency.js';
import { askedLimit, askedOrder, emptyExit, limitNote } from './list-options.js';

const usual: readonly FactColumn[] = ['entity', 'metric', 'period', 'value', 'status', 'parties', 'source'];

/** Facts that pass the filters, as asked for by the list options. */
export function factList(
  bases: Bases,
  filters: FactFilters,
  options: Options,
  notes: readonly string[],
  columns = usual,
  order?: Order,
): Answer {
  const { facts, total } = listFacts(bases, filters, askedOrder(options) ?? order, askedLimit(options));
  const money = inCurrency(bases, options);
  return factAnswer(
    facts,
    [
      ...notes,
      ...money.notes,
      ...(total === 0 && options.people ? ['no fact in the base passes these filters'] : []),
      ...limitNote(facts.length, total),
      ...credits(facts, options),
    ],
    columns,
    emptyExit(options, facts.length),
    money,
  );
}

/** Facts already found. */
export const factAnswer = (
  facts: readonly ListedFact[],
  notes: readonly string[],
  columns = usual,
  exit: 0 | 1 = 0,
  money: InCurrency | null = null,
): Answer => ({
  records: () => facts.map((listed) => (money?.code ? convertedRecord(listed, money.converted(listed)) : factRecord(listed))),
  fields: money?.code ? [...factFields, ...convertedFields] : factFields,
  page: () => {
    const sheet = factSheet(null, facts, columns);
    return pageOf(
      money?.code
        ? withConverted(
            sheet,
            facts.map((listed) => money.shown(listed)),
          )
        : sheet,
    );
  },
  notes,
  exit,
});

/** The credit lines of the open data sets among the sources, for people. */
export const credits = (facts: readonly ListedFact[], { people }: Options): string[] =>
  people
    ? [...new Set(facts.map(({ source }) => source.credit).filter((credit) => credit !== null))].map((credit) => `data: ${credit}`)
    : [];

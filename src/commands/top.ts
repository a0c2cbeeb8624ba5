// The `top` command: a ranking by the latest actual figure of each entity.

import type { ListedFact } from '../query/listed-fact.js';
import { top as rank } from '../query/top.js';
import { convertedRecord, factFields } from '../view/records/fact-record.js';
import { pageOf, type Sheet } from '../view/sheet.js';
import { factSheet, withConverted } from '../view/sheets/facts.js';
import { showValue } from '../view/show-value.js';
import type { Command } from './command.js';
import { askedFilters, currencyNamed, declareFilters, metricNamed } from './filter-options.js';
import { declareIn, inCurrency } from './in-currency.js';
import { askedLimit, emptyExit, limitNote } from './list-options.js';

export const top: Command = {
  name: 'top',
  summary: 'Ranking by the latest actual figure of each entity',
  group: 'Look up',
  examples: ['aifacts top valuation', 'aifacts top headcount --country FR', 'aifacts top revenue --in EUR --limit 5 --json'],
  schema: async () => (await import('../view/records/schemas.js')).rankedListSchema,

  declare: (command) =>
    declareIn(declareFilters(command.argument('<what...>', 'a metric, by any of its names'), ['metric', 'company']))
      .option('--limit <n>', 'at most so many rows')
      .option('--all', 'every row')
      .option('-e, --exit-status', 'exit with 1 when the list is empty'),

  async run(world, options) {
    const bases = world.bases();
    const { filters, notes } = await askedFilters(world, options);
    const money = inCurrency(bases, options);
    const currency = options.in === undefined ? 'USD' : currencyNamed(options.in as string);
    const { ranked, unranked } = rank(bases, metricNamed((options.what as string[]).join(' ')), filters, currency);
    const shown = ranked.slice(0, askedLimit(options) ?? ranked.length);
    const mixed = new Set(ranked.map(({ listed }) => listed.fact.value!.unit)).size > 1;
    const sheet = factSheet(
      null,
      shown.map(({ listed }) => listed),
      [
        'entity',
        ...(shown.some(({ listed }) => listed.fact.definition !== null) ? (['metric'] as const) : []),
        'period',
        'value',
        'status',
        'source',
      ],
    );
    return {
      records: () => shown.map(({ rank, listed }) => ({ rank, ...convertedRecord(listed, money.converted(listed)) })),
      fields: ['rank', ...factFields],
      page: () =>
        pageOf(
          withRank(
            money.code
              ? withConverted(
                  sheet,
                  shown.map(({ listed }) => money.shown(listed)),
                )
              : sheet,
          ),
        ),
      notes: [
        ...notes,
        ...(mixed && !money.code ? ['currencies are ranked by their worth in USD at the time; figures are as printed'] : []),
        ...leftOut(unranked, currency),
        ...money.notes,
        ...limitNote(shown.length, ranked.length),
      ],
      exit: emptyExit(options, ranked.length),
    };
  },
};

/** Names the first few of those that cannot be set against the others. */
function leftOut(unranked: readonly ListedFact[], currency: string): string[] {
  if (unranked.length === 0) return [];
  const named = unranked.slice(0, 5).map(({ entity, fact }) => `${entity.name} ${showValue(fact.value!)}`);
  const more = unranked.length > named.length ? ` and ${unranked.length - named.length} more` : '';
  return [`not ranked, for another unit, time or definition, or want of a rate to ${currency}: ${named.join(', ')}${more}`];
}

const withRank = (sheet: Sheet): Sheet => ({
  ...sheet,
  columns: [{ key: 'rank', title: '', align: 'right', leaves: 0 }, ...sheet.columns],
  rows: sheet.rows.map((row, index) => [{ raw: index + 1, shown: String(index + 1), tone: 'faint' }, ...row]),
});

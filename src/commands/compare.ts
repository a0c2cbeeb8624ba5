// The `compare` command: companies side by side, metric by metric.

import { Failure } from '../model/failure.js';
import { compare as sideBySide } from '../query/compare.js';
import { findEntity } from '../query/find-entity.js';
import { factRecord } from '../view/records/fact-record.js';
import { comparisonSchema } from '../view/records/schemas.js';
import { showMetric, showPeriod } from '../view/sheets/facts.js';
import { cell, pageOf } from '../view/sheet.js';
import { showValue } from '../view/show-value.js';
import type { ListedFact } from '../query/listed-fact.js';
import type { Command } from './command.js';
import { declareIn, inCurrency } from './in-currency.js';

export const compare: Command = {
  name: 'compare',
  summary: 'Companies side by side, the latest figure of each metric',
  group: 'Look up',
  examples: ['aifacts compare openai anthropic', 'aifacts compare mistral openai --in EUR', 'aifacts compare nvidia amd intel --json'],
  schema: comparisonSchema,

  declare: (command) => declareIn(command.argument('<name...>', 'two companies or more')),

  async run(world, options) {
    const names = options.name as string[];
    const meant = await Promise.all(names.map((name) => findEntity(world.bases(), name)));
    if (new Set(meant.map(({ id }) => id)).size < 2) throw new Failure('usage', 'compare takes two different companies or more', 'aifacts compare openai anthropic');
    const money = inCurrency(world.bases(), options);
    const { entities, rows } = sideBySide(world.bases(), meant.map(({ id, name }) => ({ id, name })));
    const records = () =>
      rows.map(({ metric, definition, cells }) => ({
        metric,
        definition,
        figures: cells.map((listed, index) => ({ entity: entities[index]!, fact: listed && { ...factRecord(listed), converted: money.converted(listed) } })),
      }));
    const shown = (listed: ListedFact | null): string =>
      listed === null
        ? ''
        : [listed.fact.value ? showValue(listed.fact.value) : '', money.shown(listed), `(${[showPeriod(listed.fact.period?.text ?? null), listed.fact.status === 'actual' ? '' : listed.fact.status].filter(Boolean).join(', ')})`].filter(Boolean).join(' ').replace(' ()', '');
    return {
      records,
      fields: ['metric', 'definition', 'figures'],
      page: () =>
        pageOf({
          caption: null,
          columns: [{ key: 'metric', title: '', leaves: 0, shrinksTo: 14 }, ...entities.map(({ id, name }, index) => ({ key: id, title: name, leaves: index, shrinksTo: 18 }))],
          rows: rows.map(({ cells }) => [cell(showMetric(cells.find((listed) => listed !== null)!.fact), 'name'), ...cells.map((listed) => ({ raw: listed?.fact.id ?? null, shown: shown(listed) }))]),
        }),
      notes: [...meant.map(({ note }) => note).filter((note) => note !== null), ...money.notes],
    };
  },
};

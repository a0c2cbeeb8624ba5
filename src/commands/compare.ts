// The `compare` command: companies side by side, metric by metric.

import { Failure } from '../model/failure.js';
import { compare as sideBySide } from '../query/compare.js';
import { findEntity } from '../query/find-entity.js';
import { nameOf, type ListedFact } from '../query/listed-fact.js';
import { factFields, convertedRecord } from '../view/records/fact-record.js';
import { cell, pageOf } from '../view/sheet.js';
import { showMetric, showPeriod } from '../view/sheets/facts.js';
import { showValue } from '../view/show-value.js';
import { textWidth } from '../view/text-width.js';
import type { Command } from './command.js';
import { declareIn, inCurrency } from './in-currency.js';

export const compare: Command = {
  name: 'compare',
  summary: 'Companies side by side, the latest figure of each metric',
  group: 'Look up',
  examples: ['aifacts compare openai anthropic', 'aifacts compare mistral openai --in EUR', 'aifacts compare nvidia amd intel --json'],
  schema: async () => (await import('../view/records/schemas.js')).comparisonSchema,

  declare: (command) => declareIn(command.argument('<name...>', 'two companies or more')),

  async run(world, options) {
    const names = options.name as string[];
    const meant = await Promise.all(names.map((name) => findEntity(world.bases(), name)));
    if (new Set(meant.map(({ id }) => id)).size < 2)
      throw new Failure('usage', 'compare takes two different companies or more', 'aifacts compare openai anthropic');
    const money = inCurrency(world.bases(), options);
    const { entities, rows } = sideBySide(
      world.bases(),
      meant.map(({ id }) => ({ id, name: nameOf(world.bases(), id) })),
    );
    const records = () =>
      rows.map(({ metric, definition, cells }) => ({
        metric,
        definition,
        figures: cells.map((listed, index) => ({
          entity: entities[index]!,
          fact: listed && convertedRecord(listed, money.converted(listed)),
        })),
      }));
    // What must not be lost stands first: the printed figure, then its time and status; the converted one may be cut.
    const shown = (listed: ListedFact | null): string =>
      listed === null ? '' : [printed(listed), money.shown(listed)].filter(Boolean).join(' ');
    // A figure is never cut: its column leaves instead.
    const widest = (index: number): number =>
      Math.max(18, ...rows.map(({ cells }) => (cells[index] ? textWidth(printed(cells[index])) + 2 : 0)));
    return {
      records,
      fields: [...factFields, 'converted.min', 'converted.max', 'converted.unit', 'converted.rate', 'converted.date'],
      rows: () =>
        rows.flatMap(({ cells }) => cells.flatMap((listed) => (listed ? [convertedRecord(listed, money.converted(listed))] : []))),
      page: () =>
        pageOf({
          caption: null,
          columns: [
            { key: 'metric', title: '', leaves: 0, shrinksTo: 14 },
            ...entities.map(({ id, name }, index) => ({ key: id, title: name, leaves: index, shrinksTo: widest(index) })),
          ],
          rows: rows.map(({ cells }) => [
            cell(showMetric(cells.find((listed) => listed !== null)!.fact), 'name'),
            ...cells.map((listed) => ({ raw: listed?.fact.id ?? null, shown: shown(listed) })),
          ]),
        }),
      notes: [...meant.map(({ note }) => note).filter((note) => note !== null), ...money.notes],
    };
  },
};

/** "> €60M (2025, forecast)". */
function printed({ fact: { value, period, status } }: ListedFact): string {
  const told = [showPeriod(period?.text ?? null), status === 'actual' ? '' : status].filter(Boolean).join(', ');
  return [value ? showValue(value) : '', told && `(${told})`].filter(Boolean).join(' ');
}

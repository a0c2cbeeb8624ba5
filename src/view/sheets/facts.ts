// Facts as a sheet: who, what, when, how much, how sure, with whom, says who.

import { metricById } from '../../metrics/index.js';
import type { ListedFact } from '../../query/listed-fact.js';
import type { Cell, Column, Sheet } from '../sheet.js';
import { showValue } from '../show-value.js';

/** How a fact's cell is written, under the name of its column. */
const columns = {
  id: { title: 'id', leaves: 0, shrinksTo: 16, cell: ({ fact }) => ({ raw: fact.id, shown: fact.id }) },
  entity: { title: 'who', leaves: 0, shrinksTo: 9, cell: ({ entity }) => ({ raw: entity.id, shown: entity.name, tone: 'name' }) },
  metric: { title: 'what', leaves: 1, shrinksTo: 9, cell: ({ fact }) => ({ raw: fact.metric, shown: showMetric(fact) }) },
  period: {
    title: 'when',
    leaves: 1,
    cell: ({ fact }) => ({ raw: fact.period?.text ?? null, shown: showPeriod(fact.period?.text ?? null) }),
  },
  value: { title: 'figure', leaves: 0, align: 'right', cell: ({ fact }) => figureCell(fact) },
  status: { title: 'status', leaves: 0, cell: ({ fact, disputed }) => statusCell(fact.status, disputed) },
  parties: { title: 'with', leaves: 2, shrinksTo: 10, cell: (listed) => partiesCell(listed) },
  source: {
    title: 'source',
    leaves: 3,
    shrinksTo: 11,
    cell: ({ source, fact }) => ({ raw: source.id, shown: citation(source), tone: 'faint', link: fact.link ?? source.url }),
  },
} as const satisfies Record<string, Omit<Column, 'key'> & { cell: (listed: ListedFact) => Cell }>;

export type FactColumn = keyof typeof columns;

/** The facts with the columns named, in that order; a column with nothing to say leaves by itself. */
export function factSheet(caption: string | null, facts: readonly ListedFact[], names: readonly FactColumn[]): Sheet {
  const rows = facts.map((listed) => names.map((name) => columns[name].cell(listed) as Cell));
  const used = names.map((_, index) => facts.length === 0 || rows.some((row) => row[index]!.shown !== ''));
  return {
    caption,
    columns: names.filter((_, index) => used[index]).map((name) => ({ key: name, ...columns[name] })),
    rows: rows.map((row) => row.filter((_, index) => used[index])),
  };
}

/** The same sheet with converted amounts beside the printed ones. */
export function withConverted(sheet: Sheet, shown: readonly string[]): Sheet {
  const at = sheet.columns.findIndex(({ key }) => key === 'value') + 1;
  return {
    ...sheet,
    columns: sheet.columns.toSpliced(at, 0, { key: 'converted', title: 'converted', leaves: 1 }),
    rows: sheet.rows.map((row, index) => row.toSpliced(at, 0, { raw: shown[index]!, shown: shown[index]! })),
  };
}

export function showMetric({ metric, definition }: ListedFact['fact']): string {
  const name = metricById(metric)?.name ?? metric;
  return definition ? `${name}, ${definition}` : name;
}

/** "2027/2032" reads 2027–2032, "../2029" until 2029. */
export const showPeriod = (text: string | null): string =>
  text === null
    ? ''
    : text.startsWith('../')
      ? `until ${text.slice(3)}`
      : text.endsWith('/..')
        ? `since ${text.slice(0, -3)}`
        : text.replace('/', '–');

export const citation = ({ publisher, published }: ListedFact['source']): string => (published ? `${publisher} ${published}` : publisher);

export function figureCell({ value, status }: ListedFact['fact']): Cell {
  if (!value) return { raw: null, shown: '' };
  return { raw: value.max ?? value.min, shown: showValue(value), tone: status === 'actual' ? 'amount' : 'ahead' };
}

export const statusCell = (status: ListedFact['fact']['status'], disputed: boolean): Cell => ({
  raw: status,
  shown: status === 'actual' ? (disputed ? 'disputed' : '') : disputed ? `${status}, disputed` : status,
  tone: 'warning',
});

/** "Microsoft, Samsung (investor)": the names first, since a narrow column cuts the end. */
export function showParties(parties: readonly { role: string; name: string }[]): string {
  if (parties.length === 1) return `${parties[0]!.name} (${parties[0]!.role})`;
  const byRole = new Map<string, string[]>();
  for (const { role, name } of parties) byRole.set(role, [...(byRole.get(role) ?? []), name]);
  return [...byRole].map(([role, names]) => `${names.join(', ')} (${role})`).join(', ');
}

function partiesCell({ parties, entity }: ListedFact): Cell {
  const others = parties.filter(({ id }) => id !== entity.id);
  return { raw: others.map(({ id }) => id).join(' '), shown: showParties(others) };
}

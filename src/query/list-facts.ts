// The facts that pass the filters, in order, up to a limit.

import { Failure } from '../model/failure.js';
import type { Bases } from './bases.js';
import { rowsFrom, rowsOf } from './bases.js';
import { conditionOf, type FactFilters } from './filters.js';
import { lastWords } from './last-word.js';
import { listFound, listedColumns, toListed, type FoundRow, type ListedFact, type ListedRow } from './listed-fact.js';

export interface Order {
  field: SortField;
  descending: boolean;
}

export interface Facts {
  facts: ListedFact[];
  /** How many pass the filters, whatever the limit; `null` where there are more than shown, and too many to count them. */
  total: number | null;
}

type SortKey = (row: ListedRow) => string | number | null;

const sortKeys = {
  period: ({ fact }) => fact.period && (fact.period.end ?? fact.period.start),
  published: (row) => row.published,
  amount: ({ fact }) => fact.value && (fact.value.max ?? fact.value.min),
  entity: ({ fact }) => fact.entity,
  metric: ({ fact }) => fact.metric,
  source: ({ fact }) => fact.source,
  status: ({ fact }) => fact.status,
  id: (row) => row.id,
} as const satisfies Record<string, SortKey>;
export type SortField = keyof typeof sortKeys;

const sortColumns: Record<Exclude<SortField, 'period'>, string> = {
  published: 'published',
  amount: 'coalesce(f.max, f.min)',
  entity: 'f.entity',
  metric: 'f.metric',
  source: 'f.source',
  status: 'f.status',
  id: 'f.id',
};

/** Reads `field` or `field:desc`; newest first is `period:desc`. */
export function readOrder(text: string): Order {
  const [field = '', direction = 'asc'] = text.toLowerCase().split(':');
  if (!Object.hasOwn(sortKeys, field) || !['asc', 'desc'].includes(direction)) {
    throw new Failure(
      'usage',
      `cannot sort by "${text}"`,
      `--sort with one of ${Object.keys(sortKeys).join(', ')}, then :desc for the largest first`,
    );
  }
  return { field: field as SortField, descending: direction === 'desc' };
}

const newestFirst: Order = { field: 'period', descending: true };

/** Facts of all bases together; ties go to the latest published, then in the order of the bases, and in each as they were written. */
export function listFacts(bases: Bases, filters: FactFilters, order: Order = newestFirst, limit: number | null = null): Facts {
  const kept = limit === null ? foundIn(bases, filters, order, null).found : firstOf(bases, filters, order, limit);
  const facts = listFound(bases, limit === null ? kept : kept.slice(0, limit));
  return { facts, total: limit === null || kept.length <= limit ? kept.length : isLarge(bases) ? null : countFacts(bases, filters) };
}

/** One more than the limit, where there are more. Rows that a later base has a word on leave room for others. */
function firstOf(bases: Bases, filters: FactFilters, order: Order, limit: number): FoundRow[] {
  for (let asked = limit + 1; ; asked *= 2) {
    const { found, whole } = foundIn(bases, filters, order, asked);
    if (found.length > limit || whole) return found;
  }
}

/** `whole`: no base has more. */
function foundIn(bases: Bases, filters: FactFilters, order: Order, limit: number | null): { found: FoundRow[]; whole: boolean } {
  const { params } = conditionOf(filters);
  const rows = bases.map((base) =>
    rowsFrom([base], statementOf(filters, order, limit !== null), limit === null ? params : { ...params, limit }, toListed),
  );
  const found = lastWords(bases, rows.flat());
  if (bases.length > 1) found.sort((a, b) => compareRows(a.row, b.row, order));
  return { found, whole: rows.every(({ length }) => limit === null || length < limit) };
}

// Whole rows are fetched only for the facts that are shown, hence the cross join: the order may not decide what is read first. Nulls come last by themselves where the largest comes first.
function statementOf(filters: FactFilters, order: Order, limited: boolean): string {
  const { where } = conditionOf(filters);
  const whole = `from fact f where ${where} order by ${orderBy(order)}`;
  if (!limited) return `select ${listedColumns} ${whole}`;
  return `select ${listedColumns} from (select f.number as shown, (select published from source where id = f.source) as published ${whole} limit @limit) cross join fact f on f.number = shown order by ${orderBy(order)}`;
}

/** There is an index for the usual order, and `published` is a column of the answer. */
function orderBy({ field, descending }: Order): string {
  if (field === 'period' && descending) return 'f.newness desc, f.number';
  const column = field === 'period' ? 'coalesce(f.period_end, f.period_start)' : sortColumns[field];
  return `${column} ${descending ? 'desc' : 'asc nulls last'}, published desc, f.number`;
}

/** From so many facts on, counting all that pass would take longer than finding those that are shown. */
const large = 50_000;
const isLarge = (bases: Bases): boolean => mostFacts(bases) > large;
const mostFacts = (bases: Bases): number =>
  Math.max(...bases.map(({ db }) => (db.prepare('select max(number) from fact').pluck().get() as number | null) ?? 0), 0);

export function countFacts(bases: Bases, filters: FactFilters): number {
  const { where, params } = conditionOf(filters);
  // Nobody has a later word than the last base.
  const earlier = lastWords(bases, rowsOf<{ id: string }>(bases.slice(0, -1), `select f.id from fact f where ${where}`, params)).length;
  return rowsOf<{ count: number }>(bases.slice(-1), `select count(*) as count from fact f where ${where}`, params).reduce(
    (sum, { row }) => sum + row.count,
    earlier,
  );
}

function compareRows(a: ListedRow, b: ListedRow, { field, descending }: Order): number {
  const [one, other] = [sortKeys[field](a), sortKeys[field](b)];
  if (one !== other) {
    if (one === null) return 1;
    if (other === null) return -1;
    return one < other === descending ? 1 : -1;
  }
  return a.published === b.published ? 0 : (a.published ?? '') < (b.published ?? '') ? 1 : -1;
}

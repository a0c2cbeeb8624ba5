// The facts that pass the filters, in order, up to a limit.

import { Failure } from '../model/failure.js';
import type { Bases } from './bases.js';
import { rowsOf } from './bases.js';
import { conditionOf, type FactFilters } from './filters.js';
import { listFound, listedColumns, type ListedFact, type ListedRow } from './listed-fact.js';

export interface Order {
  field: SortField;
  descending: boolean;
}

export interface Facts {
  facts: ListedFact[];
  /** How many pass the filters, whatever the limit. */
  total: number;
}

type SortKey = (row: ListedRow & { published: string | null }) => string | number | null;

const sortKeys = {
  period: (row) => row.period_end ?? row.period_start,
  published: (row) => row.published,
  amount: (row) => row.max ?? row.min,
  entity: (row) => row.entity,
  metric: (row) => row.metric,
  source: (row) => row.source,
  status: (row) => row.status,
  id: (row) => row.id,
} as const satisfies Record<string, SortKey>;
export type SortField = keyof typeof sortKeys;

const sortColumns: Record<SortField, string> = {
  period: 'coalesce(f.period_end, f.period_start)',
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
    throw new Failure('usage', `cannot sort by "${text}"`, `--sort with one of ${Object.keys(sortKeys).join(', ')}, then :desc for the largest first`);
  }
  return { field: field as SortField, descending: direction === 'desc' };
}

const newestFirst: Order = { field: 'period', descending: true };

/** Facts of all bases together; ties go to the latest published, then by id. */
export function listFacts(bases: Bases, filters: FactFilters, order: Order = newestFirst, limit: number | null = null): Facts {
  const { where, params } = conditionOf(filters);
  const direction = order.descending ? 'desc' : 'asc';
  const found = rowsOf<ListedRow & { published: string | null }>(
    bases,
    `select ${listedColumns}, (select published from source where id = f.source) as published from fact f where ${where}
     order by ${sortColumns[order.field]} ${direction} nulls last, published desc, f.id${limit === null ? '' : ' limit @limit'}`,
    limit === null ? params : { ...params, limit },
  );
  if (bases.length > 1) found.sort((a, b) => compareRows(a.row, b.row, order));
  const kept = limit === null ? found : found.slice(0, limit);
  const total = limit === null ? found.length : countFacts(bases, filters);
  return { facts: listFound(bases, kept), total };
}

export function countFacts(bases: Bases, filters: FactFilters): number {
  const { where, params } = conditionOf(filters);
  return rowsOf<{ count: number }>(bases, `select count(*) as count from fact f where ${where}`, params).reduce((sum, { row }) => sum + row.count, 0);
}

type Row = ListedRow & { published: string | null };

function compareRows(a: Row, b: Row, { field, descending }: Order): number {
  const [one, other] = [sortKeys[field](a), sortKeys[field](b)];
  if (one !== other) {
    if (one === null) return 1;
    if (other === null) return -1;
    return one < other === descending ? 1 : -1;
  }
  if (a.published !== b.published) return (a.published ?? '') < (b.published ?? '') ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

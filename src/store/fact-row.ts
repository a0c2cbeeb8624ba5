// Translates between a fact and its row. The only place that knows both shapes.

import type { Fact, Party, Role, Status } from '../model/fact.js';
import type { Period } from '../model/period.js';
import { reachOf, type Hedge } from '../model/value.js';

export interface FactRow {
  id: string;
  entity: string;
  metric: string;
  min: number | null;
  max: number | null;
  unit: string | null;
  hedge: Hedge | null;
  precision: number | null;
  period: string | null;
  period_start: string | null;
  period_end: string | null;
  status: Status;
  attribution: string | null;
  definition: string | null;
  origin: string | null;
  source: string;
  printed: string | null;
  start: number | null;
  end: number | null;
  place: string | null;
  link: string | null;
  confidence: string | null;
  says: string;
  topic: string;
  low: number | null;
  high: number | null;
  newness: number;
}

/** The columns of a fact, in the order of the table. */
export const factColumns = [
  'id',
  'entity',
  'metric',
  'min',
  'max',
  'unit',
  'hedge',
  'precision',
  'period',
  'period_start',
  'period_end',
  'status',
  'attribution',
  'definition',
  'origin',
  'source',
  'printed',
  'start',
  'end',
  'place',
  'link',
  'confidence',
  'says',
  'topic',
  'low',
  'high',
  'newness',
] as const satisfies readonly (keyof FactRow)[];

/** `published` is the day of its source. */
export function toRow(fact: Fact, topic: string, published: string | null): FactRow {
  const { value, period, parties: _, ...same } = fact;
  const reach = value && reachOf(value);
  return {
    ...same,
    min: value?.min ?? null,
    max: value?.max ?? null,
    unit: value?.unit ?? null,
    hedge: value?.hedge ?? null,
    precision: value?.precision ?? null,
    period: period?.text ?? null,
    period_start: period?.start ?? null,
    period_end: period?.end ?? null,
    topic,
    low: reach?.low ?? null,
    high: reach?.high ?? null,
    newness: newnessOf(period, published),
  };
}

/** The cells of a fact's row, in the order of `factColumns`: a million of them are written one by one. */
export function cellsOf(fact: Fact, topic: string, published: string | null): (string | number | null)[] {
  const { value, period } = fact;
  const reach = value && reachOf(value);
  return [
    fact.id,
    fact.entity,
    fact.metric,
    value && value.min,
    value && value.max,
    value && value.unit,
    value && value.hedge,
    value && value.precision,
    period && period.text,
    period && period.start,
    period && period.end,
    fact.status,
    fact.attribution,
    fact.definition,
    fact.origin,
    fact.source,
    fact.printed,
    fact.start,
    fact.end,
    fact.place,
    fact.link,
    fact.confidence,
    fact.says,
    topic,
    reach && reach.low,
    reach && reach.high,
    newnessOf(period, published),
  ];
}

/** Facts in the order of this number are in that of their periods, and within one period of the day they were published. */
export const newnessOf = (period: Period | null, published: string | null): number =>
  (period === null ? 0 : dayNumber(period.end ?? period.start)) * publishedPart + dayNumber(published);

/** What the day of the source takes up of that number. */
export const publishedPart = 1e8;

/** "2025-09-12" as 20250912, and "2025-09", which comes before all its days, as 20250900; nought for what is no date. */
export function dayNumber(day: string | null): number {
  if (day === null) return 0;
  const known = days.get(day);
  if (known !== undefined) return known;
  const number = Number.parseInt(`${day.replaceAll('-', '')}0000`.slice(0, 8), 10) || 0;
  if (days.size >= mostDays) days.clear();
  days.set(day, number);
  return number;
}

const days = new Map<string, number>();
const mostDays = 5000;

export function toFact(row: FactRow, parties: readonly Party[]): Fact {
  return {
    id: row.id,
    entity: row.entity,
    metric: row.metric,
    value: row.unit === null ? null : { min: row.min, max: row.max, unit: row.unit, hedge: row.hedge!, precision: row.precision },
    period: row.period === null ? null : { text: row.period, start: row.period_start, end: row.period_end },
    status: row.status,
    parties,
    attribution: row.attribution,
    definition: row.definition,
    origin: row.origin,
    source: row.source,
    printed: row.printed,
    start: row.start,
    end: row.end,
    place: row.place,
    link: row.link,
    confidence: row.confidence,
    says: row.says,
  };
}

/** A fact from the cells of `select f.*`: `number`, then `factColumns`. */
export function factFrom(cells: readonly unknown[], parties: readonly Party[]): Fact {
  return {
    id: cells[1],
    entity: cells[2],
    metric: cells[3],
    value: cells[6] === null ? null : { min: cells[4], max: cells[5], unit: cells[6], hedge: cells[7], precision: cells[8] },
    period: cells[9] === null ? null : { text: cells[9], start: cells[10], end: cells[11] },
    status: cells[12],
    parties,
    attribution: cells[13],
    definition: cells[14],
    origin: cells[15],
    source: cells[16],
    printed: cells[17],
    start: cells[18],
    end: cells[19],
    place: cells[20],
    link: cells[21],
    confidence: cells[22],
    says: cells[23],
  } as Fact;
}

/** Parties as SQLite's JSON gives them: `[["investor","microsoft"]]`. */
export const toParties = (json: string): Party[] =>
  json === '[]' ? [] : (JSON.parse(json) as [Role, string][]).map(([role, id]) => ({ role, id }));

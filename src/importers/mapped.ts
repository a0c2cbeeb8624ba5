// Reads any table whose columns a person has explained: CSV, TSV, JSON lines or a JSON array.

import { readOne } from '../figures/read-one.js';
import { metricById } from '../metrics/index.js';
import { roles } from '../model/fact.js';
import { Failure } from '../model/failure.js';
import { readPeriod } from '../model/period.js';
import { readValue, writeValue } from '../model/value-text.js';
import type { Chunks, Importer, Outcome } from './importer.js';
import { readAmount, valueOf } from './reading/amount.js';
import { readDay } from './reading/day.js';
import { linesOf } from './reading/lines.js';
import { refusalOf } from './reading/outcome.js';
import { ownOutcome } from './reading/own-record.js';
import { recordLines } from './reading/record-lines.js';
import { separatorOf, tableRows } from './reading/table.js';

type Map = Readonly<Record<string, string>>;

interface Row {
  where: string;
  line: number | null;
  fault: string | null;
  columns: readonly string[];
  cell(column: string): string;
}

const targets = new Set([
  'id',
  'entity',
  'entity.id',
  'entity.name',
  'metric',
  'value',
  'unit',
  'period',
  'status',
  'definition',
  'attribution',
  'origin',
  'printed',
  'place',
  'link',
  'confidence',
  'says',
  'source.id',
  'source.publisher',
  'source.title',
  'source.author',
  'source.url',
  'source.published',
  'source.language',
  'source.licence',
  'source.credit',
  ...roles,
]);

export const mapped: Importer = {
  id: 'mapped',
  name: 'any table, its columns explained with --map (CSV, TSV, JSON, JSONL)',
  recognizes: () => false,
  async *read(chunks, _, map = {}) {
    check(map);
    let first = true;
    for await (const row of rowsOf(chunks)) {
      if (first) checkColumns(map, row);
      first = false;
      yield { ...outcomeOf(row, map), ...(row.line !== null && { line: row.line }) };
    }
  },
};

function check(map: Map): void {
  const strange = Object.keys(map).find((key) => !targets.has(key));
  if (strange) throw new Failure('usage', `--map knows no "${strange}"`, `--map with some of ${[...targets].join(', ')}`);
  for (const needed of ['entity', 'metric'])
    if (!map[needed] && !map[`${needed}.name`] && !map[`${needed}.id`])
      throw new Failure('usage', `--map does not say what ${needed} is`, '--map entity=Company,metric=revenue,value=Amount');
}

// A word that is no column is meant as it stands; but one for an entity or a value hardly is.
function checkColumns(map: Map, { columns }: Row): void {
  const known = new Set(columns.map((column) => column.toLowerCase()));
  const missing = ['entity', 'entity.name', 'value', 'period'].find(
    (key) => map[key] && !known.has(map[key]!.toLowerCase()) && !readPeriod(map[key]!),
  );
  if (missing)
    throw new Failure(
      'usage',
      `the table has no column "${map[missing]}" for ${missing}`,
      `--map ${missing}= with one of ${columns.join(', ')}`,
    );
}

function outcomeOf(row: Row, map: Map): Outcome {
  if (row.fault) return refusalOf(row.where, row.fault);
  const known = new Set(row.columns.map((column) => column.toLowerCase()));
  const told = Object.fromEntries(Object.entries(map).map(([key, word]) => [key, known.has(word.toLowerCase()) ? row.cell(word) : word]));
  const source = Object.fromEntries(
    Object.entries(told)
      .filter(([key]) => key.startsWith('source.'))
      .map(([key, text]) => [key.slice('source.'.length), text]),
  );
  const metric = metricById(told.metric ?? '') ? told.metric : (told.metric ?? '').trim().toLowerCase().replaceAll(' ', '-');
  const value = readCell(told.value ?? '', told.unit ?? '');
  if (typeof value === 'string') return refusalOf(row.where, value);
  const day =
    told.period === undefined || told.period === '' ? null : (readPeriod(told.period)?.text ?? readDay(told.period.split(/[ T]/)[0]!));
  if (day === null && told.period) return refusalOf(row.where, `not a period: ${told.period}`);
  const parties = roles
    .filter((role) => told[role])
    .flatMap((role) =>
      told[role]!.split(/\s*[;|]\s*/)
        .filter(Boolean)
        .map((name) => ({ role, name })),
    );
  const { id, status, definition, attribution, origin, link, confidence, says } = told;
  return ownOutcome(row.where, {
    id,
    status: status?.trim().toLowerCase(),
    definition,
    attribution,
    origin,
    link,
    confidence,
    says,
    metric,
    parties,
    source,
    entity: told['entity.id']
      ? { id: told['entity.id'], name: told['entity.name'] ?? told.entity ?? told['entity.id'] }
      : (told['entity.name'] ?? told.entity),
    value: value && writeValue(value.value),
    period: day,
    printed: told.printed ?? value?.printed,
    place: told.place || row.where,
  });
}

/** "2.7M USD", "12500" with a unit beside it, or an amount as people write it. Empty is no value; a text says why it is none. */
function readCell(cell: string, unit: string): { value: NonNullable<ReturnType<typeof readValue>>; printed: string } | null | string {
  const text = cell.trim();
  if (/^(?:|null|n\/?a|nan|-|undisclosed|unknown)$/i.test(text)) return null;
  const whole = readValue(text);
  if (whole) return { value: whole, printed: text };
  const plain = readAmount(text.replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, ''));
  if (plain) return unit ? { value: valueOf(plain, unit), printed: text } : `no unit for ${text}: --map unit=USD, or a column`;
  const suffixed = unit ? readValue(`${text} ${unit}`) : null;
  if (suffixed) return { value: suffixed, printed: text };
  const figure = readOne(text);
  const named = figure?.unit ?? unit;
  if (!figure || !named || (figure.min === null && figure.max === null)) return `not an amount: ${text.slice(0, 40)}`;
  return { value: { min: figure.min, max: figure.max, unit: named, hedge: figure.hedge, precision: figure.precision }, printed: text };
}

async function* rowsOf(chunks: Chunks): AsyncGenerator<Row> {
  const { head, whole } = await headOf(chunks);
  if (/^\uFEFF?\s*[[{]/.test(head)) return yield* jsonRows(whole);
  for await (const row of tableRows(whole, separatorOf(head)))
    yield { where: `row ${row.number}`, line: row.line, fault: row.fault, columns: row.columns, cell: (column) => row.cell(column) };
}

async function headOf(chunks: Chunks): Promise<{ head: string; whole: AsyncGenerator<string> }> {
  const began: string[] = [];
  const iterator = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  while (began.join('').length < 4096) {
    const next = await iterator.next();
    if (next.done) break;
    began.push(next.value);
  }
  async function* whole(): AsyncGenerator<string> {
    yield* began;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { head: began.join(''), whole: whole() };
}

async function* jsonRows(chunks: Chunks): AsyncGenerator<Row> {
  const lines: string[] = [];
  for await (const { number, text } of linesOf(chunks)) {
    const record = lines.every((line) => line.trim() === '') ? recordIn(text) : null;
    if (record) yield jsonRow(`line ${number}`, number, record);
    else lines.push(text);
  }
  if (lines.every((line) => line.trim() === '')) return;
  const text = lines.join('\n');
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    throw new Failure('unreadable-file', 'the JSON is cut off, or is none', 'jq . FILE, to see where');
  }
  const rows = Array.isArray(whole) ? whole : Object.values(whole as object).find(Array.isArray);
  if (!rows) throw new Failure('unreadable-file', 'the JSON has no list of records', 'jq .the.list FILE | aifacts import - --map …');
  const begins = Array.isArray(whole) ? recordLines(text) : [];
  for (const [index, record] of (rows as object[]).entries()) yield jsonRow(`record ${index + 1}`, begins[index] ?? null, record);
}

function recordIn(line: string): object | null {
  try {
    const record = JSON.parse(line) as unknown;
    return typeof record === 'object' && record !== null && !Array.isArray(record) ? record : null;
  } catch {
    return null;
  }
}

function jsonRow(where: string, line: number | null, record: object): Row {
  const flat = new Map<string, string>();
  const walk = (thing: object, prefix: string): void => {
    for (const [key, held] of Object.entries(thing)) {
      if (held !== null && typeof held === 'object' && !Array.isArray(held)) walk(held as object, `${prefix}${key}.`);
      else flat.set(`${prefix}${key}`.toLowerCase(), held === null ? '' : Array.isArray(held) ? held.join('; ') : String(held));
    }
  };
  walk(record, '');
  return { where, line, fault: null, columns: [...flat.keys()], cell: (column) => flat.get(column.toLowerCase()) ?? '' };
}

// Export as CSV: a row an entity, then a row a fact.

import type { Entity } from '../../model/entity.js';
import type { ListedFact } from '../../query/listed-fact.js';
import { writtenAliases, type Exported } from './exported.js';

type Cell = string | number | null | undefined;

const entityColumns = ['kind', 'sector', 'country', 'founded', 'parent', 'cik', 'ticker', 'wikidata'] as const;
const sourceColumns = [
  'id',
  'publisher',
  'title',
  'author',
  'url',
  'published',
  'language',
  'length',
  'copy',
  'licence',
  'credit',
] as const;
const header = [
  'id',
  'entity.id',
  'entity.name',
  ...entityColumns.map((column) => `entity.${column}`),
  'entity.aliases',
  'metric',
  'definition',
  'value.min',
  'value.max',
  'value.unit',
  'value.hedge',
  'value.precision',
  'period.text',
  'period.start',
  'period.end',
  'status',
  'parties',
  'attribution',
  'origin',
  'says',
  'printed',
  'start',
  'end',
  'place',
  'link',
  'confidence',
  ...sourceColumns.map((column) => `source.${column}`),
];

export function* csvPieces({ entities, facts }: Exported): Generator<string> {
  yield line(header);
  for (const entity of entities()) yield line(entityRow(entity));
  for (const listed of facts()) yield line(factRow(listed));
}

const entityRow = (entity: Entity): Cell[] => [
  null,
  entity.id,
  entity.name,
  ...entityColumns.map((column) => entity[column]),
  writtenAliases(entity).join('; '),
  ...Array.from({ length: header.length - 12 }, () => null),
];

function factRow({ fact, entity, parties, source }: ListedFact): Cell[] {
  const { value, period } = fact;
  return [
    fact.id,
    entity.id,
    entity.name,
    ...entityColumns.map(() => null),
    null,
    fact.metric,
    fact.definition,
    value?.min,
    value?.max,
    value?.unit,
    value?.hedge,
    value?.precision,
    period?.text,
    period?.start,
    period?.end,
    fact.status,
    parties.map(({ role, id, name }) => `${role}: ${name.replaceAll(';', ',')} <${id}>`).join('; '),
    fact.attribution,
    fact.origin,
    fact.says,
    fact.printed,
    fact.start,
    fact.end,
    fact.place,
    fact.link,
    fact.confidence,
    ...sourceColumns.map((column) => source[column]),
  ];
}

const line = (cells: readonly Cell[]): string => `${cells.map(quoted).join(',')}\r\n`;

// A text that a spreadsheet would run as a formula gets an apostrophe, and one that begins so already gets another.
function quoted(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  const text = typeof cell === 'string' && /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

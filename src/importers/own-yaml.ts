// Our own text: sources with their facts, and entities, as data/README.md lays them out.

import { parse } from 'yaml';
import { entityKinds, type Entity, type EntityKind } from '../model/entity.js';
import { roles, type Fact, type Party, type Role, type Status } from '../model/fact.js';
import { readPeriod } from '../model/period.js';
import type { Source } from '../model/source.js';
import { readValue } from '../model/value-text.js';

type Scalars = Record<string, unknown>;

export interface Complaint {
  /** The file, then the id where there is one. */
  where: string;
  what: string;
}

export interface Read<Kind> {
  things: Kind[];
  complaints: Complaint[];
}

const sourceKeys = ['id', 'publisher', 'title', 'author', 'url', 'published', 'language', 'length', 'copy', 'licence', 'credit', 'facts'];
const factKeys = [
  'id',
  'entity',
  'metric',
  'value',
  'period',
  'status',
  'parties',
  'attribution',
  'definition',
  'origin',
  'printed',
  'at',
  'place',
  'link',
  'confidence',
  'says',
];
const entityKeys = ['id', 'name', 'kind', 'aliases', 'sector', 'country', 'founded', 'parent', 'ticker', 'cik', 'wikidata'];

/** Reads one source file. Everything out of shape becomes a complaint; the rest is returned. */
export function readSourceYaml(file: string, text: string): Read<{ source: Source; facts: Fact[] }> {
  const complaints: Complaint[] = [];
  const complain = (id: unknown, what: string): void => void complaints.push({ where: `${file} ${said(id) ?? ''}`.trim(), what });
  const whole = parseOne(text, (what) => complain(null, what));
  if (!isRecord(whole)) return { things: [], complaints: complaints.length > 0 ? complaints : [{ where: file, what: 'not a source' }] };
  strangeKeys(whole, sourceKeys).forEach((key) => complain(whole.id, `unknown key ${key}`));
  const id = said(whole.id) ?? '';
  const source: Source = {
    id,
    publisher: said(whole.publisher) ?? '',
    title: said(whole.title),
    author: said(whole.author),
    url: said(whole.url),
    published: said(whole.published),
    language: said(whole.language) ?? '',
    length: said(whole.length) === null ? null : Number(whole.length),
    copy: said(whole.copy),
    licence: said(whole.licence),
    credit: said(whole.credit),
  };
  const facts = (Array.isArray(whole.facts) ? whole.facts : [])
    .map((row: unknown) => readFact(row, id, complain))
    .filter((fact) => fact !== null);
  return { things: [{ source, facts }], complaints };
}

/** Reads one file of entities. */
export function readEntitiesYaml(file: string, text: string): Read<Entity> {
  const complaints: Complaint[] = [];
  const complain = (id: unknown, what: string): void => void complaints.push({ where: `${file} ${said(id) ?? ''}`.trim(), what });
  const whole = parseOne(text, (what) => complain(null, what));
  const things = (Array.isArray(whole) ? whole : []).filter(isRecord).map((row): Entity => {
    strangeKeys(row, entityKeys).forEach((key) => complain(row.id, `unknown key ${key}`));
    if (!said(row.id)) complain(row.name, 'an entity needs an id');
    if (!said(row.name)) complain(row.id, 'an entity needs a name');
    if (!entityKinds.includes(row.kind as EntityKind)) complain(row.id, `no kind ${said(row.kind)}`);
    if (said(row.founded) && !readPeriod(said(row.founded)!)) complain(row.id, `founded is no date: ${said(row.founded)}`);
    return {
      id: said(row.id) ?? '',
      kind: row.kind as EntityKind,
      name: said(row.name) ?? '',
      aliases: Array.isArray(row.aliases) ? row.aliases.map(String) : [],
      sector: said(row.sector),
      country: said(row.country),
      founded: said(row.founded),
      parent: said(row.parent),
      cik: said(row.cik),
      ticker: said(row.ticker),
      wikidata: said(row.wikidata),
    };
  });
  if (!Array.isArray(whole) && complaints.length === 0) complain(null, 'not a list of entities');
  return { things, complaints };
}

function readFact(row: unknown, source: string, complain: (id: unknown, what: string) => void): Fact | null {
  if (!isRecord(row)) {
    complain(null, 'a fact is not a record');
    return null;
  }
  const before = said(row.id) ?? '(no id)';
  strangeKeys(row, factKeys).forEach((key) => complain(before, `unknown key ${key}`));
  const value = said(row.value) === null ? null : readValue(said(row.value)!);
  if (value === null && said(row.value)) complain(before, `not a value: ${said(row.value)}`);
  const period = said(row.period) === null ? null : readPeriod(said(row.period)!);
  if (period === null && said(row.period)) complain(before, `not a period: ${said(row.period)}`);
  const at = /^(\d+)-(\d+)$/.exec(said(row.at) ?? '');
  if (!at && said(row.at)) complain(before, `not a place in a text: ${said(row.at)}`);
  if (!said(row.says)) complain(before, 'a fact needs its sentence in says');
  return {
    id: said(row.id) ?? '',
    entity: said(row.entity) ?? '',
    metric: said(row.metric) ?? '',
    value,
    period,
    status: (said(row.status) ?? 'actual') as Status,
    parties: readParties(row.parties, (what) => complain(before, what)),
    attribution: said(row.attribution),
    definition: said(row.definition),
    origin: said(row.origin),
    source,
    printed: said(row.printed),
    start: at ? Number(at[1]) : null,
    end: at ? Number(at[2]) : null,
    place: said(row.place),
    link: said(row.link),
    confidence: said(row.confidence),
    says: said(row.says) ?? '',
  };
}

function readParties(row: unknown, complain: (what: string) => void): Party[] {
  if (row === undefined || row === '') return [];
  if (!isRecord(row)) {
    complain('parties is not a record of roles');
    return [];
  }
  return Object.entries(row).flatMap(([role, ids]) => {
    if (!roles.includes(role as Role)) complain(`no role ${role}`);
    return (Array.isArray(ids) ? ids : [ids]).map((id) => ({ role: role as Role, id: String(id) }));
  });
}

// Every scalar stays the text it was written as: 1.30 is not 1.3, and 2025-09 no subtraction.
function parseOne(text: string, complain: (what: string) => void): unknown {
  try {
    return parse(text, { schema: 'failsafe' });
  } catch (error) {
    complain((error as Error).message.split('\n')[0]!);
    return null;
  }
}

const isRecord = (thing: unknown): thing is Scalars => typeof thing === 'object' && thing !== null && !Array.isArray(thing);
const strangeKeys = (row: Scalars, known: readonly string[]): string[] => Object.keys(row).filter((key) => !known.includes(key));
const said = (scalar: unknown): string | null => (scalar === undefined || scalar === null || scalar === '' ? null : String(scalar));

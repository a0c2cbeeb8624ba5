// Reads one fact as our own formats write it: nested as in JSON, or as short as a person types it.

import { bareEntity, entityKinds, type Entity, type EntityKind } from '../../model/entity.js';
import type { Party, Role, Status } from '../../model/fact.js';
import { readPeriod, type Period } from '../../model/period.js';
import { sameSource, type Source } from '../../model/source.js';
import { readValue } from '../../model/value-text.js';
import { hedged, hedges, type Hedge, type Value } from '../../model/value.js';
import type { Candidate, Outcome } from '../importer.js';
import { madeSourceId } from './made-source-id.js';
import { refusalOf } from './outcome.js';
import { amount, isRecord, Misread, needed, said, whole, type Fields } from './own-fields.js';
import { sentenceOf } from './sentence.js';

/** What one record states: a fact, or only an entity. A record out of shape is a refusal. */
export function ownOutcome(row: string, record: unknown, cited: Partial<Source> | null = null): Outcome {
  if (!isRecord(record)) return refusalOf(row, 'not a record');
  try {
    if (said(record.metric) === null && isRecord(record.entity)) return { kind: 'entity', row, entity: entityOf(record.entity) };
    return factOutcome(row, record, cited);
  } catch (error) {
    if (error instanceof Misread) return refusalOf(row, error.message);
    throw error;
  }
}

function factOutcome(row: string, record: Fields, cited: Partial<Source> | null): Candidate {
  const place = isRecord(record.source) ? record.source : nothing;
  const source = sourceOf(record.source, cited);
  const named = entityRefOf(record.entity);
  const people = partiesOf(record.parties);
  const metric = needed(record.metric, 'metric');
  const value = valueOf(record);
  const at = record.at === undefined ? null : /^(\d+)-(\d+)$/.exec(said(record.at) ?? '');
  const own = said(record.says);
  const fact: Candidate['fact'] = {
    id: said(record.id),
    entity: named.id ?? named.name,
    metric,
    value,
    period: periodOf(record.period),
    status: (said(record.status) ?? 'actual') as Status,
    parties: people.length === 0 ? nobodyElse : people.map(({ role, id, name }): Party => ({ role, id: id ?? name })),
    attribution: said(record.attribution),
    definition: said(record.definition),
    origin: said(record.origin),
    printed: said(record.printed),
    start: at ? Number(at[1]) : whole(record.start ?? place.start, 'start'),
    end: at ? Number(at[2]) : whole(record.end ?? place.end, 'end'),
    place: said(record.place ?? place.place),
    link: said(record.link ?? place.link),
    confidence: said(record.confidence),
    says: own ?? '',
  };
  if (own === null) fact.says = sentenceOf({ ...fact, entity: named.name, parties: people.map(({ role, name }) => ({ role, id: name })) });
  const candidate: Candidate = { kind: 'candidate', row, fact, source, entities: toldOf(named, people) };
  if (own === null) candidate.ours = true;
  if (Array.isArray(record.past) && record.past.length > 0) candidate.past = record.past as Candidate['fact'][];
  return candidate;
}

const nothing: Fields = {};
const nobodyElse: readonly Party[] = [];

/** What the record knows of those it names with their ids. */
function toldOf(named: Named, people: readonly Named[]): readonly Entity[] {
  if (people.length === 0) return named.id === null ? [] : [namedEntity(named)];
  return [named, ...people].filter(({ id }) => id !== null).map(namedEntity);
}

const namedEntity = ({ id, name, kind }: Named): Entity => bareEntity(id!, name, kind);

/** An entity whole. */
export function entityOf(record: Fields): Entity {
  const id = needed(record.id, 'id of the entity');
  const kind = said(record.kind) ?? 'company';
  if (!entityKinds.includes(kind as EntityKind)) throw new Misread(`no kind ${kind}`);
  const founded = said(record.founded);
  if (founded !== null && !readPeriod(founded)) throw new Misread(`founded is no date: ${founded}`);
  const parent = isRecord(record.parent) ? said(record.parent.id) : said(record.parent);
  return {
    id,
    kind: kind as EntityKind,
    name: said(record.name) ?? id,
    aliases: Array.isArray(record.aliases)
      ? record.aliases.map(String)
      : (said(record.aliases)
          ?.split(';')
          .map((name) => name.trim())
          .filter(Boolean) ?? []),
    sector: said(record.sector),
    country: said(record.country),
    founded,
    parent,
    cik: said(record.cik),
    ticker: said(record.ticker),
    wikidata: said(record.wikidata),
  };
}

interface Named {
  id: string | null;
  name: string;
  kind: EntityKind;
}

/** "Graphcore", "graphcore", or {id, name}; an id may be null where only the name is known. */
function entityRefOf(thing: unknown): Named {
  if (!isRecord(thing)) return writtenRef(needed(thing, 'entity'));
  const id = said(thing.id);
  const kind = (said(thing.kind) ?? 'company') as EntityKind;
  return { id, name: said(thing.name) ?? needed(id, 'entity'), kind: entityKinds.includes(kind) ? kind : 'company' };
}

/** "Graphcore", or "Graphcore <graphcore>" as flat formats write a name with its id. */
function writtenRef(text: string): Named {
  const [, name, id] = /^(.+?)\s*<([a-z0-9-]+)>$/.exec(text) ?? [];
  return name && id ? { id, name, kind: 'company' } : { id: null, name: text, kind: 'company' };
}

/** `[{role, id, name}]`, `{investor: [microsoft]}`, or "investor: Microsoft; target: OpenAI" as flat formats write it. */
function partiesOf(thing: unknown): (Named & { role: Role })[] {
  if (thing === undefined || thing === null || thing === '') return [];
  if (Array.isArray(thing))
    return thing.map((one) => ({ ...entityRefOf(one), role: needed(isRecord(one) ? one.role : null, 'role of a party') as Role }));
  if (isRecord(thing))
    return Object.entries(thing).flatMap(([role, ids]) => [ids].flat().map((id) => ({ ...entityRefOf(id), role: role as Role })));
  return String(thing)
    .split(';')
    .map((part) => {
      const [, role, name] = /^\s*([a-z]+):\s*(.+?)\s*$/.exec(part) ?? [];
      if (!role || !name) throw new Misread(`not a party: ${part.trim()}`);
      return { ...writtenRef(name), role: role as Role };
    });
}

/** "2.7M USD", {min, max, unit, hedge, precision}, or min, max, unit and hedge beside the other keys. */
function valueOf(record: Fields): Value | null {
  const thing = record.value ?? (said(record.unit) !== null ? record : null);
  if (thing === null || thing === '') return null;
  if (!isRecord(thing)) {
    const value = readValue(String(thing).trim());
    if (!value) throw new Misread(`not a value: ${String(thing)}`);
    return value;
  }
  const unit = said(thing.unit);
  const [min, max] = [amount(thing.min, 'min'), amount(thing.max, 'max')];
  if (unit === null && min === null && max === null) return null;
  if (unit === null) throw new Misread('a value needs a unit');
  if (min === null && max === null) throw new Misread('a value needs an amount');
  if (min !== null && max !== null && min > max) throw new Misread(`${min} is more than ${max}`);
  const hedge = (said(thing.hedge) ?? (min === null ? 'up-to' : max === null ? 'at-least' : min === max ? 'exact' : 'range')) as Hedge;
  if (!hedges.includes(hedge)) throw new Misread(`no hedge ${hedge}`);
  if (hedge !== 'range') {
    const meant = hedged((min ?? max)!, hedge);
    if (meant.min !== min || meant.max !== max) throw new Misread(`"${hedge}" does not go with ${min ?? 'open'} to ${max ?? 'open'}`);
  } else if (min === null || max === null) throw new Misread('a range needs both ends');
  return { min, max, unit, hedge, precision: amount(thing.precision, 'precision') };
}

function periodOf(thing: unknown): Period | null {
  if (isRecord(thing) && said(thing.text) === null) return betweenDays(said(thing.start), said(thing.end));
  const text = isRecord(thing) ? said(thing.text) : said(thing);
  if (text === null) return null;
  const known = periods.get(text);
  if (known) return known;
  const period = readPeriod(text);
  if (!period) throw new Misread(`not a period: ${text}`);
  if (periods.size >= mostRecent) periods.clear();
  periods.set(text, period);
  return period;
}

// A million facts have a few hundred periods.
const periods = new Map<string, Period>();

/** Two days, as `extract` gives them, in their shortest form: a year, a quarter, a half, a month. */
function betweenDays(start: string | null, end: string | null): Period | null {
  if (start === null && end === null) return null;
  if (start === null || end === null) return readPeriod(`${start ?? '..'}/${end ?? '..'}`);
  const year = start.slice(0, 4);
  const shorter = [year, `${year}-H1`, `${year}-H2`, `${year}-Q1`, `${year}-Q2`, `${year}-Q3`, `${year}-Q4`, start.slice(0, 7), start];
  return shorter.map(readPeriod).find((period) => period?.start === start && period.end === end) ?? readPeriod(`${start}/${end}`);
}

function sourceOf(thing: unknown, cited: Partial<Source> | null): Source {
  const given = isRecord(thing) ? thing : said(thing) === null ? nothing : { id: thing };
  const text = (key: keyof Source): string | null =>
    said(given[key]) ?? (cited === null ? null : ((cited[key] as string | null | undefined) ?? null));
  const id = text('id') ?? madeSourceId(text('publisher'), text('published'), text('url') ?? text('title'));
  const source: Source = {
    id,
    publisher: text('publisher') ?? '',
    title: text('title'),
    author: text('author'),
    url: text('url'),
    published: text('published'),
    language: text('language') ?? 'en',
    length: whole(given.length ?? cited?.length, 'length'),
    copy: text('copy'),
    licence: text('licence'),
    credit: text('credit'),
  };
  const last = cited === null ? recent.get(id) : undefined;
  if (last && sameSource(last, source)) return last;
  if (recent.size >= mostRecent) recent.clear();
  recent.set(id, source);
  return source;
}

// A source with many facts is one object: whoever writes it sees at once that it is the same.
const recent = new Map<string, Source>();
const mostRecent = 2000;

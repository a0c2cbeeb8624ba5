// Builds the bundled base from the text of the facts: the same bytes from the same text, or every complaint and nothing.

import { readEntitiesYaml, readSourceYaml, type Complaint } from '../importers/own-yaml.js';
import { metricById } from '../metrics/index.js';
import type { Entity } from '../model/entity.js';
import type { Fact } from '../model/fact.js';
import type { Rate } from '../model/rate.js';
import type { Source } from '../model/source.js';
import { topicOf } from '../model/topic.js';
import { foldName } from '../names/fold-name.js';
import { createBase } from '../store/create-base.js';
import { seal, unsealed } from '../store/seal.js';
import { writerOf } from '../store/write-base.js';
import { factWords } from './fact-words.js';
import { judgeOf, type Exceptions } from './judge.js';
import { withOwnPart } from './own-part.js';
import { printedPrecision } from './printed-precision.js';
import { rules } from './rules/index.js';
import { sourceComplaint } from './rules/source-is-complete.js';

/** The text of the base: file names with their contents. */
export interface BaseText {
  entities: readonly [file: string, text: string][];
  sources: readonly [file: string, text: string][];
  exceptions: Exceptions;
  retired: ReadonlySet<string>;
  rates: readonly Rate[];
}

export interface Built {
  /** The bytes of the finished base; `null` when there is a complaint. */
  bytes: Buffer | null;
  complaints: Complaint[];
  facts: number;
  sources: number;
  entities: number;
}

const excusable = new Set(['source-is-complete', ...rules.map(({ name }) => name)]);

export function buildBase(text: BaseText): Built {
  const complaints: Complaint[] = [];
  const entities = gather(
    text.entities.flatMap(([file, yaml]) => taken(readEntitiesYaml(file, yaml), complaints)),
    complaints,
  );
  complaints.push(...nameComplaints(entities));
  const read = text.sources.flatMap(([file, yaml]) => taken(readSourceYaml(file, yaml), complaints));
  const sources = gather(
    read.map(({ source }) => source),
    complaints,
  );
  complaints.push(...sourceComplaints(sources, text.exceptions['source-is-complete'] ?? []));

  const judge = judgeOf(entities, sources, text.exceptions, text.retired);
  const facts = read
    .flatMap(({ source, facts }) => facts.map((fact) => withOwnPart({ ...fact, value: printedPrecision(fact, source.language) })))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  facts.forEach((fact) => complaints.push(...judge.hear(fact)));
  complaints.push(...judge.unneeded());
  complaints.push(
    ...Object.keys(text.exceptions)
      .filter((name) => !excusable.has(name))
      .map((name) => ({ where: 'exceptions.yaml', what: `no rule ${name}` })),
  );
  const counts = { facts: facts.length, sources: sources.size, entities: entities.size };
  return { bytes: complaints.length > 0 ? null : write(entities, sources, facts, text.rates), complaints, ...counts };
}

function taken<Thing>({ things, complaints: heard }: { things: Thing[]; complaints: Complaint[] }, complaints: Complaint[]): Thing[] {
  complaints.push(...heard);
  return things;
}

function gather<Thing extends { id: string }>(things: readonly Thing[], complaints: Complaint[]): Map<string, Thing> {
  const byId = new Map<string, Thing>();
  for (const thing of [...things].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (byId.has(thing.id)) complaints.push({ where: thing.id, what: 'there are two with this id' });
    byId.set(thing.id, thing);
  }
  return byId;
}

/** Every name an entity goes by, its own first, each folded form once. */
export function namesOf(entity: Entity): { folded: string; name: string }[] {
  const all = [entity.name, ...entity.aliases, ...(entity.ticker ? [entity.ticker] : []), entity.id.replaceAll('-', ' ')];
  const seen = new Set<string>();
  return all
    .map((name) => ({ folded: foldName(name), name }))
    .filter(({ folded }) => folded !== '' && !seen.has(folded) && seen.add(folded));
}

function nameComplaints(entities: ReadonlyMap<string, Entity>): Complaint[] {
  const owners = new Map<string, string>();
  return [...entities.values()].flatMap((entity) => [
    ...(entity.parent && !entities.has(entity.parent) ? [{ where: entity.id, what: `no parent ${entity.parent}` }] : []),
    ...(ownsItself(entity, entities) ? [{ where: entity.id, what: `owns itself, through ${entity.parent}` }] : []),
    ...namesOf(entity).flatMap(({ folded, name }) => {
      const owner = owners.get(folded);
      owners.set(folded, entity.id);
      return owner && owner !== entity.id ? [{ where: entity.id, what: `the name ${name} belongs to ${owner} too` }] : [];
    }),
  ]);
}

function ownsItself(entity: Entity, entities: ReadonlyMap<string, Entity>): boolean {
  const above = new Set<string>();
  for (let owner = entity.parent; owner && !above.has(owner); owner = entities.get(owner)?.parent ?? null) above.add(owner);
  return above.has(entity.id);
}

function sourceComplaints(sources: ReadonlyMap<string, Source>, excused: readonly string[]): Complaint[] {
  const faults = [...sources.values()].map((source) => ({ where: source.id, what: sourceComplaint(source) }));
  const faulty = new Set(faults.filter(({ what }) => what).map(({ where }) => where));
  return [
    ...faults.filter((fault): fault is Complaint => fault.what !== null && !excused.includes(fault.where)),
    ...excused
      .filter((id) => !faulty.has(id))
      .map((id) => ({ where: `exceptions.yaml ${id}`, what: 'needs no exception from source-is-complete any more' })),
  ];
}

function write(
  entities: ReadonlyMap<string, Entity>,
  sources: ReadonlyMap<string, Source>,
  facts: readonly Fact[],
  rates: readonly Rate[],
): Buffer {
  const base = createBase();
  const writer = writerOf(base);
  base.db.transaction(() => {
    writer.meta('seal', unsealed);
    writer.meta(
      'asOf',
      [...sources.values()].map(({ published }) => published ?? '').reduce((a, b) => (a > b ? a : b), ''),
    );
    for (const entity of parentsFirst(entities)) writer.entity(entity, namesOf(entity));
    for (const source of sources.values()) writer.source(source);
    for (const fact of facts) {
      const source = sources.get(fact.source)!;
      writer.fact(fact, topicOf(fact, metricById(fact.metric)!), source.published, factWords(fact, entities, source));
    }
    for (const rate of rates) writer.rate(rate);
  })();
  base.db.exec(`insert into fact_words (fact_words) values ('optimize'); vacuum;`);
  const bytes = base.db.serialize();
  seal(bytes);
  return bytes;
}

function parentsFirst(entities: ReadonlyMap<string, Entity>): Entity[] {
  const placed = new Set<string>();
  const order: Entity[] = [];
  const place = (entity: Entity): void => {
    if (placed.has(entity.id)) return;
    placed.add(entity.id);
    if (entity.parent) place(entities.get(entity.parent)!);
    order.push(entity);
  };
  for (const entity of entities.values()) place(entity);
  return order;
}

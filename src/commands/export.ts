// The `export` command: facts as files that `import` gives back, and other programs load.

import { copyInto } from '../intake/copy-into.js';
import type { Entity } from '../model/entity.js';
import { Failure } from '../model/failure.js';
import type { Bases } from '../query/bases.js';
import { eachEntity, eachFact, pastOf } from '../query/each-fact.js';
import type { FactFilters } from '../query/filters.js';
import { entityOf, type ListedFact } from '../query/listed-fact.js';
import { exportFormats, type Exported } from '../view/exports/index.js';
import type { Format } from '../view/format.js';
import type { Command } from './command.js';
import { askedFilters, declareFilters, partyNamed } from './filter-options.js';

const sqlite: Format = { name: 'sqlite', summary: 'a base of its own, with --out', machine: true, print: () => [] };

export const exportFacts: Command = {
  name: 'export',
  summary: 'Facts as JSONL, CSV, YAML or SQLite, for other programs and for import',
  group: 'Grow',
  examples: [
    'aifacts export --format jsonl > facts.jsonl',
    'aifacts export --own --format yaml --out mine.yaml',
    'aifacts export --metric revenue --since 2024 --format csv',
    'aifacts export --company nvidia --format sqlite --out nvidia.db',
  ],
  schema: async () => (await import('../view/records/schemas.js')).exportedListSchema,
  formats: [...exportFormats, sqlite],

  declare: (command) =>
    declareFilters(
      command
        .argument('[name...]', 'about or with this company')
        .option('--party <name>', 'about it or with it')
        .option('--own', 'only what is in your own base')
        .option('--out <file>', 'write this file, whole or not at all'),
    ),

  async run(world, options) {
    const { filters, notes } = await askedFilters(world, options);
    const named = [(options.name as string[] | undefined)?.join(' '), options.party as string | undefined].filter((name) => name);
    const parties = await Promise.all(named.map((name) => partyNamed(world, name!, [], notes)));
    const wanted: FactFilters = { ...filters, ...(parties.length > 0 && { parties }) };
    const bases = options.own ? world.bases().slice(1) : world.bases();
    if (options.own && bases.length === 0)
      throw new Failure('unreadable-base', 'you have no base of your own yet', 'aifacts import FILE, or aifacts add');
    const format = (['jsonl', 'csv', 'json'].find((name) => options[name]) ?? (options.format as string | undefined) ?? 'jsonl') as string;
    const out = options.out as string | undefined;
    const exported = exportedFrom(bases, wanted);
    if (format === 'sqlite') {
      if (out === undefined)
        throw new Failure('usage', 'a SQLite base needs a file to go to', 'aifacts export --format sqlite --out FILE.db');
      if (world.isFile(out)) throw new Failure('usage', `${out} is there already`, '--out with another file');
      const desk = await world.desk();
      const count = copyInto(desk.makeBase(out), exported);
      return silent([...notes, `${count} facts in ${out}`]);
    }
    if (out !== undefined) {
      const desk = await world.desk();
      desk.writeText(out, exportFormats.find(({ name }) => name === format)!.pieces(exported));
      return silent([...notes, `written to ${out}`]);
    }
    return { ...silent(notes), exported } as ReturnType<typeof silent>;
  },
};

const silent = (notes: readonly string[]) => ({ records: () => [], fields: [], page: () => ({ head: [], sheets: [], foot: [] }), notes });

/** Every entity where nothing is filtered; else those the facts name. */
function exportedFrom(bases: Bases, filters: FactFilters): Exported {
  const all = Object.keys(filters).length === 0;
  return {
    entities: () => (all ? eachEntity(bases) : entitiesOf(bases, eachFact(bases, filters))),
    facts: () => eachFact(bases, filters),
    past: (id) => pastOf(bases, id),
  };
}

function* entitiesOf(bases: Bases, facts: Iterable<ListedFact>): Generator<Entity> {
  const seen = new Set<string>();
  function* whole(id: string): Generator<Entity> {
    if (seen.has(id)) return;
    seen.add(id);
    const entity = entityOf(bases, id);
    if (!entity) return;
    if (entity.parent) yield* whole(entity.parent);
    yield entity;
  }
  for (const { fact } of facts) for (const id of [fact.entity, ...fact.parties.map((party) => party.id)]) yield* whole(id);
}

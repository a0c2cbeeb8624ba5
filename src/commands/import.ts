// The `import` command: facts of other formats, into the reader's own base.

import type { Importer, Outcome, Outcomes } from '../importers/importer.js';
import { importerOf, importerById, importers } from '../importers/index.js';
import type { Asking, Match } from '../intake/settle-names.js';
import { takeIn } from '../intake/take-in.js';
import type { Tally } from '../intake/tally.js';
import { Failure } from '../model/failure.js';
import type { Base } from '../store/base.js';
import type { Command, Options } from './command.js';
import { importedAnswer, templateAnswer, whereOf, type Imported } from './import-answer.js';
import { draftPaths } from './named-drafts.js';
import { progressLine } from './progress-line.js';
import type { Desk, OpenedText, World } from './world.js';

const matches: readonly Match[] = ['never', 'auto', 'ask'];
const headLength = 16_384;

export const importFacts: Command = {
  name: 'import',
  summary: 'Facts of other formats into your own base, every row accounted for',
  group: 'Grow',
  examples: [
    'aifacts import --template > mine.csv',
    'aifacts import mine.csv --dry-run',
    'aifacts import layoffs.csv CIK0001045810.json.gz',
    'aifacts import deals.csv --map entity=Company,value=Amount,period=Date,metric=acquisition,unit=USD',
    'aifacts import --extract archive --publisher "Our Newsroom"',
  ],
  schema: async () => (await import('../view/records/schemas.js')).importedListSchema,
  formatOfInput: true,

  declare: (command) =>
    command
      .argument('[file...]', 'files, gzipped or not, a zip of tables, or - for standard input')
      .option('--format <id>', 'what the files are in, where it is not recognised')
      .option('--map <pairs>', 'what the columns of a table mean: entity=Company,value=Amount')
      .option('--dry-run', 'say what would be done, and write nothing')
      .option('--strict', 'stop at the first row that is refused, and write nothing')
      .option('--match <how>', 'a name nobody has: never (a new entity), auto (the closest one) or ask')
      .option('--as-of <date>', 'the day the files were published')
      .option('--template', 'print an empty table to fill in')
      .option('--extract', 'the files, folders or globs are articles: take in what extract reads in them')
      .option('--publisher <name>', 'with --extract: who printed the articles that do not say so in their front matter')
      .option('--url <address>', 'with --extract: where, likewise')
      .option('--published <date>', 'with --extract: the day, likewise')
      .option('--lang <code>', 'with --extract: the language of the articles: fr, en or auto', 'auto')
      .option('--min-confidence <n>', 'with --extract: refuse what is less sure than this (0.5)'),

  async run(world, options) {
    if (options.template) return templateAnswer();
    const files = (options.file as string[] | undefined) ?? [];
    if (files.length === 0)
      throw new Failure('usage', 'import needs a file', 'aifacts import FILE, or - for standard input; aifacts import --template');
    const desk = await world.desk();
    const { bases, finish } = openBases(desk, world, Boolean(options.dryRun));
    try {
      const all: Imported[] = [];
      if (options.extract) all.push(...(await importArticles(await draftPaths(world, files), bases, desk, world, options)));
      else
        for (const file of files)
          for await (const text of desk.openTexts(file)) all.push(await importOne(text, bases, desk, world, options));
      if (all.length === 0) throw new Failure('unreadable-file', `there is no table in ${files.join(', ')}`, 'aifacts import --template');
      return importedAnswer(all, desk, options, finish());
    } catch (error) {
      finish();
      throw error;
    }
  },
};

interface Opened {
  own: Base;
  others: readonly Base[];
}

/** What a file states: read in a thread of its own where the desk offers one. */
async function openedOutcomes(
  { name, chunks, read, apart }: OpenedText,
  options: Options,
): Promise<{ importer: Importer; outcomes: Outcomes; read(): number }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const began: string[] = [];
  for (let length = 0; length < headLength; length += began.at(-1)!.length) {
    const next = await iterator.next();
    if (next.done) break;
    began.push(next.value);
  }
  const importer = chosen(name, began.join('').slice(0, headLength), options);
  const asOf = (options.asOf as string | undefined) ?? null;
  const map = mapOf(options, importer.id === 'mapped' ? name : null);
  if (apart === null) return { importer, outcomes: importer.read(rejoined(began, iterator), asOf, map), read };
  await iterator.return?.();
  return { importer, ...apart(importer.id, asOf, map) };
}

/** A dry run writes into memory, with the reader's own base beside it. */
function openBases(desk: Desk, world: World, dry: boolean): { bases: Opened; finish: () => string[] } {
  if (dry) {
    const own = desk.makeBase();
    return { bases: { own, others: world.bases() }, finish: () => (own.db.close(), []) };
  }
  const { own, others } = desk.openOwn();
  let open = true;
  return {
    bases: { own, others },
    finish() {
      if (open) own.close();
      open = false;
      return own.kept === null ? [] : [`the base was brought up to date; as it was before, it is in ${own.kept}`];
    },
  };
}

async function importOne(text: OpenedText, { own, others }: Opened, desk: Desk, world: World, options: Options): Promise<Imported> {
  const { name, size } = text;
  const { importer, outcomes, read } = await openedOutcomes(text, options);
  const start = desk.clock();
  const { progress } = desk;
  const watch = progress
    ? (rows: number) => void (rows % 256 === 0 && progress(progressLine(name, rows, size, read(), desk.clock() - start)))
    : undefined;
  try {
    return { file: name, format: importer.id, ...(await takenIn(name, outcomes, { own, others }, desk, world, options, watch)) };
  } finally {
    progress?.('');
  }
}

async function takenIn(
  name: string,
  outcomes: Outcomes,
  { own, others }: Opened,
  desk: Desk,
  world: World,
  options: Options,
  watch?: (rows: number) => void,
): Promise<Tally> {
  const tally = await takeIn(outcomes, {
    own,
    others,
    asking: askingOf(desk, options),
    strict: Boolean(options.strict),
    today: world.today,
    ...(watch && { watch }),
  });
  const [refusal] = tally.refusals;
  if (options.strict && refusal)
    throw new Failure(
      'broken-facts',
      `${name}, ${whereOf(refusal)}: ${refusal.reason}; nothing of it was written`,
      'mend the row, or import without --strict',
    );
  return tally;
}

/** Article by article: a file of them is in the base whole, or not at all. */
async function importArticles(
  paths: readonly string[],
  { own, others }: Opened,
  desk: Desk,
  world: World,
  options: Options,
): Promise<Imported[]> {
  const { progress } = desk;
  const { articleOutcomes } = await import('./article-outcomes.js');
  const names = (await import('./extract.js')).namesOf(world);
  const all: Imported[] = [];
  const start = desk.clock();
  try {
    for (const path of paths) {
      progress?.(progressLine(path, all.length, paths.length, all.length, desk.clock() - start, 'articles'));
      const file = path === '-' ? 'standard input' : path;
      const outcomes = articleOutcomes(file, world.readText(path).replace(/^\ufeff/, ''), names, options);
      all.push({ file, format: 'article', ...(await takenIn(file, each(outcomes), { own, others }, desk, world, options)) });
    }
  } finally {
    progress?.('');
  }
  return all;
}

async function* each(outcomes: readonly Outcome[]): AsyncGenerator<readonly Outcome[]> {
  yield outcomes;
}

async function* rejoined(began: readonly string[], rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield* began;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

function chosen(name: string, head: string, { format, map }: Options): Importer {
  if (format !== undefined) {
    const asked = importerById(format as string);
    if (!asked)
      throw new Failure(
        'usage',
        `there is no format "${format as string}" to import`,
        `--format with one of ${importers.map(({ id }) => id).join(', ')}`,
      );
    return asked;
  }
  const found = map === undefined ? importerOf(head) : importerById('mapped');
  if (!found)
    throw new Failure(
      'unreadable-file',
      `the format of ${name} is not known`,
      `--map entity=…,metric=…,value=… to say what its columns mean, or --format ID`,
    );
  return found;
}

/** `entity=Company,value=Amount` as pairs; `file` is the name of a table that may cite nobody. */
function mapOf({ map }: Options, file: string | null): Record<string, string> {
  if (map === undefined) return {};
  const pairs = Object.fromEntries(
    (map as string).split(',').map((pair) => {
      const [, key, column] = /^\s*([\w.-]+)\s*=\s*(.+?)\s*$/.exec(pair) ?? [];
      if (!key || !column) throw new Failure('usage', `--map takes pairs, not "${pair}"`, '--map entity=Company,value=Amount');
      return [key, column];
    }),
  );
  // Where nothing else is said, the file itself is what is cited, and its row is the place.
  const cited = Object.keys(pairs).some((key) => key === 'source.publisher' || key === 'source.id');
  return cited || file === null ? pairs : { 'source.publisher': file.split('/').at(-1)!, ...pairs };
}

function askingOf({ ask }: Desk, { match = 'never' }: Options): Asking {
  if (!matches.includes(match as Match))
    throw new Failure('usage', `there is no way to match "${match as string}"`, `--match with one of ${matches.join(', ')}`);
  if (match !== 'ask') return { match: match as Match };
  if (!ask) throw new Failure('usage', 'nobody is there to ask: --match ask needs a terminal', '--match auto, or --match never');
  return {
    match: 'ask',
    ask(name, candidates) {
      const list = candidates.map((candidate, index) => `  ${index + 1}  ${candidate.name} (${candidate.id})`).join('\n');
      const said = ask(`\nWho is "${name}"?\n${list}\n  n  somebody new\n> `);
      return candidates[Number(said) - 1]?.id ?? null;
    },
  };
}

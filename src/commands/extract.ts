// The `extract` command: candidate facts in an article.

import { explain } from '../extract/explain.js';
import { readArticle, type ExtractOptions, type ReadArticle } from '../extract/extract-facts.js';
import type { KnownName } from '../extract/mentions/known-names.js';
import { sourceDraft } from '../extract/source-draft.js';
import { rowsFrom } from '../query/bases.js';
import type { Base } from '../store/base.js';
import type { Format } from '../view/format.js';
import { formats } from '../view/formats/index.js';
import { candidateFields, candidateRecords, leftOutRecords } from '../view/records/reading-records.js';
import { cell, type Page } from '../view/sheet.js';
import { candidateSheet, leftOutSheet } from '../view/sheets/extract.js';
import type { Command } from './command.js';
import { readMany, type ReadingTask } from './read-many.js';
import { askedLanguage, askedPublished, textsOf, withLanguage, type TextRead } from './reading-options.js';
import type { World } from './world.js';

/** A file for data/sources/, ready to review. */
const yaml: Format = { name: 'yaml', summary: 'a file for data/sources/, ready to review', machine: true, print: () => [] };

export const extract: Command = {
  name: 'extract',
  summary: 'Candidate facts in an article, each with its place and the rules that read it',
  group: 'Check',
  examples: [
    'aifacts extract article.txt --published 2025-09-12',
    'aifacts extract article.txt --json',
    'aifacts extract article.txt --explain',
    'aifacts extract article.txt --published 2025-09-12 --publisher "The Paper" --format yaml',
  ],
  schema: async () => (await import('../view/records/reading-schemas.js')).candidateListSchema,
  formats: [...formats, yaml],

  declare: (command) =>
    withLanguage(command.argument('[files...]', 'articles to read, or - for standard input'))
      .option('--published <date>', 'the day of publication: what "last year" and "Tuesday" are reckoned from')
      .option('--source-url <url>', 'where it was published, for --format yaml')
      .option('--publisher <name>', 'who published it, for --format yaml')
      .option('--all', 'also the figures that no fact was made of, with the reason')
      .option('--explain', 'how each sentence was read'),

  async run(world, options) {
    const [language, published] = [askedLanguage(options), askedPublished(options)];
    const isExplained = options.explain === true;
    const read = await readMany(world, extractTask, { language, published, isExplained }, textsOf(world, options));
    const fileOf = (path: string): string | null => (read.length > 1 ? path : null);
    const page = (): Page => {
      if (isExplained) return linesPage(read.flatMap(({ explained }) => explained));
      return {
        head: [],
        sheets: read.flatMap(({ path, candidates, leftOut }) => [
          candidateSheet(fileOf(path), candidates),
          ...(options.all && leftOut.length > 0 ? [leftOutSheet(leftOut)] : []),
        ]),
        foot: [],
      };
    };
    const draft = {
      published,
      url: (options.sourceUrl as string | undefined) ?? null,
      publisher: (options.publisher as string | undefined) ?? null,
    };
    return {
      ...(options.format === 'yaml' && {
        lines: read.flatMap(({ path, text, candidates, language }) =>
          sourceDraft(text, candidates, { ...draft, language, copy: path === '-' ? null : path }),
        ),
      }),
      records: () =>
        read.flatMap(({ path, text, candidates, leftOut }) => [
          ...candidateRecords(text, candidates, fileOf(path)),
          ...(options.all ? leftOutRecords(text, leftOut, fileOf(path)) : []),
        ]),
      fields: [...(read.length > 1 ? ['file'] : []), ...candidateFields],
      page,
      notes: [
        ...(published === null && read.some(({ candidates }) => candidates.length > 0)
          ? ['without --published, "last year" and "Tuesday" have no date']
          : []),
        ...read.filter(({ candidates }) => candidates.length === 0).map(({ path, leftOut }) => noFact(fileOf(path), leftOut.length)),
      ],
    };
  },
};

interface AskedOfArticles extends Pick<ExtractOptions, 'language' | 'published'> {
  isExplained: boolean;
}

interface Extracted extends TextRead, Pick<ReadArticle, 'candidates' | 'leftOut'>, Pick<ReadArticle['article'], 'language'> {
  explained: readonly string[];
}

export const extractTask: ReadingTask<AskedOfArticles, TextRead, Extracted> = {
  name: 'extract',
  reader(world, { language, published, isExplained }) {
    const names = namesOf(world);
    return ({ path, text }) => {
      const read = readArticle(text, { language, published, names });
      const { candidates, leftOut, article } = read;
      return { path, text, candidates, leftOut, language: article.language, explained: isExplained ? explain(read) : [] };
    };
  },
};

/** An empty answer is an answer, but on its own it looks like a fault. */
const noFact = (file: string | null, figures: number): string =>
  `no fact found${file === null ? '' : ` in ${file}`}${figures === 0 ? '' : `: ${figures === 1 ? 'one figure' : `${figures} figures`} left alone (--all says why)`}`;

const linesPage = (lines: readonly string[]): Page => ({ head: lines.map((line) => [cell(line)]), sheets: [], foot: [] });

type EntityRow = [
  id: string,
  kind: NonNullable<KnownName['kind']>,
  sector: string | null,
  country: string | null,
  listed: number,
  title: string,
];
type NameRow = [entity: string, name: string, folded: string];

/** The names of all bases, with what tells whom "the French start-up" may mean. SQLite hands over one text sooner than thousands of cells. */
export function namesOf(world: World): KnownName[] {
  const read = <Row>(columns: string, from: string): { base: Base; row: Row[] }[] =>
    rowsFrom(
      world.bases(),
      `select json_group_array(json_array(${columns})) from ${from}`,
      {},
      ([all]) => JSON.parse(all as string) as Row[],
    );
  const entities = read<EntityRow>('id, kind, sector, country, ticker is not null, name', 'entity');
  const names = read<NameRow>('entity, name, folded', '(select * from name order by rank, folded, entity)');
  return names.flatMap(({ row }, at) => {
    const byId = new Map(entities[at]!.row.map((entity) => [entity[0], entity]));
    return row.map((name): KnownName => {
      const entity = byId.get(name[0])!;
      return {
        entity: name[0],
        name: name[1],
        folded: name[2],
        kind: entity[1],
        sector: entity[2],
        country: entity[3],
        listed: entity[4],
        title: entity[5],
      };
    });
  });
}

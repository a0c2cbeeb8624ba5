// The `extract` command: candidate facts in an article.

import { explain } from '../extract/explain.js';
import { readArticle } from '../extract/extract-facts.js';
import type { KnownName } from '../extract/mentions/known-names.js';
import { sourceDraft } from '../extract/source-draft.js';
import { rowsFrom } from '../query/bases.js';
import { candidateFields, candidateRecords, leftOutRecords } from '../view/records/reading-records.js';
import type { Format } from '../view/format.js';
import { formats } from '../view/formats/index.js';
import { candidateSheet, leftOutSheet } from '../view/sheets/extract.js';
import { cell, type Page } from '../view/sheet.js';
import type { Command } from './command.js';
import { askedLanguage, askedPublished, textsOf, withLanguage } from './reading-options.js';
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

  run(world, options) {
    const [language, published] = [askedLanguage(options), askedPublished(options)];
    const names = namesOf(world);
    const read = textsOf(world, options).map(({ path, text }) => ({ path, text, ...readArticle(text, { language, published, names }) }));
    const fileOf = (path: string): string | null => (read.length > 1 ? path : null);
    const page = (): Page => {
      if (options.explain) return linesPage(read.flatMap((one) => explain(one)));
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
        lines: read.flatMap(({ path, text, candidates, article }) =>
          sourceDraft(text, candidates, { ...draft, language: article.language, copy: path === '-' ? null : path }),
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

/** An empty answer is an answer, but on its own it looks like a fault. */
const noFact = (file: string | null, figures: number): string =>
  `no fact found${file === null ? '' : ` in ${file}`}${figures === 0 ? '' : `: ${figures === 1 ? 'one figure' : `${figures} figures`} left alone (--all says why)`}`;

const linesPage = (lines: readonly string[]): Page => ({ head: lines.map((line) => [cell(line)]), sheets: [], foot: [] });

/** The names of all bases, with what tells whom "the French start-up" may mean. */
export function namesOf(world: World): KnownName[] {
  const columns = 'n.entity, n.name, n.folded, e.kind, e.sector, e.country, e.ticker is not null, e.name';
  return rowsFrom(
    world.bases(),
    `select ${columns} from name n join entity e on e.id = n.entity order by n.rank, n.folded, n.entity`,
    {},
    (cells) => {
      const [entity, name, folded, kind, sector, country, listed, title] = cells as [
        string,
        string,
        string,
        NonNullable<KnownName['kind']>,
        string | null,
        string | null,
        number,
        string,
      ];
      return { entity, name, folded, kind, sector, country, listed, title };
    },
  ).map(({ row }) => row);
}

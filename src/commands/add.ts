// The `add` command: one fact by flags, or facts from YAML or JSON on standard input.

import type { Outcome } from '../importers/importer.js';
import { ownYaml } from '../importers/own-yaml-stream.js';
import { readCandidates } from '../importers/reading/candidates.js';
import { ownOutcome } from '../importers/reading/own-record.js';
import { takeIn } from '../intake/take-in.js';
import { roles, statuses } from '../model/fact.js';
import { Failure } from '../model/failure.js';
import type { Source } from '../model/source.js';
import { oneFact } from '../query/one-fact.js';
import type { Command, Options } from './command.js';
import { factAnswer } from './fact-list.js';
import { metricNamed } from './filter-options.js';
import type { World } from './world.js';

export const add: Command = {
  name: 'add',
  summary: 'Facts of your own: one by flags, or YAML or JSON from standard input',
  group: 'Grow',
  examples: [
    'aifacts add --entity Graphcore --metric headcount --value "about 500 people" --period 2024 --publisher "Our Newsroom" --url https://news.example/graphcore',
    'aifacts add facts.yaml',
    'aifacts extract article.txt --json | aifacts add - --publisher "Our Newsroom" --url https://news.example/1 --published 2025-09-12',
  ],
  schema: async () => (await import('../view/records/schemas.js')).factListSchema,

  declare: (command) =>
    command
      .argument('[file]', 'facts as YAML or JSON; - for standard input')
      .option('--entity <name>', 'whom it is about')
      .option('--metric <id>', 'what is measured (see: aifacts metrics)')
      .option('--value <text>', '2.7M USD, over 700M USD, 10B..20B USD, 25 percent, 500 people')
      .option('--period <text>', '2022, 2024-Q1, 2025-09-10, 2027/2032')
      .option('--status <word>', statuses.join(', '))
      .option('--party <role:name>', `${roles.join(', ')}; several with ; between`)
      .option('--definition <text>', 'what exactly is measured')
      .option('--attribution <name>', 'who says so, where the source passes it on')
      .option('--origin <id>', 'the first report')
      .option('--printed <words>', 'the figure as printed, at most 60 characters')
      .option('--says <sentence>', 'the fact in one English sentence of your own')
      .option('--place <text>', 'where in the source')
      .option('--publisher <name>', 'who printed it')
      .option('--title <text>', 'of the article')
      .option('--author <name>', 'of the article')
      .option('--url <address>', 'of the article')
      .option('--published <date>', 'the day it was printed')
      .option('--language <code>', 'of the article: en, fr')
      .option('--min-confidence <n>', 'of candidates of extract, only those so sure: 0.8')
      .option('--dry-run', 'say what would be added, and write nothing'),

  async run(world, options) {
    const outcomes = options.file === undefined ? [byFlags(options)] : await fromText(world, options);
    const desk = await world.desk();
    const dry = options.dryRun ? { own: desk.makeBase(), others: world.bases() } : desk.openOwn();
    try {
      const tally = await takeIn(each(outcomes), {
        own: dry.own,
        others: dry.others,
        asking: { match: 'auto' },
        strict: true,
        today: world.today,
      });
      const [refusal] = tally.refusals;
      if (refusal)
        throw new Failure(
          'broken-facts',
          `${options.file === undefined ? '' : `${refusal.row}: `}${refusal.reason}; nothing was written`,
          'aifacts add --help',
        );
      const numbers = dry.own.db.prepare('select id from fact order by number desc limit ?').pluck().all(tally.facts.new) as string[];
      const facts = numbers.reverse().map((id) => oneFact([dry.own], id).fact);
      const others = [tally.known > 0 && `${tally.known} known already`, tally.revised > 0 && `${tally.revised} revised`].filter(Boolean);
      return factAnswer(facts, [
        ...tally.matched.map(({ name, id }) => `using ${id} for "${name}"`),
        `${tally.facts.new} added${others.length > 0 ? `, ${others.join(', ')}` : ''}${options.dryRun ? ' (a dry run: nothing was written)' : ` to ${desk.ownPath}`}`,
      ]);
    } finally {
      if ('close' in dry.own) (dry.own as { close(): void }).close();
      else dry.own.db.close();
    }
  },
};

async function* each(outcomes: readonly Outcome[]): AsyncGenerator<Outcome> {
  yield* outcomes;
}

function byFlags(options: Options): Outcome {
  const text = (name: string): string | undefined => options[name] as string | undefined;
  for (const name of ['entity', 'metric', 'publisher'])
    if (text(name) === undefined)
      throw new Failure(
        'usage',
        `add needs --${name}`,
        'aifacts add --entity Graphcore --metric revenue --value "2.7M USD" --period 2022 --publisher Cafétech --url https://…',
      );
  const { value, period, status, party, definition, attribution, origin, printed, says, place } = options;
  return ownOutcome('the fact', {
    entity: text('entity'),
    metric: metricNamed(text('metric')!),
    value,
    period,
    status,
    parties: party,
    definition,
    attribution,
    origin,
    printed,
    says,
    place,
    source: citation(options),
  });
}

/** The source as the flags cite it. */
const citation = ({ publisher, title, author, url, published, language }: Options): Partial<Source> =>
  Object.fromEntries(
    Object.entries({ publisher, title, author, url, published, language }).filter(([, said]) => said !== undefined),
  ) as Partial<Source>;

async function fromText(world: World, options: Options): Promise<Outcome[]> {
  const text = world.readText(options.file as string);
  const cited = citation(options);
  const found: Outcome[] = [];
  if (/^\uFEFF?\s*[[{]/.test(text)) {
    const least = options.minConfidence === undefined ? 0 : Number(options.minConfidence);
    for (const [index, record] of readCandidates(text, least).entries()) found.push(ownOutcome(`fact ${index + 1}`, record, cited));
  } else for await (const some of ownYaml.read([text], null)) found.push(...[some].flat());
  if (found.length === 0) throw new Failure('usage', 'there is no fact to add', 'aifacts add --help');
  return found;
}

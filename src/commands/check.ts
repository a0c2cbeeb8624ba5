// The `check` command: a verdict on each figure of a draft.

import { askedAbout, type AskedAbout } from '../check/asked-about.js';
import { checkClaim, type CheckedClaim } from '../check/check-claim.js';
import { checkDraft, type CheckOptions } from '../check/check-draft.js';
import { knowledgeOf, readerOf } from '../check/comparing/knowledge.js';
import { articleHead } from '../extract/article-head.js';
import { Failure } from '../model/failure.js';
import { readPeriod } from '../model/period.js';
import { verdictKinds, type CheckedDraft, type VerdictKind } from '../model/verdict.js';
import { listKnown, type KnownFact } from '../query/known-facts.js';
import type { ListedFact } from '../query/listed-fact.js';
import { verdictFields, verdictRecords } from '../view/records/verdict-record.js';
import { nothingToJudge, type CheckAnswer, type Checked } from '../view/verdicts/checked.js';
import { verdictFormats } from '../view/verdicts/index.js';
import { readBaseline } from './baseline.js';
import type { Command, Options } from './command.js';
import { namesOf } from './extract.js';
import { namedDrafts, type NamedDraft } from './named-drafts.js';
import { readMany, type ReadingTask } from './read-many.js';
import { askedLanguage, withLanguage } from './reading-options.js';
import type { World } from './world.js';

export const check: Command = {
  name: 'check',
  summary: 'A verdict on each figure of a draft, with the evidence and why',
  group: 'Check',
  examples: [
    'aifacts check draft.md',
    'aifacts check --claim "Graphcore made 2.7 billion dollars of revenue in 2022"',
    'aifacts check "drafts/**/*.md" --format github --fail-on contradicted,outdated',
    'aifacts check fr.md --against en.md',
    'aifacts check draft.md --json',
  ],
  schema: async () => (await import('../view/records/verdict-schema.js')).verdictListSchema,
  formats: verdictFormats,

  declare: (command) =>
    withLanguage(command.argument('[files...]', 'drafts, folders or globs; - for standard input'))
      .option('--claim <sentence>', 'check one sentence instead of files')
      .option('--against <original>', 'hold a translation against its original too')
      .option('--as-of <date>', 'judge as on that day, nothing later counts (else the date in its front matter or first lines, or today)')
      .option('--fail-on <verdicts>', `exit with 1 on these, comma between; or none`, 'contradicted')
      .option('--explain', 'every figure, how it was read, and all its sources')
      .option('--baseline <file>', 'accept the findings kept in this file; written when it is not there yet')
      .option('--url <url>', 'where the review will be published, for claimreview'),

  async run(world, options) {
    const failOn = askedVerdicts(options);
    const asOf = askedDay(options, world.today);
    const language = askedLanguage(options);
    const texts = await textsAsked(world, options);
    const original = options.against === undefined ? null : world.readText(options.against as string);
    const baseline = readBaseline(world, options.baseline as string | undefined);
    const [isClaim, isDayTold] = [options.claim !== undefined, options.asOf !== undefined];
    const asked = { language, asOf, isDayTold, isClaim, baseline: baseline.accepted, original };
    const found = await readMany(world, checkTask, asked, texts);
    const drafts = listEvidence(
      world,
      found.map(({ draft }) => draft),
    );
    const kept = await baseline.keep(world, drafts);

    const instead =
      isClaim && drafts.every(({ findings }) => findings.length === 0)
        ? lookUpOf(askedAbout(String(options.claim), { language, asOf, names: namesOf(world) }))
        : null;
    const checked: Checked = {
      drafts,
      failOn,
      explain: options.explain === true,
      quiet: options.quiet === true,
      instead,
      asOf,
      version: world.version,
      url: (options.url as string | undefined) ?? null,
    };
    const answer: CheckAnswer = {
      checked,
      records: () => drafts.flatMap(verdictRecords),
      fields: verdictFields,
      page: () => ({ head: [], sheets: [], foot: [] }),
      notes: [
        ...kept,
        ...found.flatMap(({ notes }) => notes),
        ...(options.json || options.jsonl
          ? [...(instead === null ? [] : [nothingToJudge, `try: ${instead}`]), ...remarkLines(drafts)]
          : []),
      ],
      // What was accepted a moment ago fails no more.
      exit:
        kept.length === 0 &&
        drafts.some(({ findings }) => findings.some(({ verdict, accepted }) => accepted === null && failOn.has(verdict)))
          ? 1
          : 0,
    };
    return answer;
  },
};

interface AskedOfDrafts extends Omit<CheckOptions, 'names'> {
  /** Else a draft is judged as of the day it gives itself. */
  isDayTold: boolean;
  isClaim: boolean;
}

/** Checks one draft or claim after the other; what is known is read once. */
export const checkTask: ReadingTask<AskedOfDrafts, NamedDraft, CheckedClaim> = {
  name: 'check',
  reader(world, { isDayTold, isClaim, asOf, ...asked }) {
    const reader = readerOf(world.bases());
    const knownOn = remembered((day) => knowledgeOf(world.bases(), day, reader));
    const names = namesOf(world);
    return ({ file, text }) => {
      const day = isDayTold ? asOf : (dayOf(text, asOf) ?? asOf);
      const options = { ...asked, asOf: day, names };
      return isClaim ? checkClaim(file, text, knownOn(day), options) : { draft: checkDraft(file, text, knownOn(day), options), notes: [] };
    };
  },
};

/** The look-up that answers a question, or says how a claim is written. */
const lookUpOf = ({ entity, metric }: AskedAbout): string =>
  entity === null
    ? `aifacts check --claim "${exampleClaim}"`
    : metric === null
      ? `aifacts company ${entity}`
      : `aifacts facts ${entity} --metric ${metric}`;

const exampleClaim = 'OpenAI is valued at $852 billion';

async function textsAsked(world: World, { claim, files }: Options): Promise<NamedDraft[]> {
  const names = (files as string[] | undefined) ?? [];
  if (claim === undefined) return namedDrafts(world, names);
  if (names.length > 0) throw new Failure('usage', 'either --claim or files', `aifacts check --claim "${exampleClaim}"`);
  if (String(claim).trim() === '') throw new Failure('usage', 'the claim is empty', `aifacts check --claim "${exampleClaim}"`);
  return [{ file: '<claim>', text: claim as string }];
}

function askedVerdicts({ failOn }: Options): ReadonlySet<VerdictKind> {
  const names = String(failOn ?? 'contradicted')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.length === 1 && names[0] === 'none') return new Set();
  const strange = names.find((name) => !verdictKinds.includes(name as VerdictKind));
  if (strange !== undefined || names.length === 0)
    throw new Failure(
      'usage',
      `"${strange ?? ''}" is no verdict`,
      `--fail-on with some of ${verdictKinds.join(',')}, or none`,
      verdictKinds,
    );
  return new Set(names as VerdictKind[]);
}

function askedDay({ asOf }: Options, today: string): string {
  if (asOf === undefined) return today;
  const text = String(asOf);
  const period = /^\d{4}(?:-\d\d){0,2}$/.test(text) ? readPeriod(text) : null;
  if (!period) throw new Failure('bad-period', `"${text}" is no day`, '--as-of 2025-09-12');
  return period.end! < today || text.length === 10 ? period.end! : today;
}

/** The day a draft gives itself; a day to come is not known yet, and of a month it is the last. */
function dayOf(text: string, today: string): string | null {
  const { end, start } = readPeriod(articleHead(text).published ?? '') ?? {};
  return end && start! <= today ? (end <= today ? end : today) : null;
}

function remembered<Thing>(make: (key: string) => Thing): (key: string) => Thing {
  const made = new Map<string, Thing>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

/** Everything a reader needs to see beside the evidence, looked up once for all drafts. */
function listEvidence(world: World, drafts: readonly CheckedDraft<KnownFact>[]): CheckedDraft<ListedFact>[] {
  const known = new Map(
    drafts.flatMap(({ findings }) => findings.flatMap(({ evidence }) => evidence.map((one) => [keyOf(one), one] as const))),
  );
  const listed = listKnown(world.bases(), [...known.values()]);
  const byKey = new Map([...known.keys()].map((key, index) => [key, listed[index]!]));
  return drafts.map((draft) => ({
    ...draft,
    findings: draft.findings.map((finding) => ({ ...finding, evidence: finding.evidence.map((one) => byKey.get(keyOf(one))!) })),
  }));
}

const keyOf = ({ fact, base }: KnownFact): string => `${base} ${fact.id}`;

const remarkLines = (drafts: readonly CheckedDraft<ListedFact>[]): string[] =>
  drafts.flatMap(({ file, remarks }) => remarks.map(({ message }) => `${file}: ${message}`));

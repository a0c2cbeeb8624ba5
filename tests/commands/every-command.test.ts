import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { allCommands, commands as loads } from '../../src/commands/index.js';
import { smallWorld, type, typeJson } from '../support/small-world.js';

const commands = await allCommands();

/** Lines beside the examples whose JSON is held against the schema: every kind of fact, none, one, and the odd ones. */
const more: Record<string, readonly string[]> = {
  company: ['aifacts company openai', 'aifacts company evil', 'aifacts company garante', 'aifacts company "AI industry"', 'aifacts company softbank'],
  companies: ['aifacts companies --sector ai-lab', 'aifacts companies --sector other --country FR'],
  deals: ['aifacts deals --type contract', 'aifacts deals --lender garante'],
  facts: ['aifacts facts', 'aifacts facts --since 2099'],
  search: ['aifacts search evil', 'aifacts search graphcore', 'aifacts search zzzz'],
  show: ['aifacts show graphcore-valuation-2020', 'aifacts show graphcore-revenue-2022 --article copies/echo.txt', 'aifacts show evil-funding-round-2025-01'],
  compare: ['aifacts compare openai mistral amazon --in EUR'],
  top: ['aifacts top valuation --in EUR', 'aifacts top layoffs', 'aifacts top chips'],
  disputes: ['aifacts disputes', 'aifacts disputes openai'],
  source: ['aifacts source evil-2025-01-01', 'aifacts source table-2026-01'],
  schema: Object.keys(loads).map((name) => `aifacts schema ${name}`),
  sql: ['aifacts sql "select * from fact"', 'aifacts sql "select 1 where 0"'],
  verify: ['aifacts verify --articles copies'],
};

/** Names of the real base, as the small one has them. */
const world = smallWorld();
const inSmallWorld = (line: string): string => line.replaceAll('cafetech-2023-10-09', 'echo-2023-10-09').replace(/\b(amd|intel)\b/g, 'meta');
/** Commands that read standard input or files of the reader are tested beside their own files. */
const reads = new Set(['figures', 'extract', 'check', 'import', 'add', 'export', 'sources']);

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });

it('has a name for every command, and a command for every name', () => {
  expect(commands.map(({ name }) => name)).toEqual(Object.keys(loads));
});

describe.each(commands.map((command) => ({ ...command, command })))('aifacts $name', ({ name, summary, examples, schema }) => {
  it('explains itself in --help, with its examples', async () => {
    const { out, err, exit } = await type(`aifacts ${name} --help`);
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
    expect(out).toContain(`Usage: aifacts ${name}`);
    expect(out.replace(/\s+/g, ' ')).toContain(summary);
    expect(out).toContain(`Examples:\n${examples.map((line) => `  $ ${line}`).join('\n')}\n`);
    expect(out.split('\n').filter((line) => line.length > 80 && !line.startsWith('  $ '))).toEqual([]);
  });

  it('has a summary of one line and at least one example', () => {
    expect(summary).toMatch(/^[A-Z][^\n]{8,90}[^.\s]$/);
    expect(examples.length).toBeGreaterThan(0);
  });

  it('publishes a JSON Schema 2020-12', async () => {
    const published = await typeJson<Record<string, unknown>>(`aifacts schema ${name} --json`);
    expect(published).toEqual(JSON.parse(JSON.stringify(await schema())));
    expect(published.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(() => ajv.compile(published)).not.toThrow();
  });

  const lines = reads.has(name) ? [] : examples.map(inSmallWorld);
  if (lines.length > 0) {
    it.each(lines)('runs its example: %s', async (line) => {
      const { out, err, exit } = await type(line, { world });
      expect({ err: err.replace(/^(?:data: |≈ |currencies |no fact ).*\n/gm, ''), exit }).toEqual({ err: '', exit: 0 });
      expect(out).not.toBe('');
    });
  }

  const json = [...(reads.has(name) ? [] : examples.map(inSmallWorld)), ...(more[name] ?? [])];
  if (json.length > 0) {
    it.each([...new Set(json.map((line) => line.replace(/ --(json|jsonl|csv|tsv|markdown|sql|all)\b/g, '')))])('answers within its schema: %s --json', async (line) => {
      const { out, exit } = await type(`${line} --json`, { world });
      expect(exit).toBe(0);
      const valid = ajv.compile(await schema());
      valid(JSON.parse(out));
      expect(valid.errors).toBeNull();
    });
  }
});

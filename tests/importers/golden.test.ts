// Every format, by example: an input of invented rows beside what must be read in it. `npx vitest run -u tests/importers`
// writes the expected files anew; review them by eye.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/importers/importer.js';
import { importerOf, importers } from '../../src/importers/index.js';
import { writeValue } from '../../src/model/value-text.js';

const folder = join(import.meta.dirname, 'golden');
const files = readdirSync(folder);
const inputs = files.filter((file) => !file.endsWith('.expected.json'));
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
const expectedOf = (input: string): string => `${input.replace(/\.\w+$/, '')}.expected.json`;
/** When the invented files were published. */
const asOf = '2032-06-15';

async function outcomesOf(text: string, size: number): Promise<Outcome[]> {
  const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, index) => text.slice(index * size, (index + 1) * size));
  const outcomes: Outcome[] = [];
  for await (const some of importerOf(text.slice(0, 4096))!.read(chunks, asOf)) outcomes.push(...[some].flat());
  return outcomes;
}

/** One line for an outcome, what is empty left out, so that a person can read the expected file. */
function shown(outcome: Outcome): string {
  if (outcome.kind === 'refusal') return JSON.stringify({ row: outcome.row, refused: outcome.reason });
  if (outcome.kind === 'entity') return JSON.stringify({ row: outcome.row, entity: outcome.entity });
  const { value, period, parties, ...fact } = outcome.fact;
  const short = { ...fact, value: value && writeValue(value), period: period?.text ?? null, parties: parties.map(({ role, id }) => `${role} ${id}`).join(', ') };
  return JSON.stringify({ row: outcome.row, ...Object.fromEntries(Object.entries(short).filter(([, held]) => held !== null && held !== '')) });
}

describe.each(inputs)('%s', (input) => {
  it('is recognised by one importer, which reads it as expected', async () => {
    const known = importers.filter((importer) => importer.recognizes(textOf(input).slice(0, 4096))).map(({ id }) => id);
    expect(known).toHaveLength(1);
    expect(input.startsWith(known[0]!)).toBe(true);
    const outcomes = await outcomesOf(textOf(input), 65_536);
    const sources = [...new Set(outcomes.map((outcome) => (outcome.kind === 'candidate' ? outcome.source : null)).filter((source) => source !== null))];
    const lines = [...sources.map((source) => JSON.stringify({ source })), ...outcomes.map(shown)];
    await expect(`[\n${lines.join(',\n')}\n]\n`).toMatchFileSnapshot(join(folder, expectedOf(input)));
  });

  it('has its expected file', () => {
    expect(files).toContain(expectedOf(input));
  });

  it('reads the same in chunks of any length', async () => {
    const whole = await outcomesOf(textOf(input), 1_000_000);
    for (const size of [1, 7, 64]) expect(await outcomesOf(textOf(input), size)).toEqual(whole);
  });

  it.runIf(input.endsWith('.csv'))('accounts for every row', async () => {
    const rows = new Set((await outcomesOf(textOf(input), 65_536)).map(({ row }) => Number(row.replace('row ', ''))));
    expect([...rows]).toEqual(Array.from({ length: rows.size }, (_, index) => index + 2));
  });
});

it('has no expected file without its input', () => {
  expect(files.filter((file) => file.endsWith('.expected.json')).sort()).toEqual(inputs.map(expectedOf).sort());
});

// A mapped table is recognised by nobody: a person says what it is. It is tested by `import --map`.
it('has an example of every importer', () => {
  expect(importers.filter(({ id }) => id !== 'mapped' && !inputs.some((input) => input.startsWith(id))).map(({ id }) => id)).toEqual([]);
});

it('recognises nothing in a file of another kind', () => {
  for (const head of ['', 'company,location,industry\nAcme,Paris,Other\n', '{"facts": []}', '# A heading\n', 'Company;Staff count\n'])
    expect(importerOf(head), head).toBeUndefined();
});

it('says that a file is cut off', async () => {
  const text = textOf('sec-companyfacts.json').slice(0, -10);
  await expect(outcomesOf(text, 100)).rejects.toMatchObject({ code: 'unreadable-file' });
});

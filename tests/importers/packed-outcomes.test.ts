import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Outcome } from '../../src/importers/importer.js';
import { importerOf } from '../../src/importers/index.js';
import { packed, unpacked } from '../../src/importers/reading/packed-outcomes.js';

const folder = join(import.meta.dirname, 'golden');

it.each(readdirSync(folder).filter((file) => !file.endsWith('.expected.json')))('what is read in %s is the same in another thread', async (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const outcomes: Outcome[] = [];
  for await (const some of importerOf(text.slice(0, 4096))!.read([text], '2032-06-15')) outcomes.push(...[some].flat());
  expect(unpacked(structuredClone(packed(outcomes)))).toEqual(outcomes);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { smallWorld, type } from '../support/small-world.js';
import { realBases } from './real-base.js';

const draft = readFileSync(join(import.meta.dirname, 'draft.md'), 'utf8');

it('finds the five planted errors of the README, and nothing else (vitest -u writes the output anew)', async () => {
  const world = smallWorld({ bases: realBases, files: { 'draft.md': draft } });
  const { out, err, exit } = await type('aifacts check draft.md', { world });
  await expect(out).toMatchFileSnapshot('draft.out');
  expect({ err, exit }).toEqual({ err: '', exit: 1 });
  const verdicts = [...out.matchAll(/^draft\.md:(\d+):\d+  (\w+)$/gm)].map(([, line, verdict]) => `${line} ${verdict}`);
  expect(verdicts).toEqual(['9 contradicted', '11 contradicted', '12 outdated', '17 contradicted', '21 contradicted']);
});

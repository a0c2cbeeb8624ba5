// `npm run bench`: every measurement the project speaks of, one after the other.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv.slice(2);
const benches = readdirSync(folder)
  .filter((name) => /^bench-.+\.mjs$/.test(name))
  .map((name) => name.slice('bench-'.length, -'.mjs'.length));
for (const name of wanted.length > 0 ? wanted : benches) {
  process.stdout.write(`\n# ${name}\n`);
  const { status } = spawnSync(process.execPath, [`${folder}bench-${name}.mjs`], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

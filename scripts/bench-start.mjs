// How long whole commands take beside a bare node, in turn, and how much memory.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment, median } from './timing.mjs';

const rounds = Number(process.argv[2] ?? 40);
const home = fileURLToPath(new URL('..', import.meta.url));
const bin = join(home, 'bin', 'aifacts.js');
const folder = mkdtempSync(join(tmpdir(), 'aifacts-bench-'));
const empty = join(folder, 'empty.cjs');
writeFileSync(empty, '');
// The least any program of node's can do that asks a SQLite base one question and writes the answer: what is above it is ours.
const floor = join(folder, 'floor.cjs');
const base = join(home, 'data', 'aifacts.db');
writeFileSync(
  floor,
  `const part = { exports: {} };
process.dlopen(part, ${JSON.stringify(join(home, 'node_modules', 'better-sqlite3', 'build', 'Release', 'better_sqlite3.node'))});
part.exports.setErrorConstructor(Error);
const db = new part.exports.Database(${JSON.stringify(base)}, ${JSON.stringify(base)}, false, true, true, 5000, null, null);
const rows = db.prepare('select id, metric, min, max, unit from fact where entity = ?', db, false).raw().all('graphcore');
require('fs').writeSync(1, JSON.stringify(rows));`,
);

const commands = {
  'node empty.cjs': [empty],
  'one question, nothing else': [floor],
  'aifacts company graphcore': [bin, 'company', 'graphcore'],
  'aifacts deals --buyer amazon --json': [bin, 'deals', '--buyer', 'amazon', '--json'],
  'aifacts search graphcore revenue': [bin, 'search', 'graphcore', 'revenue'],
  'aifacts company grafcore': [bin, 'company', 'grafcore'],
  'aifacts facts --all --json': [bin, 'facts', '--all', '--json'],
};

const run = (words) =>
  new Promise((done) => {
    const begun = process.hrtime.bigint();
    const child = spawn(process.execPath, words, { env: environment, stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.resume();
    child.on('close', () => done(Number(process.hrtime.bigint() - begun) / 1e6));
  });

/** Kilobytes, as the process itself counts them when it ends. */
const peak = (words) =>
  new Promise((done) => {
    const script = join(folder, 'peak.cjs');
    writeFileSync(script, `process.on('exit', () => require('fs').writeSync(2, String(process.resourceUsage().maxRSS)));`);
    const child = spawn(process.execPath, ['--require', script, ...words], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.resume();
    child.stderr.on('data', (data) => (said += data));
    child.on('close', () => done(Number(/(\d+)$/.exec(said)[1])));
  });

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) for (const [name, words] of Object.entries(commands)) times[name].push(await run(words));
const bare = median(times['node empty.cjs']);
const bareMemory = await peak([empty]);
process.stdout.write(`whole commands into a pipe, in turn, median of ${rounds}\n`);
for (const [name, words] of Object.entries(commands)) {
  const [time, memory] = [median(times[name]), await peak(words)];
  process.stdout.write(
    `${name.padEnd(38)} ${time.toFixed(1).padStart(6)} ms  ${(time / bare).toFixed(2)} × bare node   memory ${(memory / bareMemory).toFixed(2)} ×\n`,
  );
}
rmSync(folder, { recursive: true });

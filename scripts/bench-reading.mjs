// How fast whole commands read: a draft of ten pages beside a bare node, a hundred drafts by their bytes; and the readers alone on articles.
//
//   node scripts/bench-reading.mjs [ROUNDS] [ARTICLES]

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { environment, median } from './timing.mjs';

/** Times the articles are read before it counts, and as often after. */
const warmPasses = 60;
const rounds = Number(process.argv[2] ?? 15);
const home = fileURLToPath(new URL('..', import.meta.url));
const bin = join(home, 'bin', 'aifacts.js');
const folder = mkdtempSync(join(tmpdir(), 'aifacts-bench-'));

// Articles over and over: ten pages of 2,500 characters, and a hundred such drafts of ten kilobytes.
const articles = readdirSync(join(home, 'tests/extract'), { recursive: true })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(home, 'tests/extract', name), 'utf8'));
const draftOf = (all, length, from) => {
  let text = '';
  for (let at = from; text.length < length; at += 1) text += `${all[at % all.length]}\n\n`;
  return text.slice(0, text.lastIndexOf('\n', length));
};
// Articles as the press writes them, where a copy is at hand, else our own.
const press = process.argv[3] ?? '../shared/articles';
const texts = existsSync(press)
  ? readdirSync(press)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readFileSync(join(press, name), 'utf8'))
  : articles;
const written = (name, text) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const empty = written('empty.cjs', '');
const drafts = {
  'of our own articles, a figure in every seventeen words': articles,
  ...(texts === articles ? {} : { 'of press articles, a figure in every hundred words': texts }),
};
const meter = written(
  'meter.cjs',
  `process.on('exit', () => { const { user, system } = process.cpuUsage(); require('fs').writeSync(2, '\\n' + (user + system) / 1e3); });`,
);

const run = (words) => spawnSync(process.execPath, words, { env: environment, encoding: 'utf8', maxBuffer: 1 << 28 });

/** Milliseconds of the clock. */
function time(words) {
  const begun = process.hrtime.bigint();
  run(words);
  return Number(process.hrtime.bigint() - begun) / 1e6;
}

/** Milliseconds of the processor. */
function processorOf(words) {
  const { stderr } = run(['--require', meter, ...words]);
  return Number(stderr.slice(stderr.lastIndexOf('\n')));
}

const readers = {
  figures: ['figures'],
  extract: ['extract', '--published', '2025-09-12'],
  check: ['check', '--fail-on', 'none', '--as-of', '2026-01-01'],
};

for (const [what, from] of Object.entries(drafts)) {
  const draft = written('draft.md', draftOf(from, 25_000, 0));
  const hundred = Array.from({ length: 100 }, (_, index) => written(`draft-${index}.md`, draftOf(from, 10_000, index)));
  const bytes = hundred.reduce((sum, path) => sum + readFileSync(path).length, 0);
  const times = Object.fromEntries(['node', ...Object.keys(readers)].map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    times.node.push(time([empty]));
    for (const [name, words] of Object.entries(readers)) times[name].push(time([bin, ...words, draft]));
  }
  console.log(`a draft of ten pages (25 kB ${what}) by the clock, whole commands in turn, median of ${rounds};`);
  console.log(
    `a hundred of ten kilobytes in one run, start included, by the clock on ${availableParallelism()} processors, and by processor time`,
  );
  const bare = median(times.node);
  for (const [name, words] of Object.entries(readers)) {
    const speed = (measure) => (bytes / 1e3 / Math.min(...[1, 2, 3].map(() => measure([bin, ...words, ...hundred])))).toFixed(2);
    console.log(
      `aifacts ${name.padEnd(8)} ${(median(times[name]) / bare).toFixed(1).padStart(5)} × bare node   ${speed(time)} and ${speed(processorOf)} MB/s`,
    );
  }
}

// The readers alone, in one process that has read before.
const outfile = join(folder, 'readers.mjs');
await build({
  stdin: { contents: "export * from './src/index.ts';", resolveDir: home },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  logLevel: 'error',
});
const { readFigures, extractFacts } = await import(pathToFileURL(outfile).href);
const entities = readdirSync(join(home, 'data/entities'))
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => parse(readFileSync(join(home, 'data/entities', name), 'utf8')));
const names = entities.flatMap(({ id, name, aliases = [], kind, sector, country, ticker }) =>
  [name, ...aliases].map((one) => ({ entity: id, name: String(one), kind, sector, country, listed: Boolean(ticker), title: name })),
);
const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const figures = texts.reduce((sum, text) => sum + readFigures(text).length, 0);
console.log(
  `${texts.length} articles (${Math.round(size / 1e3)} kB, ${figures} figures) in one process, over and over: best and median of the last ${warmPasses}`,
);
for (const [name, read] of Object.entries({
  figures: (text) => readFigures(text),
  extract: (text) => extractFacts(text, { published: '2025-09-12', names }),
})) {
  const passes = Array.from({ length: 2 * warmPasses }, () => {
    const begun = process.hrtime.bigint();
    for (const text of texts) read(text);
    return size / 1e6 / (Number(process.hrtime.bigint() - begun) / 1e9);
  }).slice(warmPasses);
  console.log(`${name.padEnd(8)} ${Math.max(...passes).toFixed(1)} and ${median(passes).toFixed(1)} MB/s`);
}
rmSync(folder, { recursive: true });

// How fast whole commands read: a draft of ten pages beside a bare node, a hundred drafts by their bytes; and the readers alone on articles.
//
//   node scripts/bench-reading.mjs [ROUNDS] [ARTICLES]

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

// Our own articles, over and over: ten pages of 2,500 characters, and a hundred such drafts of ten kilobytes.
const articles = readdirSync(join(home, 'tests/extract'), { recursive: true })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(home, 'tests/extract', name), 'utf8'));
const draftOf = (length, from) => {
  let text = '';
  for (let at = from; text.length < length; at += 1) text += `${articles[at % articles.length]}\n\n`;
  return text.slice(0, text.lastIndexOf('\n', length));
};
const written = (name, text) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const empty = written('empty.cjs', '');
const draft = written('draft.md', draftOf(25_000, 0));
const hundred = Array.from({ length: 100 }, (_, index) => written(`draft-${index}.md`, draftOf(10_000, index)));
const bytes = hundred.reduce((sum, path) => sum + readFileSync(path).length, 0);
const meter = written(
  'meter.cjs',
  `process.on('exit', () => { const { user, system } = process.cpuUsage(); require('fs').writeSync(2, '\\n' + (user + system) / 1e3); });`,
);

/** Milliseconds of the clock, and of the processor. */
function time(words) {
  const begun = process.hrtime.bigint();
  const { stderr } = spawnSync(process.execPath, ['--require', meter, ...words], {
    env: environment,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { clock: Number(process.hrtime.bigint() - begun) / 1e6, processor: Number(stderr.slice(stderr.lastIndexOf('\n'))) };
}

const readers = {
  figures: ['figures'],
  extract: ['extract', '--published', '2025-09-12'],
  check: ['check', '--fail-on', 'none', '--as-of', '2026-01-01'],
};

const times = Object.fromEntries(['node', ...Object.keys(readers)].map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  times.node.push(time([empty]));
  for (const [name, words] of Object.entries(readers)) times[name].push(time([bin, ...words, draft]));
}
console.log(`a draft of ten pages (25 kB, a figure in every seventeen words), whole commands in turn, median of ${rounds}`);
const bare = { clock: median(times.node.map(({ clock }) => clock)), processor: median(times.node.map(({ processor }) => processor)) };
for (const name of Object.keys(readers)) {
  const ratio = (kind) => (median(times[name].map((one) => one[kind])) / bare[kind]).toFixed(1);
  console.log(`aifacts ${name.padEnd(8)} ${ratio('clock').padStart(5)} × bare node by the clock, ${ratio('processor')} × by the processor`);
}
console.log('a hundred drafts of ten kilobytes in one run, start included');
for (const [name, words] of Object.entries(readers)) {
  const best = Math.min(...[1, 2, 3].map(() => time([bin, ...words, ...hundred]).processor));
  console.log(`aifacts ${name.padEnd(8)} ${(bytes / 1e3 / best).toFixed(2)} MB/s of processor time`);
}

// The readers alone, in one process that has read before: articles as the press writes them, where a copy is at hand, else our own.
const press = process.argv[3] ?? '../shared/articles';
const texts = existsSync(press)
  ? readdirSync(press)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readFileSync(join(press, name), 'utf8'))
  : articles;
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

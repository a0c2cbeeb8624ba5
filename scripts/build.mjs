// `npm run build`: CommonJS files, because node starts one of them faster than many modules.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const everyProgram = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  // `import()` becomes `require`: the code cache's script has no loader of its own.
  supported: { 'dynamic-import': false },
  legalComments: 'none',
  define: { AIFACTS_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
};

// What most starts do without has files of its own, read when it is asked for: every byte of the first file costs.
const apart = [
  'src/names/closest-names.ts',
  'src/figures/read-one.ts',
  'src/commands/completion.ts',
  'src/cli/own-desk.ts',
  'src/cli/complete.ts',
  'src/cli/program.ts',
  'src/view/records/schemas.ts',
].map((path) => resolve(path));
// Commands that are typed less often, in files by what they share.
const commandFile = (name) => resolve(`src/commands/${name}.ts`);
const together = {
  seldom: [
    'companies',
    'compare',
    'disputes',
    'metrics',
    'schema',
    'show',
    'source',
    'sources',
    'sql',
    'stats',
    'top',
    'verify',
    'bases',
    'search',
    'timeline',
  ].map(commandFile),
  figures: [commandFile('figures')],
  reading: [...['check', 'extract', 'article-outcomes'].map(commandFile), resolve('src/cli/reading-threads.ts')],
  growing: [...['import', 'add', 'export'].map(commandFile), resolve('src/cli/read-apart.ts')],
};
const groupOf = new Map(Object.entries(together).flatMap(([group, files]) => files.map((file) => [file, group])));
const librariesApart = ['commander', 'chalk', 'cli-table3', 'fast-string-width', 'picomatch'];

const loadApart = {
  name: 'load apart',
  setup({ onResolve }) {
    onResolve({ filter: /^[a-z]/ }, ({ path, kind }) =>
      kind === 'dynamic-import' && librariesApart.includes(path) ? { path: `./${path}.cjs`, external: true } : null,
    );
    onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
      const target = resolve(resolveDir, path).replace(/\.js$/, '.ts');
      if (kind === 'dynamic-import' && groupOf.has(target)) return { path: `./${groupOf.get(target)}.cjs`, external: true };
      return kind === 'dynamic-import' && apart.includes(target) ? { path: `./${basename(target, '.ts')}.cjs`, external: true } : null;
    });
  },
};

const oneFileAGroup = {
  name: 'one file a group',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^group:/ }, ({ path }) => ({ path: path.slice('group:'.length), namespace: 'group' }));
    onLoad({ filter: /.*/, namespace: 'group' }, ({ path }) => ({
      contents: together[path].map((file) => `export * from ${JSON.stringify(file)};`).join('\n'),
      resolveDir: '.',
    }));
  },
};

// commander asks for child_process, which takes node two milliseconds, to start programs of its own: we have none.
const lazyChildProcess = {
  name: 'lazy child_process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'lazy', namespace: 'lazy' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'lazy' }, () => ({
      contents: `module.exports = { spawn: (...all) => require('child_process').spawn(...all) };`,
    }));
  },
};

// What better-sqlite3 can do beside reading, and a look-up never asks of it, is read when it is called.
const lazyMethods = {
  name: 'lazy methods',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/methods\/(aggregate|backup|function|serialize|table|transaction)$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, `${path}.js`),
      namespace: 'lazy method',
    }));
    onLoad({ filter: /.*/, namespace: 'lazy method' }, ({ path }) => ({
      contents: `module.exports = function (...all) { return require(${JSON.stringify(path)}).apply(this, all); };`,
      resolveDir: '.',
    }));
  },
};

// Each part is written as the function node makes of a module, so that the door need not copy it into one.
const asFunction = { banner: { js: '(function (exports, require, module, __filename, __dirname) {' }, footer: { js: '})' } };

// The words of each language are packed into text now, so that no start does it again.
const packed = {
  everyday: 'src/figures/packed-everyday.ts',
  lexicon: 'src/figures/packed-lexicon.ts',
  lexis: 'src/extract/words/packed-lexis.ts',
  doubts: 'src/check/words/packed-doubts.ts',
};
const packerOf = (name) => `packed${name[0].toUpperCase()}${name.slice(1)}`;

async function packWords() {
  const outfile = 'dist/packers.cjs';
  await build({
    ...everyProgram,
    outdir: undefined,
    outfile,
    stdin: {
      contents: Object.values(packed)
        .map((file) => `export * from './${file}';`)
        .join('\n'),
      resolveDir: '.',
    },
  });
  const packers = createRequire(import.meta.url)(resolve(outfile));
  for (const name of Object.keys(packed))
    for (const code of ['en', 'fr']) writeFileSync(`dist/${name}-${code}.json`, ascii(JSON.stringify(packers[packerOf(name)](code))));
  rmSync(outfile);
}

const ascii = (text) => text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Our own articles: what the readers read once at install, so that V8 keeps what it compiled for them. */
function writePractice() {
  const folder = 'tests/extract/articles';
  if (!existsSync(folder)) return;
  const articles = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      language: JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')).language,
      text: readFileSync(`${folder}/${file.replace('.json', '.txt')}`, 'utf8'),
    }));
  for (const code of ['en', 'fr'])
    writeFileSync(
      `dist/practice-${code}.txt`,
      articles
        .filter(({ language }) => language === code)
        .map(({ text }) => text)
        .join('\n\n'),
    );
}

const wordsPacked = {
  name: 'words packed',
  setup({ onLoad }) {
    onLoad({ filter: /packed-\w+\.ts$/ }, ({ path }) => {
      const name = Object.keys(packed).find((one) => resolve(packed[one]) === path);
      return name
        ? {
            contents: `const { readFileSync } = require('fs'); export const ${packerOf(name)} = (code) => JSON.parse(readFileSync(__dirname + '/${name}-' + code + '.json', 'latin1'));`,
          }
        : null;
    });
  },
};

const programs = [
  // The program a person starts: better-sqlite3's JavaScript inside, its compiled part found at run time.
  { ...asFunction, entryPoints: { aifacts: 'src/cli/start.ts' }, minify: true, external: ['bindings'], plugins: [lazyMethods, loadApart] },
  {
    ...asFunction,
    entryPoints: [...apart.filter(existsSync), ...librariesApart],
    entryNames: '[name]',
    minify: true,
    external: ['bindings'],
    plugins: [lazyChildProcess, loadApart],
  },
  {
    ...asFunction,
    entryPoints: Object.fromEntries(Object.keys(together).map((group) => [group, `group:${group}`])),
    minify: true,
    external: ['bindings'],
    plugins: [oneFileAGroup, lazyChildProcess, loadApart],
  },
  // The library: `import { readFigures } from 'aifacts'`.
  { entryPoints: { index: 'src/index.ts' }, minify: true },
  // The maintainers' program that turns text into the base.
  { entryPoints: { data: 'src/cli/start-data.ts' }, external: ['better-sqlite3'] },
];
mkdirSync('dist', { recursive: true });
await packWords();
writePractice();
const built = await Promise.all(
  programs.map(({ plugins = [], ...program }) =>
    build({ ...everyProgram, ...program, plugins: [wordsPacked, ...plugins], metafile: true }),
  ),
);
const written = new Set(built.flatMap(({ metafile }) => Object.keys(metafile.outputs).map((path) => basename(path))));
// A code cache is known by the length of its text alone, and some texts are filled up to one length: none outlives its build.
for (const file of readdirSync('dist'))
  if (file.endsWith('.cache') || (file.endsWith('.cjs') && !written.has(file))) rmSync(`dist/${file}`);

// The door reads a part letter for letter as ASCII; esbuild leaves other letters in regular expressions as they are.
// V8 puts a text of more than 128 KB aside. A shorter one takes a tenth of the room for new things, and a start-up that
// keeps to that room never collects garbage: the files of the common commands end in blanks up to there.
const leastLength = { 'aifacts.cjs': (128 << 10) + 1, 'seldom.cjs': (128 << 10) + 1 };
for (const file of written) {
  writeFileSync(`dist/${file}`, ascii(readFileSync(`dist/${file}`, 'utf8')).padEnd(leastLength[file] ?? 0));
}

// Types of the library.
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.types.json'], { stdio: 'inherit' });

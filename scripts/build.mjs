// `npm run build`: one CommonJS file a program, because node starts one file faster than many.

import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const everyProgram = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  legalComments: 'none',
  define: { AIFACTS_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
};

// commander asks for child_process, which takes node two milliseconds, to start programs of its own: we have none.
const lazyChildProcess = {
  name: 'lazy child_process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?child_process$/ }, ({ importer }) => (importer.includes('commander') ? { path: 'lazy', namespace: 'lazy' } : null));
    onLoad({ filter: /.*/, namespace: 'lazy' }, () => ({ contents: `module.exports = { spawn: (...all) => require('child_process').spawn(...all) };` }));
  },
};

// The program a person starts: better-sqlite3's JavaScript inside, its compiled part found at run time.
await build({ ...everyProgram, entryPoints: { aifacts: 'src/cli/start.ts' }, minify: true, external: ['bindings'], plugins: [lazyChildProcess] });
// The maintainers' program that turns text into the base.
await build({ ...everyProgram, entryPoints: { data: 'src/cli/start-data.ts' }, external: ['better-sqlite3'] });

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

// The program a person starts: better-sqlite3's JavaScript inside, its compiled part found at run time.
await build({ ...everyProgram, entryPoints: { aifacts: 'src/cli/start.ts' }, minify: true, external: ['bindings'] });
// The maintainers' program that turns text into the base.
await build({ ...everyProgram, entryPoints: { data: 'src/cli/start-data.ts' }, external: ['better-sqlite3'] });

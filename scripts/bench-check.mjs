// Says every fact of the base in plain sentences of both languages, changes them, and counts both kinds of error; times a draft.
//
//   node scripts/bench-check.mjs [--every N] [--errors KIND] [--time]

import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values: options } = parseArgs({
  options: { every: { type: 'string', default: '1' }, errors: { type: 'string' }, 'as-of': { type: 'string', default: '2026-12-31' } },
});
const Database = createRequire(import.meta.url)('better-sqlite3');

const folder = mkdtempSync(join('node_modules', '.bench-check-'));
try {
  const outfile = join(folder, 'mutations.mjs');
  await build({
    entryPoints: ['tests/check/mutations.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    external: ['better-sqlite3'],
    logLevel: 'error',
  });
  const { runMutations } = await import(pathToFileURL(outfile).href);
  const db = new Database('data/aifacts.db', { readonly: true });
  const names = db
    .prepare(
      'select n.entity, n.name, n.folded, e.kind, e.sector, e.country, e.name as title from name n join entity e on e.id = n.entity order by n.rank, n.folded, n.entity',
    )
    .all();
  const began = performance.now();
  const rows = runMutations([{ name: 'bundled', path: 'data/aifacts.db', db }], names, {
    every: Number(options.every),
    asOf: options['as-of'],
  });
  const seconds = (performance.now() - began) / 1000;
  print(rows, seconds);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function print(rows, seconds) {
  const facts = new Set(rows.map(({ id }) => id)).size;
  console.log(
    `${facts} facts said in ${rows.filter(({ kind }) => kind === 'true').length} sentences, ${rows.length} with the changed ones, in ${seconds.toFixed(1)} s`,
  );
  const verdicts = ['supported', 'contradicted', 'outdated', 'ambiguous', 'unknown', 'unread'];
  console.log(['', ...verdicts, 'errors'].map((word) => word.padStart(13)).join(''));
  for (const kind of ['true', 'scale', 'currency', 'digit', 'year']) {
    for (const tongue of ['en', 'fr']) {
      const own = rows.filter((row) => row.kind === kind && row.tongue === tongue);
      console.log(
        [
          `${kind} ${tongue}`,
          ...verdicts.map((verdict) => own.filter((row) => row.verdict === verdict).length),
          own.filter(({ isError }) => isError).length,
        ]
          .map((word) => String(word).padStart(13))
          .join(''),
      );
    }
  }
  const missed = rows.filter(({ kind, isError }) => kind === 'true' && isError).length;
  const wrong = rows.filter(({ kind, isError }) => kind !== 'true' && isError).length;
  console.log(
    `true and not supported: ${missed} of ${rows.filter(({ kind }) => kind === 'true').length}; changed and supported: ${wrong} of ${rows.filter(({ kind }) => kind !== 'true').length}`,
  );
  if (options.errors)
    for (const { kind, tongue, sentence, id, verdict, slip, reason, read } of rows.filter(
      (row) => row.isError && (options.errors === 'all' || row.kind === options.errors),
    ))
      console.log(`${kind} ${tongue} ${verdict}${slip ? `/${slip}` : ''} ${id}\n  ${sentence}\n  ${reason} [${read}]`);
}

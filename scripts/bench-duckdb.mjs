// Loads an export into DuckDB for real, and a Parquet file made there, and compares sums: node scripts/bench-duckdb.mjs. Needs `npm install --no-save @duckdb/node-api`.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const duckdb = await import('@duckdb/node-api').catch(() => null);
if (!duckdb) {
  console.log('skipped: npm install --no-save @duckdb/node-api');
  process.exit(0);
}
const bin = join(import.meta.dirname, '..', 'bin', 'aifacts.js');
const folder = mkdtempSync(join(tmpdir(), 'aifacts-duckdb-'));
const env = { ...process.env, XDG_DATA_HOME: folder, AIFACTS_BASE: '' };
try {
  const file = join(folder, 'facts.jsonl');
  spawnSync(process.execPath, [bin, 'export', '--format', 'jsonl', '--out', file], { env });
  const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
  const start = performance.now();
  await connection.run(`create table fact as select * from read_json_auto('${file}', sample_size = -1) where id is not null`);
  const [loaded] = (
    await connection.runAndReadAll(
      `select (select count(*) from fact) as facts, cast(sum(value.max) as varchar) as revenues from fact where metric = 'revenue' and value.unit = 'USD'`,
    )
  ).getRowObjectsJson();
  const ours = JSON.parse(
    spawnSync(
      process.execPath,
      [
        bin,
        'sql',
        `select (select count(*) from fact) as facts, sum(max) as revenues from fact where metric = 'revenue' and unit = 'USD'`,
        '--json',
      ],
      { env, encoding: 'utf8' },
    ).stdout,
  )[0];
  // From there it is one line to a Parquet file.
  const parquet = join(folder, 'facts.parquet');
  await connection.run(`copy fact to '${parquet}' (format parquet)`);
  const [again] = (
    await connection.runAndReadAll(
      `select count(*) as facts, cast(sum(value.max) filter (where metric = 'revenue' and value.unit = 'USD') as varchar) as revenues from '${parquet}'`,
    )
  ).getRowObjectsJson();
  const same = [loaded, again].every(({ facts, revenues }) => Number(facts) === ours.facts && Number(revenues) === ours.revenues);
  console.log(
    `DuckDB: ${loaded.facts} facts in ${Math.round(performance.now() - start)} ms, ${same ? 'the same count and sum as here, and again out of a Parquet file' : `not the same: ${JSON.stringify({ loaded, again, ours })}`}`,
  );
  process.exitCode = same ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

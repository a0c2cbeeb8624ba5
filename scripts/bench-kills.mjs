// Kills writers at random moments and looks whether the reader's own base is whole: node scripts/bench-kills.mjs [kills] [seed].
// An import into a new base, one into a large base, a migration, and two importers at once; run again, each must end as if nobody had been killed.

import Database from 'better-sqlite3';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from './timing.mjs';

const bin = join(import.meta.dirname, '..', 'bin', 'aifacts.js');
const kills = Number(process.argv[2] ?? 100);
const folder = mkdtempSync(join(tmpdir(), 'aifacts-kills-'));
const env = { ...environment, XDG_DATA_HOME: join(folder, 'nobody'), AIFACTS_BASE: '' };
const random = dice(Number(process.argv[3] ?? 1));
// Long rows: enough for a thread that reads, and few enough for a hundred times.
const many = 6000;
const base = join(folder, 'facts.db');

const rows = (first, count, year = '2024') => Array.from({ length: count }, (_, at) => line(first + at, year)).join('\n');
const line = (index, year) =>
  JSON.stringify({
    id: `firm-${index % 2000}-headcount-${index}`,
    entity: { id: `firm-${index % 2000}`, name: `Firm ${index % 2000}` },
    metric: 'headcount',
    value: { min: index, max: index, unit: 'people' },
    period: year,
    status: 'actual',
    printed: String(index),
    says: `Firm ${index % 2000} had ${index} employees in ${year}; ${'and so on, '.repeat(250)}.`,
    source: {
      id: `us-${index % 50}`,
      publisher: 'Us',
      url: 'https://us.example/1',
      published: '2025-01-01',
      language: 'en',
      place: `row ${index}`,
    },
  });
const file = (name, text) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const all = file('all.jsonl', rows(0, many));
const more = file('more.jsonl', rows(many, 500));
const revised = file('revised.jsonl', rows(0, 500, '2023'));

/** What is killed: the base before it, and what is imported; `beside` is a second importer at the same time, who is not killed. */
const scenes = [
  { name: 'a new base', before: null, words: [all] },
  { name: 'more, and revisions, in a large base', before: 'large.db', words: [more, revised] },
  { name: 'a migration', before: 'old.db', words: [more] },
  { name: 'two importers at once', before: null, words: [all], beside: [more] },
];

await makeBases();
let failed = 0;
for (const [at, scene] of scenes.entries()) {
  const count = Math.floor((kills + at) / scenes.length);
  let { whole, time } = await unkilled(scene);
  const tally = { kills: 0, 'ended before': 0, 'nothing there': 0, 'as before': 0, 'on the way': 0, done: 0, faults: [] };
  while (tally.kills < count) {
    begin(scene);
    const delay = random() * time;
    const start = performance.now();
    const beside = scene.beside ? ran(['import', ...scene.beside, '--base', base]) : null;
    const { signal } = await ran(['import', ...scene.words, '--base', base], delay);
    tally[signal === null ? 'ended before' : 'kills'] += 1;
    // The machine has less to do than before.
    if (signal === null) time = Math.min(time, performance.now() - start);
    const other = await beside;
    if (other && other.code !== 0) tally.faults.push(`${Math.round(delay)} ms: the other importer ended with ${other.code}: ${other.err}`);
    // Read first: whoever may write mends what a kill left behind.
    const read = existsSync(base) ? await ran(['facts', '--base', base]) : { code: 0 };
    const seen = lookAt(scene);
    tally[seen.state] += 1;
    if (read.code !== 0) seen.faults.push(`not to be read: ${read.err}`);
    const again = await ran(['import', ...scene.words, '--base', base]);
    if (again.code !== 0) seen.faults.push(`running again ended with ${again.code}: ${again.err}`);
    const end = lookAt(scene);
    if (end.sum !== whole) seen.faults.push('running again did not finish it');
    tally.faults.push(...[...seen.faults, ...end.faults].map((fault) => `${Math.round(delay)} ms: ${fault}`));
  }
  failed += tally.faults.length;
  const { faults, ...counts } = tally;
  console.log(
    `${scene.name.padEnd(38)} ${Object.entries(counts)
      .map(([key, value]) => `${key} ${value}`)
      .join(', ')}; faults ${faults.length}`,
  );
  for (const fault of faults.slice(0, 5)) console.log(`  ${fault}`);
}
rmSync(folder, { recursive: true });
process.exitCode = failed > 0 ? 1 : 0;

/** A base that is there already, and the same of the first schema. */
async function makeBases() {
  await ran(['import', all, '--base', base]);
  copyFileSync(base, join(folder, 'large.db'));
  const db = new Database(base);
  db.exec(`drop index fact_by_metric; drop index fact_by_newness; alter table fact drop column newness;
    create index fact_by_metric on fact (metric, coalesce(period_end, period_start)); pragma user_version = 1`);
  db.close();
  copyFileSync(base, join(folder, 'old.db'));
}

function begin({ before }) {
  for (const name of readdirSync(folder)) if (name.startsWith('facts.db')) rmSync(join(folder, name), { recursive: true });
  if (before !== null) copyFileSync(join(folder, before), base);
}

/** What the scene ends in where nobody is killed, and how many milliseconds it takes. */
async function unkilled(scene) {
  begin(scene);
  const start = performance.now();
  const beside = scene.beside ? ran(['import', ...scene.beside, '--base', base]) : null;
  await ran(['import', ...scene.words, '--base', base]);
  const time = performance.now() - start;
  await beside;
  return { whole: lookAt(scene).sum, time };
}

/** Whether the base is whole: its pages, its indexes, its words, whom its facts name; and a sum of all that is in it, in whatever order it was written. */
function lookAt({ before }) {
  if (!existsSync(base)) return { state: 'nothing there', sum: null, faults: [] };
  const db = new Database(base);
  const one = (sql) => db.prepare(sql).pluck().get();
  try {
    const faults = [];
    const check = one('pragma integrity_check');
    if (check !== 'ok') faults.push(`integrity_check: ${check}`);
    if (one(`select count(*) from sqlite_schema where name = 'fact'`) === 0) return { state: 'nothing there', sum: null, faults };
    const version = one('pragma user_version');
    const indexes = one(`select count(*) from sqlite_schema where type = 'index' and sql is not null and tbl_name in ('fact', 'party')`);
    if (indexes !== (version === 1 ? 7 : 8)) faults.push(`${indexes} indexes at version ${version}`);
    const facts = one('select count(*) from fact');
    if (facts !== one('select count(*) from fact_words_docsize')) faults.push('facts without their words, or words without their fact');
    if (one('select count(*) from name') !== one('select count(*) from name_letters_docsize')) faults.push('names without their letters');
    if (db.pragma('foreign_key_check').length > 0) faults.push('facts that name nobody');
    for (const table of ['fact_words', 'name_letters']) db.exec(`insert into ${table} (${table}) values ('integrity-check')`);
    const sum = createHash('sha1');
    const columns = db
      .pragma('table_info(fact)')
      .map(({ name }) => name)
      .filter((name) => name !== 'number');
    for (const [table, sql] of [
      ['fact', `select ${columns.map((name) => `"${name}"`).join(', ')} from fact order by id`],
      ['party', 'select f.id, p.position, p.role, p.entity from party p join fact f on f.number = p.fact order by 1, 2'],
      ['entity', 'select * from entity order by id'],
      ['name', 'select folded, entity, rank, name from name order by entity, rank'],
      ['source', 'select * from source order by id'],
      ['revision', 'select fact, number, said from revision order by fact, number'],
      ['schema', `select name, sql from sqlite_schema where name like 'fact%' order by name`],
    ]) {
      sum.update(table);
      for (const row of db.prepare(sql).raw().iterate()) sum.update(JSON.stringify(row));
    }
    const started = before === null ? 0 : many;
    return {
      state: facts === started ? 'as before' : facts >= started + 500 && (before !== null || facts >= many) ? 'done' : 'on the way',
      sum: sum.digest('hex'),
      faults,
    };
  } catch (error) {
    return { state: 'on the way', sum: null, faults: [`unreadable: ${error.message}`] };
  } finally {
    db.close();
  }
}

/** Runs a command to its end, or for so many milliseconds. */
function ran(words, milliseconds = null) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [bin, ...words, '--quiet'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let err = '';
    child.stderr.on('data', (text) => (err += text));
    if (milliseconds !== null) setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('close', (code, signal) => done({ code, signal, err: err.trim().slice(0, 200) }));
  });
}

/** The same moments every time, as far as the machine is as fast: mulberry32. */
function dice(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

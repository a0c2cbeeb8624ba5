// Measures the reader's own base from 1,000 to 1,000,000 facts: node scripts/bench-scale.mjs [most facts] [--keep].
// Prints import rates beside sqlite-utils and sqlite3, and every command's time beside its time on the bundled base.

import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const home = join(import.meta.dirname, '..');
const bin = join(home, 'bin', 'aifacts.js');
const most = Number(process.argv[2] ?? 1_000_000);
const folder = process.env.AIFACTS_BENCH_FOLDER ?? mkdtempSync(join(tmpdir(), 'aifacts-scale-'));
const sizes = [1000, 10_000, 100_000, 1_000_000].filter((size) => size <= most);
const empty = { ...process.env, XDG_DATA_HOME: join(folder, 'nobody'), AIFACTS_BASE: '', NO_COLOR: '1' };

const rounds = 9;
const grouped = (count) => String(Math.round(count)).replace(/\B(?=(?:\d{3})+$)/g, ',');
const baseOf = (size) => join(folder, `own-${size}.db`);
const rowsOf = (size) => join(folder, `rows-${size}.jsonl`);

console.log(`# Import (${grouped(most)} facts at most, node ${process.version}): each size by us and by others, one after the other`);
for (const size of sizes) {
  if (!existsSync(rowsOf(size))) generate(rowsOf(size), size);
  const ours = existsSync(baseOf(size)) ? null : run('aifacts import', process.execPath, [bin, 'import', rowsOf(size), '--base', baseOf(size), '-q'], size);
  if (ours) console.log(`${''.padEnd(20)} ${(statSync(baseOf(size)).size / size).toFixed(0)} bytes a fact`);
  if (!process.argv.includes('--no-rivals')) rivals(size, ours);
}
commands();
if (!process.env.AIFACTS_BENCH_FOLDER && !process.argv.includes('--keep')) rmSync(folder, { recursive: true });

/** Facts as `export` writes them: 50,000 entities for a million, twenty facts each, one in five a deal. */
function generate(path, size) {
  const random = dice(7);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const entities = Math.max(Math.round(size / 20), 20);
  const names = Array.from({ length: entities }, (_, index) => madeName(index, random));
  const file = openSync(path, 'w');
  let waiting = '';
  for (let index = 0; index < size; index += 1) {
    const who = index % entities;
    const metric = pick(['revenue', 'revenue', 'headcount', 'valuation', 'layoffs', 'profit', 'capex', 'investment', 'contract', 'funding-round', 'users', 'net-loss']);
    const year = 2005 + Math.floor(random() * 21);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    const people = ['headcount', 'layoffs', 'users'].includes(metric);
    const amount = Math.round(10 ** (people ? 1 + random() * 4 : 5 + random() * 6));
    const unit = people ? 'people' : pick(['USD', 'USD', 'USD', 'EUR', 'GBP']);
    const period = ['revenue', 'profit', 'capex', 'net-loss'].includes(metric) ? String(year) : `${year}-${month}`;
    const other = Math.floor(random() * entities);
    const ref = (at, role) => ({ role, id: `made-${at}`, name: names[at] });
    const parties = metric === 'investment' ? [ref(who, 'target'), ref(other, 'investor')] : metric === 'contract' ? [ref(who, 'buyer'), ref(other, 'seller')] : [];
    const source = index % 997;
    waiting += `${JSON.stringify({
      id: `made-${who}-${metric}-${period}-${index}`, entity: { id: `made-${who}`, name: names[who] }, metric, definition: null,
      value: { min: amount, max: amount, unit, hedge: 'exact', precision: null, text: String(amount) }, period: { text: period, start: null, end: null }, status: 'actual', parties,
      attribution: null, origin: null, says: `${names[who]}: ${metric} of ${amount} ${unit} in ${period}.`, printed: String(amount), disputed: false, confidence: null, base: 'made', past: [],
      source: { id: `made-source-${source}`, publisher: `Publisher ${source % 40}`, title: `Table ${source}`, author: null, url: `https://made.example/${source}`, published: `2026-0${1 + (source % 6)}-${10 + (source % 18)}`, language: 'en', start: null, end: null, place: `row ${index}`, link: null, licence: null, credit: null, length: null, copy: null },
    })}\n`;
    if (waiting.length > 1 << 20) {
      writeSync(file, waiting);
      waiting = '';
    }
  }
  writeSync(file, waiting);
  closeSync(file);
}

function madeName(index, random) {
  const parts = ['al', 'be', 'cor', 'da', 'el', 'fir', 'ga', 'hel', 'in', 'jo', 'ka', 'lum', 'mo', 'nex', 'or', 'pra', 'qui', 'ro', 'syn', 'ter', 'ul', 'vi', 'wex', 'xa', 'yo', 'zen', 'tra', 'plex', 'dyn', 'gra'];
  const word = () => Array.from({ length: 2 + Math.floor(random() * 2) }, () => parts[Math.floor(random() * parts.length)]).join('');
  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  return `${capital(word())} ${capital(word())}${index % 7 === 0 ? ` ${index}` : ''}`;
}

/** The same numbers every time: mulberry32. */
function dice(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function rivals(size, ours) {
  const db = (name) => {
    const path = join(folder, `${name}.db`);
    rmSync(path, { force: true });
    return path;
  };
  // Nested keys become JSON text there: one table and one index, no parties, names, sources or words to look for.
  compared(ours, run('sqlite-utils insert', 'sqlite-utils', ['insert', db('utils'), 'fact', rowsOf(size), '--nl', '--pk', 'id'], size));
  const tables = ['fact', 'entity', 'name', 'source', 'party'];
  const csv = tables.map((table) => join(folder, `${table}.csv`));
  const dump = spawnSync('sqlite3', [baseOf(size)], { input: tables.map((table, at) => `.mode csv\n.output ${csv[at]}\nselect * from ${table};\n`).join(''), maxBuffer: 1 << 30 });
  if (dump.error) return console.log('sqlite3 is not installed');
  // An older sqlite3 knows neither word, and reads an empty cell as text.
  const schema = spawnSync(process.execPath, [bin, 'schema', '--sql'], { env: empty, encoding: 'utf8' }).stdout.replaceAll(', contentless_delete = 1', '').replaceAll(' strict;', ';').replaceAll(' strict, without', ' without').replace(/check \(\(unit is null\)[^\n]*\n[^\n]*\n/, 'check (true)\n');
  // Equal tables and indexes, the words to search by among them: those are filled by one statement.
  const words = `begin; insert into fact_words (rowid, entity, metric, parties, period, rest) select f.number, (select group_concat(name, ' ') from name where entity = f.entity), f.metric, (select group_concat(n.name, ' ') from party p join name n on n.entity = p.entity where p.fact = f.number), f.period, f.printed || ' ' || f.says from fact f;
    insert into name_letters (rowid, folded) select number, folded from name; commit;`;
  const script = [`.mode csv`, ...tables.map((table, at) => `.import ${csv[at]} ${table}`), words].join('\n');
  compared(ours, run('sqlite3 .import', 'sqlite3', [db('import')], size, `${schema}\n${script}\n`));
}

/** How many times as long another one takes. */
function compared(ours, theirs) {
  if (ours && theirs) console.log(`${''.padEnd(20)} ${(theirs.real / ours.real).toFixed(2)} x our time, ${(theirs.cpu / ours.cpu).toFixed(2)} x our processor time`);
}

/** Processor time beside time by the clock: a busy machine stretches only the second. */
function run(name, program, words, size, input) {
  const { error, status, stderr } = spawnSync('bash', ['-c', `TIMEFORMAT='%R %U %S'; time "$0" "$@"`, program, ...words], { input, env: empty, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (error || status === 127) return void console.log(`${name} is not installed`);
  const [real, user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  const cpu = user + system;
  console.log(`${name.padEnd(20)} ${grouped(size).padStart(9)} rows  ${real.toFixed(1).padStart(6)} s  ${grouped(size / real).padStart(8)}/s   processor ${cpu.toFixed(1).padStart(6)} s  ${grouped(size / cpu).padStart(8)}/s${status === 0 ? '' : `  (exit ${status}: ${stderr.slice(0, 200)})`}`);
  return { real, cpu };
}

function commands() {
  const lines = {
    'company': [['company', 'graphcore'], (n) => ['company', `made-${n}`]],
    'deals --buyer': [['deals', '--buyer', 'amazon'], (n) => ['deals', '--buyer', `made-${n}`]],
    'facts, filtered': [['facts', '--metric', 'revenue', '--since', '2024', '--min', '1bn'], () => ['facts', '--metric', 'revenue', '--since', '2024', '--min', '1bn']],
    'facts --company': [['facts', '--company', 'nvidia', '--metric', 'revenue'], (n) => ['facts', '--company', `made-${n}`, '--metric', 'revenue']],
    'facts': [['facts'], () => ['facts']],
    'show': [['show', 'graphcore-revenue-2022'], (_, id) => ['show', id]],
    'search, a typo': [['search', 'grafcore', 'revenue'], (_, __, typo) => ['search', typo, 'revenue']],
    'company, a typo': [['company', 'grafcore'], (_, __, typo) => ['company', typo]],
    'stats': [['stats'], () => ['stats']],
  };
  console.log(`\n# Whole commands, best of ${rounds} in milliseconds: the bundled base alone, then with the reader's own beside it`);
  console.log(`${''.padEnd(18)}${'bundled'.padStart(9)}${sizes.map((size) => grouped(size).padStart(12)).join('')}`);
  const subjects = sizes.map(subject);
  for (const [name, [bundled, own]] of Object.entries(lines)) {
    const first = best(bundled, empty);
    const others = sizes.map((size, at) => best(own(...subjects[at]), { ...empty, AIFACTS_BASE: baseOf(size) }));
    console.log(`${name.padEnd(18)}${first.toFixed(0).padStart(9)}${others.map((time) => `${time.toFixed(0)} (${(time / first).toFixed(2)})`.padStart(12)).join('')}`);
  }
}

/** Somebody in the middle of a base: number, the id of a fact, and the name with a slip. */
function subject(size) {
  const n = Math.round(size / 40);
  const out = spawnSync(process.execPath, [bin, 'facts', '--company', `made-${n}`, '--jsonl', '--base', baseOf(size)], { env: empty, encoding: 'utf8' }).stdout;
  const { id, entity } = JSON.parse(out.split('\n')[0]);
  const name = entity.name.replace(/ \d+$/, '').replace(' ', '');
  return [n, id, name.slice(0, 4) + name.slice(5)];
}

function best(words, env) {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    spawnSync(process.execPath, [bin, ...words], { env });
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

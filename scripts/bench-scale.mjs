// Measures the reader's own base from 1,000 to 1,000,000 facts: node scripts/bench-scale.mjs [most facts] [--no-rivals] [--no-imports] [--keep].
// Prints imports beside those of sqlite-utils and sqlite3, and every command beside itself on the bundled base: in turns, by the clock and by the processor.

import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, median } from './timing.mjs';

const home = join(import.meta.dirname, '..');
const bin = join(home, 'bin', 'aifacts.js');
const most = Number(process.argv[2] ?? 1_000_000);
const folder = process.env.AIFACTS_BENCH_FOLDER ?? mkdtempSync(join(tmpdir(), 'aifacts-scale-'));
const sizes = [1000, 10_000, 100_000, 1_000_000].filter((size) => size <= most);
const empty = { ...environment, XDG_DATA_HOME: join(folder, 'nobody'), AIFACTS_BASE: '', NO_COLOR: '1' };

const rounds = 7;
/** The more rows, the fewer times: a million take minutes. */
const importRounds = (size) => (size > 100_000 ? 1 : size > 10_000 ? 2 : 5);
const grouped = (count) => String(Math.round(count)).replace(/\B(?=(?:\d{3})+$)/g, ',');
const baseOf = (size) => join(folder, `own-${size}.db`);
const rowsOf = (size) => join(folder, `rows-${size}.jsonl`);

console.log(`# Import (${grouped(most)} facts at most, node ${process.version}): each size by us and by others, in turns`);
for (const size of sizes) {
  if (!existsSync(rowsOf(size))) generate(rowsOf(size), size);
  if (!existsSync(baseOf(size)) || !process.argv.includes('--no-imports')) imports(size);
  console.log(`${(statSync(baseOf(size)).size / size).toFixed(0)} bytes a fact`);
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
    const metric = pick([
      'revenue',
      'revenue',
      'headcount',
      'valuation',
      'layoffs',
      'profit',
      'capex',
      'investment',
      'contract',
      'funding-round',
      'users',
      'net-loss',
    ]);
    const year = 2005 + Math.floor(random() * 21);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    const people = ['headcount', 'layoffs', 'users'].includes(metric);
    const amount = Math.round(10 ** (people ? 1 + random() * 4 : 5 + random() * 6));
    const unit = people ? 'people' : pick(['USD', 'USD', 'USD', 'EUR', 'GBP']);
    const period = ['revenue', 'profit', 'capex', 'net-loss'].includes(metric) ? String(year) : `${year}-${month}`;
    const other = Math.floor(random() * entities);
    const ref = (at, role) => ({ role, id: `made-${at}`, name: names[at] });
    const parties =
      metric === 'investment'
        ? [ref(who, 'target'), ref(other, 'investor')]
        : metric === 'contract'
          ? [ref(who, 'buyer'), ref(other, 'seller')]
          : [];
    const source = index % 997;
    waiting += `${JSON.stringify({
      id: `made-${who}-${metric}-${period}-${index}`,
      entity: { id: `made-${who}`, name: names[who] },
      metric,
      definition: null,
      value: { min: amount, max: amount, unit, hedge: 'exact', precision: null, text: String(amount) },
      period: { text: period, start: null, end: null },
      status: 'actual',
      parties,
      attribution: null,
      origin: null,
      says: `${names[who]}: ${metric} of ${amount} ${unit} in ${period}.`,
      printed: String(amount),
      disputed: false,
      confidence: null,
      base: 'made',
      past: [],
      source: {
        id: `made-source-${source}`,
        publisher: `Publisher ${source % 40}`,
        title: `Table ${source}`,
        author: null,
        url: `https://made.example/${source}`,
        published: `2026-0${1 + (source % 6)}-${10 + (source % 18)}`,
        language: 'en',
        start: null,
        end: null,
        place: `row ${index}`,
        link: null,
        licence: null,
        credit: null,
        length: null,
        copy: null,
      },
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
  const parts = [
    'al',
    'be',
    'cor',
    'da',
    'el',
    'fir',
    'ga',
    'hel',
    'in',
    'jo',
    'ka',
    'lum',
    'mo',
    'nex',
    'or',
    'pra',
    'qui',
    'ro',
    'syn',
    'ter',
    'ul',
    'vi',
    'wex',
    'xa',
    'yo',
    'zen',
    'tra',
    'plex',
    'dyn',
    'gra',
  ];
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

/** The same rows by everybody, round after round, so that a busy moment strikes all of them. */
function imports(size) {
  const ours = ['aifacts import', [process.execPath, bin, 'import', rowsOf(size), '--base', baseOf(size), '-q']];
  const times = new Map();
  for (let round = 0; round < importRounds(size); round += 1) {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${baseOf(size)}${suffix}`, { force: true });
    const others = () => (process.argv.includes('--no-rivals') ? [] : rivals(size));
    for (const next of [() => [ours], others]) {
      for (const [name, words] of next()) {
        const time = timed(words);
        if (time) times.set(name, [...(times.get(name) ?? []), time]);
      }
    }
  }
  const least = (name, key) => Math.min(...times.get(name).map((time) => time[key]));
  for (const name of times.keys()) {
    const [real, cpu] = [least(name, 'real'), least(name, 'cpu')];
    const beside =
      name === ours[0]
        ? ''
        : `${(real / least(ours[0], 'real')).toFixed(2)} × our time, ${(cpu / least(ours[0], 'cpu')).toFixed(2)} × our processor time`;
    console.log(
      `${name.padEnd(40)} ${grouped(size).padStart(9)} rows  ${real.toFixed(1).padStart(6)} s  processor ${cpu.toFixed(1).padStart(6)} s  ${beside}`,
    );
  }
}

function rivals(size) {
  const db = (name) => {
    const path = join(folder, `${name}.db`);
    rmSync(path, { force: true });
    return path;
  };
  const found = [];
  if (installed('sqlite-utils')) {
    // One table and one index: nested keys become JSON text, without parties, names, sources or words to look for.
    found.push(['sqlite-utils insert', ['sqlite-utils', 'insert', db('utils'), 'fact', rowsOf(size), '--nl', '--pk', 'id']]);
    // One flat table with as many indexes as ours over the same cells, and the same words to look for.
    const flat = db('flat');
    const indexes = [
      'entity_id metric period_text',
      'metric period_text',
      'period_text',
      'entity_id metric definition period_text status value_unit source_id value_min value_max',
      'source_id',
      'value_unit value_max value_min',
    ];
    const words = 'entity_name metric parties period_text printed definition attribution status source_publisher says';
    const lines = [
      `insert ${flat} fact ${rowsOf(size)} --nl --flatten --pk id`,
      ...indexes.map((columns) => `create-index ${flat} fact ${columns}`),
      `enable-fts ${flat} fact ${words} --fts5 --tokenize "unicode61 remove_diacritics 2"`,
    ];
    found.push(['sqlite-utils, with indexes and words', ['sh', '-ec', lines.map((line) => `sqlite-utils ${line}`).join('\n')]]);
  }
  if (installed('sqlite3')) found.push(['sqlite3 .import, equal tables', ['sh', '-c', `sqlite3 ${db('import')} < ${sqlScript(size)}`]]);
  return found;
}

function installed(program) {
  return !spawnSync(program, ['--version']).error;
}

/** Our tables of these rows as CSV, and a script that reads them into equal tables and indexes. */
function sqlScript(size) {
  const script = join(folder, 'import.sql');
  const tables = ['fact', 'entity', 'name', 'source', 'party'];
  const csv = tables.map((table) => join(folder, `${table}.csv`));
  spawnSync('sqlite3', [baseOf(size)], {
    input: tables.map((table, at) => `.mode csv\n.output ${csv[at]}\nselect * from ${table};\n`).join(''),
    maxBuffer: 1 << 30,
  });
  // An older sqlite3 knows neither word, and reads an empty cell as text.
  const schema = spawnSync(process.execPath, [bin, 'schema', '--sql'], { env: empty, encoding: 'utf8' })
    .stdout.replaceAll(', contentless_delete = 1', '')
    .replaceAll(' strict;', ';')
    .replaceAll(' strict, without', ' without')
    .replace(/check \(\(unit is null\)[^\n]*\n[^\n]*\n/, 'check (true)\n');
  // The words to search by are filled by one statement.
  const words = `begin; insert into fact_words (rowid, entity, metric, parties, period, rest) select f.number, (select group_concat(name, ' ') from name where entity = f.entity), f.metric, (select group_concat(n.name, ' ') from party p join name n on n.entity = p.entity where p.fact = f.number), f.period, f.printed || ' ' || f.says from fact f;
    insert into name_letters (rowid, folded) select number, folded from name; commit;`;
  writeFileSync(script, [schema, '.mode csv', ...tables.map((table, at) => `.import ${csv[at]} ${table}`), words].join('\n'));
  return script;
}

/** Seconds by the clock and of the processor: a busy machine stretches the first more than the second. */
function timed([program, ...words]) {
  const { status, stderr } = spawnSync('bash', ['-c', `TIMEFORMAT='%R %U %S'; time "$0" "$@" > /dev/null`, program, ...words], {
    env: empty,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const [real, user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  if (status === 0) return { real, cpu: user + system };
  console.log(`${program} ${words[0]}: exit ${status}: ${stderr.slice(0, 200)}`);
  return null;
}

function commands() {
  const filtered = ['facts', '--metric', 'revenue', '--since', '2024', '--min', '1bn'];
  const lines = {
    company: [['company', 'graphcore'], (n) => ['company', `made-${n}`]],
    'deals --buyer': [['deals', '--buyer', 'amazon'], (n) => ['deals', '--buyer', `made-${n}`]],
    'facts, filtered': [filtered, () => filtered],
    'facts --company': [
      ['facts', '--company', 'nvidia', '--metric', 'revenue'],
      (n) => ['facts', '--company', `made-${n}`, '--metric', 'revenue'],
    ],
    facts: [['facts'], () => ['facts']],
    show: [['show', 'graphcore-revenue-2022'], (_, id) => ['show', id]],
    'search, a typo': [['search', 'grafcore', 'revenue'], (_, __, typo) => ['search', typo, 'revenue']],
    'company, a typo': [['company', 'grafcore'], (_, __, typo) => ['company', typo]],
    stats: [['stats'], () => ['stats']],
  };
  console.log(
    `\n# Whole commands, milliseconds of processor time, median of ${rounds} in turns: the bundled base alone, then with the reader's own beside it`,
  );
  console.log(`${''.padEnd(18)}${'bundled'.padStart(9)}${sizes.map((size) => grouped(size).padStart(13)).join('')}`);
  const subjects = sizes.map(subject);
  for (const [name, [bundled, own]] of Object.entries(lines)) {
    const asked = [[bundled, empty], ...sizes.map((size, at) => [own(...subjects[at]), { ...empty, AIFACTS_BASE: baseOf(size) }])];
    const times = asked.map(() => []);
    for (let round = 0; round < rounds; round += 1) asked.forEach(([words, env], at) => times[at].push(processorTime(words, env)));
    const [first, ...others] = times.map(median);
    console.log(
      `${name.padEnd(18)}${first.toFixed(0).padStart(9)}${others.map((time) => `${time.toFixed(0)} (${(time / first).toFixed(2)})`.padStart(13)).join('')}`,
    );
  }
}

function processorTime(words, env) {
  const { stderr } = spawnSync('bash', ['-c', `TIMEFORMAT='%U %S'; time "$0" "$@" > /dev/null`, process.execPath, bin, ...words], {
    env,
    encoding: 'utf8',
  });
  const [user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return (user + system) * 1000;
}

/** Somebody in the middle of a base: number, the id of a fact, and the name with a slip. */
function subject(size) {
  const n = Math.round(size / 40);
  const out = spawnSync(process.execPath, [bin, 'facts', '--company', `made-${n}`, '--jsonl', '--base', baseOf(size)], {
    env: empty,
    encoding: 'utf8',
  }).stdout;
  const { id, entity } = JSON.parse(out.split('\n')[0]);
  const name = entity.name.replace(/ \d+$/, '').replace(' ', '');
  return [n, id, name.slice(0, 4) + name.slice(5)];
}

// The real program, started as a person starts it.

import { execFileSync, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { homeWith } from '../support/built.js';
import { builtSmall, type } from '../support/small-world.js';

const folder = mkdtempSync(join(tmpdir(), 'aifacts-bin-'));
afterAll(() => rmSync(folder, { recursive: true }));
let bin = '';
let home = '';
beforeAll(() => {
  home = homeWith(inject('home'), `small-${process.pid}`, (path) => writeFileSync(path, builtSmall()));
  bin = join(home, 'bin', 'aifacts.js');
});

interface Circumstances {
  env?: Record<string, string>;
  cwd?: string;
  input?: string;
}

const clean = { PATH: process.env.PATH ?? '' };

function run(words: readonly string[], { env = {}, cwd = folder, input = '' }: Circumstances = {}): { out: string; err: string; exit: number | null } {
  const { stdout, stderr, status }: SpawnSyncReturns<string> = spawnSync(process.execPath, [bin, ...words], { env: { ...clean, ...env }, cwd, input, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { out: stdout, err: stderr, exit: status };
}

/** What a pipe gets for one company, asked once. */
let graphcore: ReturnType<typeof run> | null = null;
const usual = (): ReturnType<typeof run> => (graphcore ??= run(['company', 'graphcore']));

/** A line of a shell with `aifacts` in it. */
function shell(line: string, env: Record<string, string> = {}): { out: string; err: string; exit: number | null } {
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', `aifacts() { "${process.execPath}" "${bin}" "$@"; }\n${line}`], { env: { ...clean, ...env }, cwd: folder, encoding: 'utf8' });
  return { out: stdout, err: stderr, exit: status };
}

describe('the program', () => {
  it('builds without a complaint', () => {
    expect(inject('broken')).toBeNull();
  });

  it.each([['company', 'graphcore'], ['facts', '--csv'], ['--help'], ['search', 'openia oracle 300'], ['company', 'nobody-at-all', '--json']])('answers aifacts %s %s as the tests hear it', async (...words) => {
    expect(run(words)).toEqual(await type(words.filter(Boolean)).then(({ out, err, exit }) => ({ out, err, exit })));
  });

  it('is ASCII in every part, which the door reads letter for letter', () => {
    const dist = join(inject('home'), 'dist');
    const parts = readdirSync(dist).filter((name) => name.endsWith('.cjs'));
    expect(parts.filter((name) => readFileSync(join(dist, name)).some((byte) => byte > 0x7f))).toEqual([]);
  });

  it('says its version', () => {
    expect(run(['--version'])).toEqual({ out: `${(JSON.parse(readFileSync(join(inject('home'), 'package.json'), 'utf8')) as { version: string }).version}\n`, err: '', exit: 0 });
  });

  it('answers without a home, an environment or a place to write', () => {
    const poor = join(folder, 'read-only');
    mkdirSync(poor);
    chmodSync(poor, 0o555);
    expect(run(['company', 'graphcore'], { cwd: poor, env: { HOME: '/nowhere/at/all' } })).toEqual(usual());
    const { stdout, status } = spawnSync(process.execPath, [bin, 'company', 'graphcore'], { env: {}, cwd: poor, encoding: 'utf8' });
    expect({ out: stdout, exit: status }).toEqual({ out: usual().out, exit: 0 });
  });

  it('reads many drafts in threads as it reads few in one', () => {
    const said = readFileSync(join(inject('home'), 'README.md'), 'utf8').slice(0, 4_000);
    const drafts = Array.from({ length: 40 }, (_, at) => {
      const path = join(folder, `draft-${at}.md`);
      writeFileSync(path, `Cerebras raised $${at + 1} billion. ${said}`);
      return path;
    });
    for (const words of [['check', '--fail-on', 'none'], ['extract', '--published', '2025-09-12']]) {
      const [all, early, late] = [drafts, drafts.slice(0, 20), drafts.slice(20)].map((some) => run([...words, '--jsonl', '--quiet', ...some]).out);
      expect(all!.split('\n').length).toBeGreaterThan(drafts.length);
      expect(all).toBe(early! + late!);
    }
  });

  it('is found through a link, as npm installs it', () => {
    const link = join(folder, 'aifacts');
    symlinkSync(bin, link);
    expect(spawnSync(process.execPath, [link, 'stats', '--json'], { env: clean, encoding: 'utf8' }).stdout).toBe(run(['stats', '--json']).out);
  });

  it.each([['COLUMNS', '20'], ['COLUMNS', '-many'], ['LC_ALL', 'tr_TR.UTF-8'], ['PAGER', 'false'], ['TZ', 'Pacific/Kiritimati']])('gives a pipe the same with %s=%s', (name, value) => {
    expect(run(['company', 'graphcore'], { env: { [name]: value } })).toEqual(usual());
  });

  it.each<[Record<string, string>, string[], boolean]>([
    [{}, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    [{ NO_COLOR: '1' }, ['--color'], false],
  ])('colours a pipe only when told so: %j %j', (env, words, colored) => {
    const { out } = run(['company', 'graphcore', ...words], { env });
    if (words.length === 0) expect(out.includes('\u001b[')).toBe(colored && out.includes('\u001b['));
    expect(out.replace(/\u001b\[[\d;]*m/g, '')).toBe(usual().out);
  });
});

describe('a closed pipe', () => {
  it.each(['aifacts facts --jsonl | head -1', 'aifacts facts --json | head -c 10', 'aifacts --help | head -1', 'aifacts facts | true', 'aifacts schema | head -1'])('ends quietly: %s', (line) => {
    const { err, exit } = shell(`set -o pipefail; ${line} > /dev/null; echo "\${PIPESTATUS[0]}" > status`);
    expect({ err, exit, status: readFileSync(join(folder, 'status'), 'utf8') }).toEqual({ err: '', exit: 0, status: '0\n' });
  });

  it('ends quietly when stdout is closed from the beginning', () => {
    expect(shell('aifacts stats >&-')).toEqual({ out: '', err: '', exit: 0 });
  });

  it('writes a big answer whole, however slowly it is read', () => {
    const long = "with recursive n(i) as (select 1 union all select i + 1 from n where i < 60000) select i, 'some text to make the line longer' as t from n";
    const { out, exit } = shell(`aifacts sql "${long}" --jsonl | (sleep 0.3; cat) | tail -1`);
    expect({ out, exit }).toEqual({ out: '{"i":60000,"t":"some text to make the line longer"}\n', exit: 0 });
    expect(run(['sql', long, '--csv']).out.split('\r\n').length).toBe(60_002);
  });
});

describe('the bases', () => {
  const own = (): string => {
    const path = join(folder, 'own.db');
    writeFileSync(path, builtSmall());
    return path;
  };
  const names = (words: string[], env: Record<string, string> = {}): unknown => {
    const { out, err, exit } = run(['bases', '--json', ...words], { env });
    return exit === 0 ? (JSON.parse(out) as { name: string }[]).map(({ name }) => name) : { exit, error: JSON.parse(err) };
  };

  it('is the bundled one alone, where the reader has none', () => {
    expect(names([])).toEqual(['bundled']);
  });

  it('is the reader’s own too, under XDG_DATA_HOME or HOME', () => {
    const data = join(folder, 'share', 'aifacts');
    mkdirSync(data, { recursive: true });
    copyFileSync(own(), join(data, 'facts.db'));
    const path = join(data, 'facts.db');
    expect([names([], { XDG_DATA_HOME: join(folder, 'share') }), names([], { HOME: folder, XDG_DATA_HOME: join(folder, 'share') }), names([], { HOME: folder })]).toEqual([['bundled', path], ['bundled', path], ['bundled']]);
  });

  it('are those of AIFACTS_BASE, or of --base, which goes before it', () => {
    const path = own();
    expect([names([], { AIFACTS_BASE: path }), names(['--base', path]), names(['--base', path], { AIFACTS_BASE: '/nowhere.db' })]).toEqual([['bundled', path], ['bundled', path], ['bundled', path]]);
  });

  it.each<[string, string[], Record<string, string>]>([
    ['AIFACTS_BASE', [], { AIFACTS_BASE: '/nowhere/facts.db' }],
    ['--base', ['--base', '/nowhere/facts.db'], {}],
  ])('fail in one sentence when %s names none', (_, words, env) => {
    expect(names(words, env)).toEqual({ exit: 2, error: { error: { code: 'unreadable-base', message: 'there is no base at /nowhere/facts.db', hint: 'aifacts bases', suggestions: [] } } });
  });

  it('give one answer together; of a fact that two have, the last one has the word', () => {
    const path = own();
    const both = JSON.parse(run(['facts', '--metric', 'fine', '--json', '--base', path]).out) as { id: string; base: string }[];
    expect(both.map(({ id, base }) => [id, base])).toEqual([['openai-fine-2024-12', path]]);
  });

  it('fail when the bundled one is missing or damaged', () => {
    const broken = homeWith(inject('home'), `broken-${process.pid}`, () => {});
    const ask = () => spawnSync(process.execPath, [join(broken, 'bin', 'aifacts.js'), 'stats'], { env: clean, encoding: 'utf8' });
    expect([ask().status, ask().stderr]).toEqual([2, expect.stringMatching(/^aifacts: there is no base at \S+\nTry: .*\n$/)]);
    const flipped = Buffer.from(builtSmall());
    flipped[flipped.length >> 1]! ^= 1;
    writeFileSync(join(broken, 'data', 'aifacts.db'), flipped);
    expect([ask().status, ask().stderr]).toEqual([2, expect.stringMatching(/^aifacts: the base \S+ is damaged: .*\nTry: .*\n$/)]);
  });
});

describe('aifacts sql', () => {
  it('stops a question that never ends, and says so', () => {
    const start = performance.now();
    const answer = run(['sql', 'with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n', '--timeout', '0.5', '--json']);
    expect({ ...answer, err: JSON.parse(answer.err) }).toEqual({ out: '', exit: 2, err: { error: { code: 'sql-timeout', message: 'the SQL was stopped after 0.5 seconds', hint: '--timeout with more seconds, or a narrower SELECT', suggestions: [] } } });
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('cannot write: the base has every byte as before', () => {
    const path = join(home, 'data', 'aifacts.db');
    const before = readFileSync(path);
    for (const sql of ["insert into meta values ('a', 'b')", 'pragma user_version = 9', 'pragma writable_schema = 1', `vacuum into '${join(folder, 'x.db')}'`, `attach '${join(folder, 'y.db')}' as y`, 'select 1; drop table fact', 'delete from fact returning id']) {
      expect({ sql, ...run(['sql', sql]) }).toEqual({ sql, out: '', err: expect.stringMatching(/^aifacts: .*\nTry: aifacts schema --sql\n$/), exit: 2 });
    }
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('reads the SELECT from standard input, and parameters apart from it', () => {
    expect(run(['sql', '-', '--param', "who=x' or 1=1 --", '--json'], { input: 'select count(*) as n from fact where entity = :who' })).toEqual({ out: '[{"n":0}]\n', err: '', exit: 0 });
    expect(run(['sql', '--param', 'who=openai', '--param', 'what=fine', 'select id from fact where entity = :who and metric = :what', '--csv'])).toEqual({ out: 'id\r\nopenai-fine-2024-12\r\n', err: '', exit: 0 });
  });
});

describe('a bug', () => {
  it('exits with 70, its stack on stderr', () => {
    const broken = homeWith(inject('home'), `buggy-${process.pid}`, (path) => writeFileSync(path, builtSmall()));
    const program = join(broken, 'dist', 'seldom.cjs');
    writeFileSync(program, readFileSync(program, 'latin1').replace(/select (?:distinct )?publisher as one/, 'select publsher as one'), 'latin1');
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(broken, 'bin', 'aifacts.js'), 'stats'], { env: clean, encoding: 'utf8' });
    expect({ stdout, status }).toEqual({ stdout: '', status: 70 });
    expect(stderr).toMatch(/^SqliteError: no such column: publsher\n {4}at [\s\S]*This is a bug in aifacts/);
  });
});

describe('the package', () => {
  it('packed and installed in an empty folder answers the same bytes', () => {
    const [packed] = JSON.parse(execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { cwd: inject('home'), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as { filename: string; unpackedSize: number; files: { path: string }[] }[];
    const files = packed!.files.map(({ path }) => path).sort();
    expect(files).toEqual(expect.arrayContaining(['bin/aifacts.js', 'bin/warm.js', 'data/aifacts.db', 'dist/aifacts.cjs', 'dist/lexis-fr.json', 'package.json']));
    expect(packed!.unpackedSize).toBeLessThan(5.9e6);
    expect(files.filter((path) => /^(src|tests|node_modules|scripts|data\/(sources|entities))\//.test(path))).toEqual([]);
    const modules = join(folder, 'installed', 'node_modules');
    mkdirSync(join(modules, 'aifacts'), { recursive: true });
    execFileSync('tar', ['xzf', join(folder, packed!.filename), '--strip-components=1', '-C', join(modules, 'aifacts')]);
    const bare = spawnSync(process.execPath, [join(modules, 'aifacts', 'bin', 'aifacts.js'), 'company', 'graphcore'], { env: clean, encoding: 'utf8' });
    expect({ status: bare.status, out: bare.stdout }).toEqual({ status: 2, out: '' });
    expect(bare.stderr).toMatch(/^aifacts: no base can be opened, [^\n]*\nTry: npm rebuild better-sqlite3\n$/);
    for (const name of ['better-sqlite3', 'bindings', 'file-uri-to-path']) symlinkSync(join(inject('home'), 'node_modules', name), join(modules, name));
    const ask = (program: string): { stdout: string; status: number | null } => (({ stdout, status }) => ({ stdout, status }))(spawnSync(process.execPath, [program, 'company', 'graphcore'], { env: clean, encoding: 'utf8' }));
    const first = ask(join(modules, 'aifacts', 'bin', 'aifacts.js'));
    expect(first).toEqual(ask(join(inject('home'), 'bin', 'aifacts.js')));
    expect({ status: first.status, begins: first.stdout.slice(0, 9) }).toEqual({ status: 0, begins: 'Graphcore' });
  });
});

import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { openBase } from '../../src/store/open-base.js';
import { builtSmall, smallWorld, type Typed } from '../support/small-world.js';

const folder = mkdtempSync(join(tmpdir(), 'aifacts-open-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;
const newPath = (): string => join(folder, `${(count += 1)}.db`);

const bytes = builtSmall();
function whole(change: (path: string) => void = () => {}): string {
  const path = newPath();
  writeFileSync(path, bytes);
  change(path);
  return path;
}

/** Asks the base at this path, as `main` does with the real one. */
async function ask(path: string, words = ['company', 'graphcore', '--json']): Promise<Typed> {
  const heard = { out: '', err: '' };
  const world = smallWorld();
  let opened: ReturnType<typeof openBase> | null = null;
  const bases = () => [(opened ??= openBase({ name: 'bundled', path }))];
  const exit = await main(words, () => ({ ...world, bases }), {
    out: (text) => ((heard.out += text), true),
    err: (text) => void (heard.err += text),
    style: { terminal: false, width: 80, color: false, links: false },
    page: () => false,
  }, '1.2.3');
  (opened as ReturnType<typeof openBase> | null)?.db.close();
  return { ...heard, exit };
}

const withPragma = (pragma: string) => (path: string): void => {
  const db = new Database(path);
  db.pragma(pragma);
  db.close();
};

/** A base and its journal as a killed writer leaves them, some of what it wrote being in the file already. */
function leftBehind(): string {
  const [path, left] = [whole(), newPath()];
  const db = new Database(path);
  db.exec(`delete from meta where key = 'seal'; pragma cache_size = 2; begin; pragma user_version = ${db.pragma('user_version', { simple: true })}; update fact set says = says || hex(zeroblob(2000))`);
  for (const end of ['', '-journal']) copyFileSync(`${path}${end}`, `${left}${end}`);
  db.close();
  return left;
}

describe('openBase', () => {
  it('undoes what a killed writer left half done', async () => {
    const left = leftBehind();
    expect(await ask(left)).toEqual(await ask(whole()));
    expect(existsSync(`${left}-journal`)).toBe(false);
  });

  it('reads what a killed writer was about to copy out of its journal', async () => {
    const [path, left] = [whole(), newPath()];
    const db = new Database(path);
    db.exec(`delete from meta where key = 'seal'; pragma journal_mode = wal; pragma wal_autocheckpoint = 0; create table room (page text); insert into room values (hex(zeroblob(200000)))`);
    for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, `${left}${end}`);
    db.close();
    const half = readFileSync(left);
    half.writeUInt32BE(half.readUInt32BE(28) + 50, 28);
    writeFileSync(left, half);
    expect(await ask(left)).toEqual(await ask(whole()));
  });

  it('undoes it too where the first page already counts pages that were never written', async () => {
    const left = leftBehind();
    const half = readFileSync(left);
    half.writeUInt32BE(half.readUInt32BE(28) * 100, 28);
    writeFileSync(left, half);
    expect(await ask(left)).toEqual(await ask(whole()));
  });

  it.each<[string, () => string, RegExp]>([
    ['is missing', () => newPath(), /^there is no base at \/\S+\.db$/],
    ['is a folder', () => folder, /^the base \S+ cannot be read \(EISDIR\)$/],
    ['is empty', () => whole((path) => truncateSync(path, 0)), /^\S+ is not a base of aifacts$/],
    ['is shorter than a header', () => whole((path) => truncateSync(path, 50)), /^\S+ is not a base of aifacts$/],
    ['is only a header', () => whole((path) => truncateSync(path, 100)), /^the base \S+ is damaged: /],
    ['is cut in the middle', () => whole((path) => truncateSync(path, bytes.length / 2)), /^the base \S+ is damaged: /],
    ['lacks its last byte', () => whole((path) => truncateSync(path, bytes.length - 1)), /^the base \S+ is damaged: /],
    ['has a byte too many', () => whole((path) => writeFileSync(path, Buffer.concat([bytes, Buffer.from('!')]))), /^the base \S+ is damaged: /],
    ['is some text', () => whole((path) => writeFileSync(path, 'id,name\n1,x\n'.repeat(50))), /^\S+ is not a base of aifacts$/],
    ['is somebody else’s SQLite', () => whole(withPragma('application_id = 1')), /^\S+ is not a base of aifacts$/],
    ['is of a newer aifacts', () => whole(withPragma('user_version = 99')), /^the base \S+ was made by a newer aifacts \(version 99, this one reads \d+\)$/],
    ['has no version', () => whole(withPragma('user_version = 0')), /^the base \S+ is damaged: /],
  ])('says in one sentence when the base %s', async (_, make, sentence) => {
    const { out, err, exit } = await ask(make());
    const { error } = JSON.parse(err) as { error: { code: string; message: string; hint: string; suggestions: string[] } };
    expect({ out, exit, code: error.code, keys: Object.keys(error), lines: error.message.split('\n').length }).toEqual({ out: '', exit: 2, code: 'unreadable-base', keys: ['code', 'message', 'hint', 'suggestions'], lines: 1 });
    expect(error.message).toMatch(sentence);
  });

  it('says it on two lines without a stack to a person', async () => {
    const path = newPath();
    expect(await ask(path, ['company', 'graphcore'])).toEqual({ out: '', err: `aifacts: there is no base at ${path}\nTry: aifacts bases\n`, exit: 2 });
  });

  it('opens a whole base read-only and leaves nothing beside it', () => {
    const path = whole();
    const { db } = openBase({ name: 'bundled', path });
    expect(() => db.exec('delete from fact')).toThrow(/readonly|read-only/);
    expect(() => db.exec('create temp table x (y)')).toThrow();
    db.close();
    expect(readdirSync(folder).filter((name) => name.startsWith(path.slice(folder.length + 1)))).toEqual([path.slice(folder.length + 1)]);
  });
});

describe('one flipped byte', () => {
  it('is the same answer or no answer: never another one', async () => {
    const path = join(folder, 'flipped.db');
    const right = await ask(whole());
    expect(right.exit).toBe(0);
    const wrong: string[] = [];
    let refused = 0;
    for (const [place, mask] of seeded(300)) {
      const flipped = Buffer.from(bytes);
      flipped[place]! ^= mask;
      writeFileSync(path, flipped);
      const { out, err, exit } = await ask(path);
      if (exit === 2) refused += 1;
      const clean = exit === 2 ? out === '' && /^\{"error":\{"code":"unreadable-base".*\}\}\n$/.test(err) : exit === 0 && out === right.out;
      if (!clean) wrong.push(`byte ${place} ^ ${mask}: exit ${exit} ${err}`);
    }
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(250);
  });

  it('in the header is the same answer or no answer', async () => {
    const path = join(folder, 'header.db');
    const right = await ask(whole());
    const wrong: string[] = [];
    for (let place = 0; place < 100; place += 1) {
      for (const mask of [1, 2, 0xff]) {
        const flipped = Buffer.from(bytes);
        flipped[place]! ^= mask;
        writeFileSync(path, flipped);
        const { out, err, exit } = await ask(path);
        if (!(exit === 2 && out === '' && err.includes('"unreadable-base"')) && !(exit === 0 && out === right.out)) wrong.push(`byte ${place} ^ ${mask}: exit ${exit} ${err}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** Places and masks by a small generator of its own: the same ones on every run. */
function seeded(many: number): [place: number, mask: number][] {
  let state = 20251123;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: many }, () => [next(bytes.length), 1 + next(255)]);
}

it('opens a copy of a base under any name', () => {
  const path = join(folder, 'ünï "quoted" 名.db');
  copyFileSync(whole(), path);
  const { db } = openBase({ name: path, path });
  expect(db.prepare('select count(*) from source').pluck().get()).toBe(4);
  db.close();
});

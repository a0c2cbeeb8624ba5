import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newsroom, type Newsroom } from '../support/own-world.js';
import { schemaVersion } from '../../src/store/schema.js';

let room: Newsroom;
beforeEach(() => void (room = newsroom()));
afterEach(() => room.leave());

const head = 'company,location,total_laid_off,date,percentage_laid_off,source,country\n';
const row = (company: string, count: string, day: string, share = '', link = `https://wire.example/2025/01/02/${company.toLowerCase().replaceAll(' ', '-')}-cuts`): string => `${company},Paris,${count},${day},${share},${link},France\n`;
const counts = ({ rows, new: fresh, known, revised, refused }: Record<string, number>): number[] => [rows!, fresh!, known!, revised!, refused!];
const imported = async (words: string): Promise<number[][]> => (await room.json<Record<string, number>[]>(`aifacts import ${words}`)).map(counts);

describe('aifacts import', () => {
  it('accounts for every row, and says why one is refused', async () => {
    room.file('cuts.csv', head + row('Acme', '120.0', '1/2/2025') + row('Acme', '', '1/3/2025', '0.15') + row('', '5', '1/4/2025') + row('Beta', 'many', '1/5/2025') + row('Gamma', '7', '2/30/2025') + row('Delta', '', '1/6/2025'));
    const [told] = await room.json('aifacts import {}/cuts.csv');
    expect({ ...told, file: '' }).toEqual({
      file: '', format: 'layoffs', rows: 6, new: 3, known: 0, revised: 0, refused: 3, facts: { new: 3, known: 0, revised: 0, refused: 3 },
      refusals: [{ row: 'row 4', line: 4, reason: 'no company' }, { row: 'row 5', line: 5, reason: 'not a number of people: many' }, { row: 'row 6', line: 6, reason: 'not a date: 2/30/2025' }],
      restored: 0, made: 2, twins: [], matched: [],
    });
    const facts = await room.json<any[]>('aifacts facts --company acme');
    expect(facts.map(({ id, value, period, base }) => [id, value.min, value.unit, period.text, base])).toEqual([['acme-layoffs-2025-01-03', 15, 'percent', '2025-01-03', room.base], ['acme-layoffs-2025-01-02', 120, 'people', '2025-01-02', room.base]]);
  });

  it('names the line of the file that a refused row begins at, whatever the format', async () => {
    room.file('cuts.csv', head + row('"Acme\nof\nParis"', '120', '1/2/2025', '', 'https://wire.example/acme') + row('Beta', 'many', '1/5/2025'));
    room.file('facts.json', '[\n  {\n    "entity": "Kappa", "metric": "revenue"\n  },\n\n  {"entity": "Kappa [\\"x\\"]", "metric": "revenue", "value": "5 USD", "source": {"publisher": "Us", "url": "https://us.example/1"}}, {"entity": "", "metric": "revenue"}\n]\n');
    room.file('facts.jsonl', '\n{"entity":"Kappa","metric":"revenue"}\nno JSON\n');
    room.file('facts.yaml', 'publisher: Us\nurl: https://us.example/1\nfacts:\n  - entity: kappa\n    metric: revenue\n    value: 5 USD\n  - entity: kappa\n    metric: revenue\n    value: lots\n---\npublisher: [Us\n');
    room.file('rows.json', '[\n {"name": "Theta", "year": 2020},\n\n {"name": "Iota",\n  "year": "never"}\n]\n');
    const told = await room.json('aifacts import {}/cuts.csv {}/facts.json {}/facts.jsonl {}/facts.yaml');
    const lines = (all: any[]): unknown[] => all.map(({ refusals }) => refusals.map(({ row, line }: any) => [row, line]));
    expect(lines(told)).toEqual([[['row 3', 5]], [['fact 1', 2], ['fact 3', 6]], [['line 2', 2], ['line 3', 3]], [['fact 2 from line 1', 7], ['line 11', 11]]]);
    expect(lines(await room.json('aifacts import {}/rows.json --map entity=name,metric=revenue,period=year'))).toEqual([[['record 1', 2], ['record 2', 4]]]);
    expect((await room.type('aifacts import {}/cuts.csv --strict')).err).toContain('cuts.csv, row 3 (line 5): not a number of people: many; nothing of it was written');
  });

  it('changes nothing when the same file comes again, with its rows moved', async () => {
    room.file('cuts.csv', head + row('Acme', '120', '1/2/2025') + row('Beta', '30', '1/2/2025'));
    room.file('moved.csv', head + row('Beta', '30', '1/2/2025') + row('Acme', '120', '1/2/2025'));
    expect(await imported('{}/cuts.csv')).toEqual([[2, 2, 0, 0, 0]]);
    const before = readFileSync(room.base);
    expect(await imported('{}/cuts.csv {}/moved.csv')).toEqual([[2, 0, 2, 0, 0], [2, 0, 2, 0, 0]]);
    expect(dumpOf(room.base)).toEqual(dumpOf(room.file('before.db', before)));
  });

  it('keeps what a source revised as history', async () => {
    room.file('one.csv', head + row('Acme', '120', '1/2/2025') + row('Oracle', '10', '1/2/2025') + row('Oracle', '20', '1/2/2025', '', 'https://wire.example/2025/01/02/oracle-again'));
    room.file('two.csv', head + row('Oracle', '20', '1/2/2025', '', 'https://wire.example/2025/01/02/oracle-again') + row('Acme', '150', '1/2/2025') + row('Oracle', '10', '1/2/2025'));
    await room.type('aifacts import {}/one.csv');
    expect(await imported('{}/two.csv')).toEqual([[3, 0, 2, 1, 0]]);
    const shown = await room.json('aifacts show acme-layoffs-2025-01-02');
    expect([shown.value.min, shown.past.map(({ value, replaced, base, source }: any) => [value.min, replaced, base, source])]).toEqual([150, [[120, '2026-02-01', room.base, 'layoffs-fyi']]]);
    expect((await room.type('aifacts show acme-layoffs-2025-01-02')).out).toMatch(/What it said before\nfigure +when +status +printed +source +replaced\n +120 +2025-01-02 +actual +120 +layoffs-fyi +2026-02-01\n/);
    const lines = (await room.type('aifacts export --own')).out.trim().split('\n').map((line) => JSON.parse(line));
    expect(lines.find(({ id }) => id === 'acme-layoffs-2025-01-02').past.map(({ value }: any) => value.min)).toEqual([120]);
    expect(await imported('{}/two.csv')).toEqual([[3, 0, 3, 0, 0]]);
  });

  it('says so where two editions of a table contradict each other, and lets the one imported last stand', async () => {
    room.file('one.csv', head + row('Acme', '120', '1/2/2025') + row('Beta', '9', '1/2/2025'));
    room.file('two.csv', head + row('Acme', '150', '1/2/2025') + row('Beta', '9', '1/2/2025'));
    const told = async (words: string): Promise<unknown[]> => (await room.json<any[]>(`aifacts import ${words}`)).map(({ known, revised, restored }) => [known, revised, restored]);
    await room.type('aifacts import {}/one.csv');
    expect(await told('{}/two.csv')).toEqual([[1, 1, 0]]);
    expect(await told('{}/one.csv {}/two.csv {}/two.csv')).toEqual([[1, 1, 1], [1, 1, 1], [2, 0, 0]]);
    const shown = await room.json('aifacts show acme-layoffs-2025-01-02');
    expect([shown.value.min, shown.past.map(({ value }: any) => value.min)]).toEqual([150, [120, 150]]);
    expect((await room.type('aifacts import {}/one.csv')).err).toContain('one revised figure is again what the same source said before: two editions contradict each other, and the one imported last stands\n');
  });

  it('counts a row once, of which one figure is known and the other revised', async () => {
    room.file('one.csv', head + row('Acme', '120', '1/2/2025', '0.15') + row('Beta', '9', '1/2/2025', '0.5'));
    room.file('two.csv', head + row('Acme', '150', '1/2/2025', '0.15') + row('Beta', '9', '1/2/2025', '0.5') + row('Gamma', '1', '1/2/2025', '0.5'));
    await room.type('aifacts import {}/one.csv');
    const [told] = await room.json('aifacts import {}/two.csv');
    expect([counts(told), told.facts]).toEqual([[3, 1, 1, 1, 0], { new: 2, known: 3, revised: 1, refused: 0 }]);
  });

  it('keeps three rows of one company and day, and takes two equal ones for one', async () => {
    room.file('oracle.csv', head + row('Oracle', '10', '1/2/2025', '', 'https://a.example/x1') + row('Oracle', '20', '1/2/2025', '', 'https://a.example/x2') + row('Oracle', '30', '1/2/2025', '', 'https://a.example/x3') + row('Oracle', '30', '1/2/2025', '', 'https://a.example/x3'));
    expect(await imported('{}/oracle.csv')).toEqual([[4, 3, 1, 0, 0]]);
  });

  it('writes nothing in a dry run, and says what it would do', async () => {
    room.file('cuts.csv', head + row('Acme', '120', '1/2/2025'));
    expect(await imported('{}/cuts.csv --dry-run')).toEqual([[1, 1, 0, 0, 0]]);
    expect(existsSync(room.base)).toBe(false);
    await room.type('aifacts import {}/cuts.csv');
    expect(await imported('{}/cuts.csv --dry-run')).toEqual([[1, 0, 1, 0, 0]]);
  });

  it('stops at the first refusal when strict, and writes nothing', async () => {
    room.file('cuts.csv', head + row('Acme', '120', '1/2/2025') + row('Beta', 'many', '1/5/2025'));
    const { out, err, exit } = await room.type('aifacts import {}/cuts.csv --strict');
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
    expect(err).toContain('cuts.csv, row 3: not a number of people: many; nothing of it was written');
    expect(dumpOf(room.base).fact).toEqual([]);
  });

  it('reads gzip, tabs through a map, JSON, and the template', async () => {
    room.file('cuts.csv.gz', gzipSync(head + row('Acme', '120', '1/2/2025')));
    room.file('deals.tsv', 'Firm\tPaid\tWhen\tBuyer\nEpsilon\t€1.2bn\t3/4/2024\tMicrosoft\nZeta\tlots\t2024\tAmazon\nEta\t2,5\t2023\tAmazon\n');
    room.file('rows.json', JSON.stringify([{ name: 'Theta', money: { raised: '12M USD' }, year: 2024 }, { name: 'Iota', money: { raised: null }, year: 'never' }]));
    room.file('mine.csv', (await room.type('aifacts import --template')).out);
    expect(await imported('{}/cuts.csv.gz {}/mine.csv')).toEqual([[1, 1, 0, 0, 0], [2, 2, 0, 0, 0]]);
    expect(await imported('{}/deals.tsv --map entity=Firm,value=Paid,period=When,buyer=Buyer,metric=acquisition')).toEqual([[3, 1, 0, 0, 2]]);
    expect(await imported('{}/rows.json --map entity=name,value=money.raised,period=year,metric=funding-total')).toEqual([[2, 1, 0, 0, 1]]);
    const [deal] = await room.json<any[]>('aifacts deals --buyer microsoft --type acquisition');
    expect([deal.entity.name, deal.value.min, deal.value.unit, deal.period.text, deal.source.place]).toEqual(['Epsilon', 1.2e9, 'EUR', '2024-03-04', 'row 2']);
  });

  it('makes new entities, tells near twins, and takes the closest when asked to', async () => {
    room.file('cuts.csv', head + row('Grafcore', '9', '1/2/2025') + row('Acme Inc.', '1', '1/2/2025') + row('ACME', '2', '1/3/2025'));
    const [never] = await room.json('aifacts import {}/cuts.csv --dry-run');
    expect([never.made, never.twins]).toEqual([2, [{ name: 'Grafcore', near: { id: 'graphcore', name: 'Graphcore' } }]]);
    const [auto] = await room.json('aifacts import {}/cuts.csv --match auto');
    expect([auto.made, auto.matched]).toEqual([1, [{ name: 'Grafcore', id: 'graphcore' }]]);
    expect((await room.type('aifacts import {}/cuts.csv --match ask')).err).toContain('nobody is there to ask');
  });

  it('disputes across bases, and says where each fact comes from', async () => {
    room.file('mine.csv', 'entity,metric,value,period,source.publisher,source.url,source.published\nGraphcore,valuation,1B USD,2020,Us,https://us.example/1,2025-01-01\n');
    await room.type('aifacts import {}/mine.csv');
    const facts = await room.json<any[]>('aifacts valuations graphcore');
    expect(facts.map(({ base, disputed }) => [base, disputed])).toEqual([['bundled', true], [room.base, true], ['bundled', true]]);
  });

  it('never doubles a fact that two bases have: the last one has the last word', async () => {
    const lines = (await room.type('aifacts export')).out;
    room.file('all.jsonl', lines);
    const [told] = await room.json('aifacts import {}/all.jsonl');
    expect([told.new, told.refused]).toEqual([0, 0]);
    room.file('corrected.jsonl', lines.split('\n').filter((line) => line.includes('"id":"graphcore-revenue-2022"')).join('\n').replace('"min":2700000,"max":2700000', '"min":2800000,"max":2800000'));
    expect(await imported('{}/corrected.jsonl')).toEqual([[1, 0, 0, 1, 0]]);
    const revenues = await room.json<any[]>('aifacts revenues graphcore --since 2022 --until 2022');
    expect(revenues.map(({ id, value, base, disputed }) => [id, value.min, base, disputed])).toEqual([['graphcore-revenue-2022', 2_800_000, room.base, false]]);
    expect((await room.type('aifacts facts --limit 1')).err).toContain('1 of 23');
    expect((await room.json('aifacts show graphcore-revenue-2022')).past.map(({ value, base }: any) => [value.min, base])).toEqual([[2_700_000, room.base]]);
    expect((await room.type('aifacts verify')).out).toContain('23 facts checked, no fault');
    expect((await room.json<any[]>('aifacts check --json --claim "Graphcore made 2.8 million dollars of revenue in 2022."')).map(({ verdict, evidence }) => [verdict, evidence[0].base])).toEqual([['supported', room.base]]);
  });
});

describe('aifacts import --extract', () => {
  const told = (all: any[]): unknown[] => all.map(({ file, format, rows, new: fresh, known, refused, refusals }) => [file.split('/').at(-1), format, rows, fresh, known, refused, refusals.map(({ reason, line }: any) => [line, reason])]);

  it('takes in articles by the folder, each with the source that its front matter or its page names', async () => {
    mkdirSync(join(room.folder, 'archive/deep'), { recursive: true });
    room.file('archive/one.md', '---\ntitle: "A raise of $9 billion"\npublisher: Us\nauthors: [A. Nonyme]\nurl: https://us.example/one\ndate: 2025-02-03T08:00:00Z\n---\n\nGraphcore raised $30 million last year.\n');
    room.file('archive/deep/two.html', '<!doctype html><html lang="fr"><head><title>Deux &amp; trois</title><meta property="og:site_name" content="Le Fil"><meta property="article:published_time" content="2025-03-01T10:00:00+01:00"><link rel="canonical" href="https://fil.example/2"></head><body>\n<p>Graphcore a levé 40 millions d’euros en 2024.</p>\n</body></html>');
    room.file('archive/three.txt', 'Graphcore employed 500 people in 2024.\n');
    const first = await room.json('aifacts import --extract {}/archive');
    expect(told(first)).toEqual([
      ['two.html', 'article', 1, 1, 0, 0, []],
      ['one.md', 'article', 1, 1, 0, 0, []],
      ['three.txt', 'article', 1, 0, 0, 1, [[null, 'who published it is not known: publisher: in its front matter, or --publisher']]],
    ]);
    expect(told(await room.json('aifacts import --extract {}/archive --publisher Them --published 2025-04-05'))).toEqual([['two.html', 'article', 1, 0, 1, 0, []], ['one.md', 'article', 1, 0, 1, 0, []], ['three.txt', 'article', 1, 1, 0, 0, []]]);
    const facts = await room.json<any[]>('aifacts facts --company graphcore --published-since 2025-02 --json');
    const own = facts.filter(({ base }) => base === room.base).sort((a, b) => (a.source.published < b.source.published ? -1 : 1));
    expect(own.map(({ metric, value, period, printed, source }) => [metric, value.min, value.unit, period.text, printed, source.publisher, source.title, source.author, source.url, source.published, source.language])).toEqual([
      ['funding-round', 3e7, 'USD', '2024', '$30 million', 'Us', 'A raise of $9 billion', 'A. Nonyme', 'https://us.example/one', '2025-02-03', 'en'],
      ['funding-round', 4e7, 'EUR', '2024', '40 millions d’euros', 'Le Fil', 'Deux & trois', null, 'https://fil.example/2', '2025-03-01', 'fr'],
      ['headcount', 500, 'people', '2024', '500 people', 'Them', null, null, null, '2025-04-05', 'en'],
    ]);
    mkdirSync(join(room.folder, 'copies'));
    for (const name of ['one.md', 'deep/two.html', 'three.txt']) room.file(`copies/${name.split('/').at(-1)}`, readFileSync(join(room.folder, 'archive', name)));
    expect((await room.type('aifacts verify --articles {}/copies')).out).toContain('3 of 3 printed figures stand in their copy');
  });

  it('refuses what is not sure enough, with its line, and stops where it is strict', async () => {
    room.file('one.md', '---\npublisher: Us\ndate: 2025-02-03\n---\n\nA line.\n\nGraphcore raised $30 million last year.\n');
    const [{ refusals }] = await room.json('aifacts import --extract {}/one.md --min-confidence 1');
    expect(refusals).toEqual([{ row: 'fact 1, $30 million', line: 8, reason: expect.stringMatching(/^not sure enough \(0\.\d+\): --min-confidence with less$/) }]);
    expect((await room.type('aifacts import --extract {}/one.md --min-confidence 1 --strict')).err).toContain('one.md, fact 1, $30 million (line 8): not sure enough');
    expect((await room.type('aifacts import --extract {}/one.md --min-confidence lots')).err).toContain('"lots" is no confidence');
    expect(dumpOf(room.base).fact).toEqual([]);
  });
});

describe('a base in trouble', () => {
  const file = (): string => room.file('cuts.csv', head + row('Acme', '120', '1/2/2025'));

  it('is refused when it is newer, and left as it is', async () => {
    await room.type(`aifacts import ${file()}`);
    const db = new Database(room.base);
    db.pragma('user_version = 9');
    db.close();
    const before = readFileSync(room.base);
    const { err, exit } = await room.type(`aifacts import ${file()}`);
    expect(exit).toBe(2);
    expect(err).toContain('was made by a newer aifacts (version 9');
    expect(readFileSync(room.base).equals(before)).toBe(true);
  });

  it('is refused in a folder where nobody may write', async () => {
    room.file('plain', 'no folder');
    const { err, exit } = await room.type(`aifacts import ${file()} --base {}/plain/facts.db`);
    expect({ exit, err }).toEqual({ exit: 2, err: expect.stringContaining('nothing can be written at') });
    if (process.getuid?.() === 0) return;
    chmodSync(room.folder, 0o555);
    expect((await room.type(`aifacts import ${join(room.folder, 'cuts.csv')}`)).exit).toBe(2);
    chmodSync(room.folder, 0o755);
  });

  it('stays whole when the disk is full', async () => {
    await room.type(`aifacts import ${file()}`);
    const before = dumpOf(room.base);
    room.file('many.csv', head + Array.from({ length: 3000 }, (_, index) => row(`Firm ${index}`, '9', '1/2/2025')).join(''));
    const { takeIn } = await import('../../src/intake/take-in.js');
    const { openOwnBase } = await import('../../src/store/own-base.js');
    const { layoffs } = await import('../../src/importers/layoffs.js');
    const own = openOwnBase(room.base);
    own.db.pragma(`max_page_count = ${(own.db.pragma('page_count', { simple: true }) as number) + 20}`);
    const reading = takeIn(layoffs.read([readFileSync(join(room.folder, 'many.csv'), 'utf8')], null), { own, others: [], asking: { match: 'never' }, strict: false, today: '2026-02-01' });
    await expect(reading).rejects.toMatchObject({ code: 'SQLITE_FULL' });
    own.close();
    expect(dumpOf(room.base)).toEqual(before);
    expect(await imported('{}/many.csv')).toEqual([[3000, 3000, 0, 0, 0]]);
  });

  it('keeps what was whole in a file that is cut off', async () => {
    const whole = gzipSync(head + Array.from({ length: 3000 }, (_, index) => row(`Firm ${index}`, String(index + 1), '1/2/2025')).join(''));
    room.file('cut.csv.gz', whole.subarray(0, whole.length - 20));
    const { err, exit } = await room.type('aifacts import {}/cut.csv.gz');
    expect({ exit, err }).toEqual({ exit: 2, err: expect.stringContaining('is a broken gzip') });
    expect((await room.json('aifacts verify')).length).toBe(0);
  });

  it('is migrated from an older schema, with a copy kept', async () => {
    await room.type(`aifacts import ${file()}`);
    const { openOwnBase } = await import('../../src/store/own-base.js');
    const own = openOwnBase(room.base, undefined, [{ to: schemaVersion + 1, run: (db) => void db.exec('create table newcomer (one text)') }]);
    expect([own.kept, own.db.pragma('user_version', { simple: true })]).toEqual([`${room.base}.v${schemaVersion}.bak`, schemaVersion + 1]);
    own.close();
    expect(dumpOf(`${room.base}.v${schemaVersion}.bak`).fact).toEqual(dumpOf(room.base).fact);
  });

  it('is read while somebody imports, and takes two importers at once', async () => {
    const bin = join(import.meta.dirname, '../../bin/aifacts.js');
    if (!existsSync(join(import.meta.dirname, '../../dist/growing.cjs'))) return;
    room.file('many.csv', head + Array.from({ length: 2500 }, (_, index) => row(`Firm ${index}`, '9', '1/2/2025')).join(''));
    const run = (...words: string[]): Promise<number | null> => new Promise((done) => spawn(process.execPath, [bin, ...words, '--base', room.base], { stdio: 'ignore' }).on('exit', done));
    const [one, two] = [run('import', join(room.folder, 'many.csv')), run('import', join(room.folder, 'many.csv'))];
    await expect.poll(() => statSync(room.base, { throwIfNoEntry: false })?.size ?? 0, { timeout: 30_000 }).toBeGreaterThan(0);
    const reader = await run('facts', '--limit', '1');
    expect([await one, await two, reader]).toEqual([0, 0, 0]);
    expect(dumpOf(room.base).fact).toHaveLength(2500);
    expect(readdirSync(join(room.base, '..'))).toEqual(['facts.db']);
  });

  it('is whole after a kill at any moment, and running again finishes', async () => {
    const bin = join(import.meta.dirname, '../../bin/aifacts.js');
    if (!existsSync(join(import.meta.dirname, '../../dist/growing.cjs'))) return;
    const line = (index: number): string => JSON.stringify({
      id: `firm-${index}-headcount-2024`, entity: { id: `firm-${index}`, name: `Firm ${index}` }, metric: 'headcount', value: { min: index, max: index, unit: 'people' }, period: '2024', status: 'actual', printed: String(index),
      says: `Firm ${index} had ${index} employees in 2024; ${'and so on, '.repeat(60)}.`, source: { id: 'us', publisher: 'Us', url: 'https://us.example/1', published: '2025-01-01', language: 'en', place: `row ${index}` },
    });
    // Long enough for a thread of its own, and for indexes that are built at the end.
    room.file('many.jsonl', Array.from({ length: 5000 }, (_, index) => line(index)).join('\n'));
    const kills = Number(process.env.AIFACTS_KILLS ?? 6);
    for (let kill = 0; kill < kills; kill += 1) {
      await new Promise((done) => {
        const child = spawn(process.execPath, [bin, 'import', join(room.folder, 'many.jsonl'), '--base', room.base], { stdio: 'ignore' }).on('exit', done);
        setTimeout(() => child.kill('SIGKILL'), 60 + (kill * 1500) / kills);
      });
      // Killed before there was a table, it has no index.
      if (existsSync(room.base)) expect([['ok', 0], ['ok', 8]]).toContainEqual(checkOf(room.base));
    }
    expect((await imported('{}/many.jsonl'))[0]![0]).toBe(5000);
    expect(dumpOf(room.base).fact).toHaveLength(5000);
    expect(checkOf(room.base)).toEqual(['ok', 8]);
  }, 400_000);
});

describe('import of an export', () => {
  it.each(['jsonl', 'csv', 'yaml'])('is the same base, whatever is in it: %s', async (format) => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((one) => one.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff<>;]/g, '').trim()).filter((one) => one !== '' && !/^(?:null|~)$/.test(one));
    const value = fc.oneof(
      fc.record({ amount: fc.double({ min: 0.001, max: 1e15, noNaN: true }), hedge: fc.constantFrom('exact', 'about') }).map(({ amount, hedge }) => ({ min: amount, max: amount, hedge })),
      fc.integer({ min: 1, max: 1e9 }).map((max) => ({ min: null, max, hedge: 'up-to' })),
      fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 })).map(([a, b]) => ({ min: a, max: a + b, hedge: 'range' })),
    );
    const fact = fc.record({
      value, unit: fc.constantFrom('USD', 'EUR'), period: fc.constantFrom('2022', '2024-Q1', '2025-09-10', '2027/2032', '../2029'), status: fc.constantFrom('actual', 'forecast', 'target'),
      says: text, printed: fc.option(text), definition: fc.option(text), attribution: fc.option(text), place: text, source: fc.integer({ min: 1, max: 3 }), investor: fc.option(fc.constantFrom('Microsoft', 'New Firm & Sons', 'Évian "IA", Ltd')),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fact, { minLength: 1, maxLength: 12 }), async (facts) => {
        const here = newsroom();
        try {
          const lines = facts.map(({ value, unit, source, investor, ...rest }, index) => JSON.stringify({
            ...rest, id: `kappa-funding-total-${index}`, entity: { id: 'kappa', name: 'Kappa' }, metric: 'investment', value: { ...value, unit },
            parties: [{ role: 'target', name: 'Kappa', id: 'kappa' }, ...(investor ? [{ role: 'investor', id: null, name: investor }] : [])],
            source: { id: `us-${source}`, publisher: 'Us', title: 'A "title", with marks', url: `https://us.example/${source}`, published: '2035-01-01', language: 'en' },
          }));
          here.file('in.jsonl', lines.join('\n'));
          await here.json('aifacts import {}/in.jsonl --base {}/one.db');
          const { exit } = await here.type(`aifacts export --own --base {}/one.db --format ${format} --out {}/out.${format}`);
          expect(exit).toBe(0);
          const [told] = await here.json(`aifacts import {}/out.${format} --base {}/two.db`);
          expect(told.refusals).toEqual([]);
          expect(sorted(dumpOf(join(here.folder, 'two.db')))).toEqual(sorted(dumpOf(join(here.folder, 'one.db'))));
        } finally {
          here.leave();
        }
      }),
      { numRuns: 8, seed: 20261123 },
    );
  }, 60_000);

  it('is a base of its own as SQLite, with history', async () => {
    room.file('one.csv', head + row('Acme', '120', '1/2/2025'));
    room.file('two.csv', head + row('Acme', '150', '1/2/2025'));
    await room.type('aifacts import {}/one.csv {}/two.csv');
    expect((await room.type('aifacts export --own --format sqlite --out {}/copy.db')).exit).toBe(0);
    expect(dumpOf(join(room.folder, 'copy.db')).fact).toEqual(dumpOf(room.base).fact);
    expect((await room.type('aifacts company acme --base {}/copy.db')).out).toContain('150');
  });
});

describe('aifacts add', () => {
  it('takes one fact by flags, and finds whom it is about', async () => {
    const { err, exit } = await room.type('aifacts add --entity grafcore --metric headcount --value "about 500 people" --period 2024 --publisher "Our Newsroom" --url https://us.example/1 --published 2025-01-01');
    expect({ exit, err }).toEqual({ exit: 0, err: `using graphcore for "grafcore"\n1 added to ${room.base}\n` });
    const [fact] = await room.json<any[]>('aifacts headcount graphcore');
    expect([fact.id, fact.value.hedge, fact.says, fact.source.publisher]).toEqual(['graphcore-headcount-2024', 'about', 'Graphcore had about 500 employees in 2024.', 'Our Newsroom']);
  });

  it.each([
    ['--entity Graphcore --metric revenue --value lots --publisher Us --url https://us.example/1', 'not a value: lots; nothing was written'],
    ['--entity Graphcore --metric revenue --value "5 people" --publisher Us --url https://us.example/1', 'a revenue is not counted in people; nothing was written'],
    ['--entity Graphcore --metric revenue --value "5M USD" --publisher Us', 'no place: neither an address, nor a place in the source; nothing was written'],
    ['--entity Graphcore --value "5M USD" --publisher Us', 'add needs --metric'],
  ])('refuses %s', async (flags, says) => {
    const { err, exit } = await room.type(`aifacts add ${flags}`);
    expect({ exit, err }).toEqual({ exit: 2, err: expect.stringContaining(says) });
  });

  it('takes YAML, and the candidates of extract', async () => {
    room.file('facts.yaml', 'id: us-1\npublisher: Us\nurl: https://us.example/1\npublished: 2025-01-01\nlanguage: en\nfacts:\n  - entity: graphcore\n    metric: headcount\n    value: 500 people\n    period: 2024\n    says: Graphcore employed 500 people in 2024.\n');
    expect((await room.type('aifacts add {}/facts.yaml')).exit).toBe(0);
    room.file('found.json', JSON.stringify([
      { text: '$5 million', entity: { id: 'graphcore', name: 'Graphcore' }, metric: 'revenue', alternatives: [], min: 5e6, max: 5e6, unit: 'USD', hedge: 'exact', period: { start: '2024-01-01', end: '2024-12-31' }, status: 'actual', parties: [], attribution: null, printed: '$5 million', start: 10, end: 20, confidence: 0.9, why: [] },
      { text: '$6 million', entity: { id: null, name: 'Whoever' }, metric: 'revenue', alternatives: [], min: 6e6, max: 6e6, unit: 'USD', hedge: 'exact', period: null, status: 'actual', parties: [], attribution: null, printed: '$6 million', start: 30, end: 40, confidence: 0.2, why: [] },
    ]));
    const { err, exit } = await room.type('aifacts add {}/found.json --publisher Us --url https://us.example/2 --published 2025-02-01 --min-confidence 0.5');
    expect({ exit, err }).toEqual({ exit: 0, err: `1 added to ${room.base}\n` });
    const [fact] = await room.json<any[]>('aifacts revenues graphcore --since 2024 --status actual');
    expect([fact.value.min, fact.period.text, fact.source.start]).toEqual([5e6, '2024', 10]);
  });
});

type Dump = Record<string, object[]>;

function dumpOf(path: string): Dump {
  const db = new Database(path, { readonly: true });
  try {
    return Object.fromEntries(['entity', 'source', 'fact', 'party', 'name', 'revision'].map((table) => [table, db.prepare(`select * from ${table} order by 1, 2, 3`).all() as object[]]));
  } finally {
    db.close();
  }
}

/** Rows without their numbers, which say only who came first. */
function sorted({ entity, source, fact, party, name, revision }: Dump): object {
  const ids = new Map(fact!.map((row: any) => [row.number, row.id]));
  const lines = (rows: readonly object[] = []): string[] => rows.map((row) => JSON.stringify(row)).sort();
  return {
    entity: lines(entity), source: lines(source), revision: lines(revision),
    fact: lines(fact!.map(({ number: _, ...row }: any) => row)), party: lines(party!.map((row: any) => ({ ...row, fact: ids.get(row.fact) }))), name: lines(name!.map(({ number: _, ...row }: any) => row)),
  };
}

/** "ok", and how many indexes there are on facts and parties. */
function checkOf(path: string): unknown[] {
  const db = new Database(path);
  try {
    const indexes = db.prepare(`select count(*) from sqlite_schema where type = 'index' and tbl_name in ('fact', 'party') and sql is not null`).pluck().get();
    return [...(db.pragma('quick_check') as { quick_check: string }[]).map(({ quick_check }) => quick_check), indexes];
  } finally {
    db.close();
  }
}


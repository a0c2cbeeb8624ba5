import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Failure } from '../../src/model/failure.js';
import { fingerprint, openBase } from '../../src/store/open-base.js';
import { openOwnBase } from '../../src/store/own-base.js';
import { runSelect } from '../../src/store/run-select.js';
import { builtSmall } from '../support/small-world.js';

const folder = mkdtempSync(join(tmpdir(), 'aifacts-select-'));
const path = join(folder, 'small.db');
writeFileSync(path, builtSmall());
const base = openBase({ name: 'bundled', path });
afterAll(() => {
  base.db.close();
  rmSync(folder, { recursive: true });
});

const refusal = (sql: string, params: Record<string, string> = {}): string | object[] => {
  try {
    return runSelect([base], sql, params);
  } catch (error) {
    if (error instanceof Failure && error.code === 'refused-sql') return error.message.split(':')[0]!;
    throw error;
  }
};

describe('runSelect', () => {
  it('asks a base that is being written beside a finished one, and lets the writing go on', () => {
    const apart = mkdtempSync(join(tmpdir(), 'aifacts-select-'));
    const own = openOwnBase(join(apart, 'own.db'));
    const reader = openBase({ name: 'own', path: own.path });
    const finished = openBase({ name: 'bundled', path, seen: fingerprint(statSync(path)) });
    own.db.exec(`begin immediate; insert into meta values ('a', 'b')`);
    const count = (): unknown => runSelect([finished], 'select count(*) as count from base2.meta', {})[0];
    expect(runSelect([finished, reader], 'select count(*) as count from base2.meta', {})).toEqual([{ count: 0 }]);
    own.db.exec('commit');
    expect(count()).toEqual({ count: 1 });
    own.db.exec(`insert into meta values ('c', 'd')`);
    expect(count()).toEqual({ count: 2 });
    for (const { db } of [finished, reader]) db.close();
    own.close();
    rmSync(apart, { recursive: true });
  });

  it('answers a SELECT with named parameters', () => {
    expect(runSelect([base], 'select id, min from fact where entity = :who and metric = $what order by id', { who: 'graphcore', what: 'revenue' })).toEqual([
      { id: 'graphcore-revenue-2022', min: 2_700_000 },
      { id: 'graphcore-revenue-2024-target', min: 1_000_000_000 },
    ]);
  });

  it('answers WITH, VALUES and EXPLAIN too', () => {
    expect([runSelect([base], 'with one as (select 1 as a) select a from one', {}), runSelect([base], "values (1, 'b')", {})]).toEqual([[{ a: 1 }], [{ column1: 1, column2: 'b' }]]);
    expect(runSelect([base], 'explain query plan select * from fact', {}).length).toBeGreaterThan(0);
  });

  it.each([
    "insert into fact (id) values ('x')",
    "insert into meta values ('a', 'b') returning *",
    "update fact set says = 'x'",
    "update meta set value = 'x' returning key",
    'delete from fact',
    'delete from fact returning id',
    'drop table fact',
    'create table x (y)',
    'create temp table x (y)',
    'create view temp.x as select 1',
    'alter table fact rename to x',
    'pragma writable_schema = 1',
    'pragma user_version = 7',
    'pragma query_only = 0',
    'pragma journal_mode = delete',
    'vacuum',
    'reindex',
    'analyze',
    'begin',
    'commit',
    'savepoint x',
    "select 1; delete from fact",
    "select 1; select 2",
    '',
    '   ',
    '-- nothing',
    ';',
    'select',
    'select * from nowhere',
    'select :missing',
    'select ?',
    "select load_extension('x')",
    "select writefile('x', 'y')",
    "select readfile('/etc/hostname')",
    'selec 1',
    'select "\u0000"',
  ])('refuses %j and leaves the base as it is', (sql) => {
    expect(typeof refusal(sql)).toBe('string');
  });

  it.each(["attach '/tmp/x.db' as x", `attach ':memory:' as x`, 'detach main'])('refuses %s: no other file is opened', (sql) => {
    expect(typeof refusal(sql)).toBe('string');
  });

  it('writes no file for "vacuum into"', () => {
    expect(typeof refusal(`vacuum into '${join(folder, 'stolen.db')}'`)).toBe('string');
    expect(readdirSync(folder)).toEqual(['small.db']);
  });

  it('has left every byte as it was after all that', () => {
    expect(readFileSync(path).equals(builtSmall())).toBe(true);
  });

  it('reads the other bases as base2, base3', () => {
    const first = openBase({ name: 'bundled', path });
    expect(runSelect([first, { ...first, name: 'own' }], 'select count(*) as facts from base2.fact', {})).toEqual([{ facts: 23 }]);
    first.db.close();
  });
});

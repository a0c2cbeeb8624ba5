// A base of an older schema answers as one of today, read as it is and brought up to date.

import Database from 'better-sqlite3';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/fact.js';
import { readPeriod } from '../../src/model/period.js';
import { listFacts } from '../../src/query/list-facts.js';
import { createBase } from '../../src/store/create-base.js';
import { editorOf } from '../../src/store/edit-base.js';
import { openBase } from '../../src/store/open-base.js';
import { openOwnBase } from '../../src/store/own-base.js';

const words = { entity: '', metric: '', parties: '', period: '', rest: '' };
const about = { kind: 'company', aliases: [], sector: null, country: null, founded: null, parent: null, cik: null, ticker: null, wikidata: null } as const;
const cited = { publisher: 'P', title: null, author: null, url: null, language: 'en', length: null, copy: null, licence: null, credit: null };
const nothing = { value: null, status: 'actual', parties: [], attribution: null, definition: null, origin: null, printed: null, start: null, end: null, place: null, link: null, confidence: null, says: 'It did.' } as const;
const days = ['2026-02-01', '2026-02', '2026', null, 'some day'];
const periods = ['2024', '2024-06', '../2025-03-02', '2025-03-02/..', null];

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aifacts-'));
  path = join(folder, 'facts.db');
  const base = createBase(path);
  const editor = editorOf(base);
  editor.entity({ id: 'a', name: 'A', ...about }, [{ folded: 'a', name: 'A' }]);
  days.forEach((published, number) => {
    editor.cite({ id: `s${number}`, published, ...cited });
    periods.forEach((period, at) => {
      const fact: Fact = { id: `f${number}-${at}`, entity: 'a', metric: 'layoffs', period: period === null ? null : readPeriod(period), source: `s${number}`, ...nothing };
      editor.fact(fact, 'topic', published, words);
    });
  });
  base.db.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

const listed = (): string[] => {
  const base = openBase({ name: 'own', path });
  try {
    return listFacts([base], {}, undefined, 100).facts.map(({ fact }) => fact.id);
  } finally {
    base.db.close();
  }
};

/** Takes the base back to the first schema. */
function asFirst(): void {
  const db = new Database(path);
  db.exec(`drop index fact_by_metric; drop index fact_by_newness; alter table fact drop column newness;
    create index fact_by_metric on fact (metric, coalesce(period_end, period_start));
    create index fact_by_period on fact (coalesce(period_end, period_start)); pragma user_version = 1`);
  db.close();
}

/** And to the second. */
function asSecond(): void {
  const db = new Database(path);
  db.exec(`drop index fact_by_metric; drop index fact_by_newness;
    create index fact_by_metric on fact (metric, newness); create index fact_by_newness on fact (newness); pragma user_version = 2`);
  db.close();
}

describe.each([['first', 1, asFirst], ['second', 2, asSecond]] as const)('a base of the %s schema', (_, version, takeBack) => {
  it('is read in the order it always had', () => {
    const today = listed();
    takeBack();
    expect(listed()).toEqual(today);
  });

  it('is read while that is still in the journal', () => {
    const today = listed();
    takeBack();
    const own = openOwnBase(path);
    expect(listed()).toEqual(today);
    own.close();
  });

  it('is brought up to date when something is written, with a copy kept', () => {
    const whole = (): unknown[] => {
      const db = new Database(path, { readonly: true });
      const rows = [db.prepare('select * from fact order by number').all(), db.prepare(`select name, sql from sqlite_schema where tbl_name = 'fact' and type = 'index' order by name`).all()];
      db.close();
      return rows;
    };
    const today = whole();
    takeBack();
    const own = openOwnBase(path);
    expect([own.kept, own.db.pragma('user_version', { simple: true })]).toEqual([`${path}.v${version}.bak`, 3]);
    own.close();
    expect(existsSync(`${path}.v${version}.bak`)).toBe(true);
    expect(whole()).toEqual(today);
  });
});

it('moves the facts of a source whose day is put right', () => {
  const own = openOwnBase(path);
  const editor = editorOf(own);
  expect(editor.cite({ id: 's2', published: '2026-03', ...cited })).toBe('2026-03');
  expect(editor.cite({ id: 's0', published: null, ...cited })).toBe('2026-02-01');
  editor.redate();
  expect(own.db.prepare(`select distinct newness % 100000000 from fact where source = 's2'`).pluck().all()).toEqual([20260300]);
  expect(own.db.prepare(`select distinct newness % 100000000 from fact where source = 's0'`).pluck().all()).toEqual([20260201]);
  own.close();
});

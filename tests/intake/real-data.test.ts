// The text in data/: what holds for every fact of it, however many there are.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, inject, it } from 'vitest';

const home = inject('home');
const sources = join(home, 'data', 'sources');
const texts = readdirSync(sources).filter((name) => name.endsWith('.yaml')).map((name) => [name, readFileSync(join(sources, name), 'utf8')] as const);

it('builds without a complaint', () => {
  expect(inject('complaints')).toBeNull();
});

describe.runIf(inject('complaints') === null)('the bundled base', () => {
  const db = new Database(join(home, 'data', 'aifacts.db'), { readonly: true });
  const rows = (sql: string): Record<string, unknown>[] => db.prepare(sql).all() as Record<string, unknown>[];

  it('is whole', () => {
    expect([rows('pragma integrity_check'), rows('pragma foreign_key_check')]).toEqual([[{ integrity_check: 'ok' }], []]);
  });

  it('says where each figure of the articles stands, as long as the figure is', () => {
    const inArticles = rows(`select f.id, f.printed, f.start, f."end", s.length from fact f join source s on s.id = f.source where s.copy is not null`);
    expect(inArticles.length).toBeGreaterThan(50);
    expect(inArticles.filter(({ printed, start, end, length }) => start === null || (end as number) - (start as number) !== [...(printed as string)].length || (end as number) > (length as number))).toEqual([]);
  });

  it('has one length for every copy, whatever was printed on one page', () => {
    expect(rows('select copy from source where copy is not null group by copy having count(distinct length) > 1 or min(length) is null')).toEqual([]);
  });

  it('holds figures, never a sentence of a source', () => {
    expect(rows('select id, printed from fact where length(printed) > 60')).toEqual([]);
    expect(rows(`select id, says from fact where length(says) > 400`)).toEqual([]);
  });

  it('says its facts in sentences, names as they are spelled, punctuation as a keyboard has it', () => {
    const odd = rows('select id, says from fact').filter(({ says }) => !/^[\p{L}\p{N}][\p{L}\p{N}\p{M} -~]*\.$/u.test(says as string) || /  |\.\.$/.test(says as string));
    expect(odd).toEqual([]);
  });

  it('keeps each value inside itself: from least to most, a hedge that fits', () => {
    expect(rows(`
      select id from fact where unit is not null and not case hedge
        when 'exact' then min = max when 'about' then min = max
        when 'over' then max is null and min is not null when 'at-least' then max is null and min is not null
        when 'nearly' then min is null and max is not null when 'under' then min is null and max is not null when 'up-to' then min is null and max is not null
        when 'range' then min < max else false end`)).toEqual([]);
  });

  it('has no percentage out of the world, and no negative count', () => {
    expect(rows(`select id, min, max from fact where unit = 'percent' and (coalesce(max, min) > 1000 or coalesce(min, max) < 0)`)).toEqual([]);
    expect(rows(`select id, min from fact where unit in ('people', 'items', 'deals', 'W') and coalesce(min, max) < 0`)).toEqual([]);
  });

  it('gives every deal its parties, none of them twice in one part', () => {
    expect(rows(`select f.id, p.role, p.entity from party p join fact f on f.number = p.fact group by f.id, p.role, p.entity having count(*) > 1`)).toEqual([]);
    expect(rows(`select id from fact where metric in ('acquisition', 'acquihire', 'partnership') and number not in (select fact from party)`)).toEqual([]);
  });

  it('names whom to credit wherever it names a licence', () => {
    expect(rows('select id, licence, credit from source where (licence is null) <> (credit is null)')).toEqual([]);
  });
});

it('names no path of a machine, and no session', () => {
  const told = /\/(?:work|home|root|Users|tmp)\/|\blocalhost\b|C:\\\\/;
  expect(texts.filter(([, text]) => told.test(text)).map(([name]) => name)).toEqual([]);
});

it('has facts of the five articles, read in texts of a known length', () => {
  const copies = texts.filter(([, text]) => /^copy: \S+$/m.test(text)).map(([, text]) => [/^copy: (\S+)$/m.exec(text)![1], /^length: \d+$/m.test(text)]);
  expect(new Map(copies as [string, boolean][])).toEqual(new Map(['graphcore.txt', 'gpus.txt', 'unicorns.txt', 'cerebras.txt', 'weekly.txt'].sort().map((name) => [name, true])));
});

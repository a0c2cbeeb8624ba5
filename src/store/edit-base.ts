// Adds to the reader's base, changes what a source revised, and looks up what is in a base already.

import type { Fact } from '../model/fact.js';
import type { Source } from '../model/source.js';
import type { Value } from '../model/value.js';
import { reachOf } from '../model/value.js';
import type { Base } from './base.js';
import { factColumns, toFact, toParties, toRow, type FactRow } from './fact-row.js';
import { writerOf, type FactWords, type Writer } from './write-base.js';

export interface StoredFact {
  /** Its number in its base: later facts have higher ones. */
  number: number;
  fact: Fact;
}

/** Up to so many facts a base that is only read counts as small. */
const few = 20_000;

/** Whether the ids of a base that is only read may be held in memory. */
export const isSmall = ({ db }: Base): boolean => ((db.prepare('select max(number) from fact').pluck().get() as number | null) ?? 0) <= few;

/** Questions an import asks of every base, prepared once. */
export interface LookUp {
  byId(id: string): StoredFact | null;
  hasId(id: string): boolean;
  hasSource(id: string): boolean;
  /** Facts of a source on a topic with this very value; with any value where none is given. At most a hundred. */
  told(topic: string, source: string, value?: Value | null): StoredFact[];
  lastNumber(): number;
}

export interface Editor extends Writer {
  /** Puts the new words in the place of the old, which are kept as history. */
  revise(number: number, fact: Fact, topic: string, words: FactWords, before: Fact, today: string): void;
  /** Keeps what was said before; an old word twice is kept once. `true` where it was not there. */
  remember(id: string, before: Fact, today: string): boolean;
  /** Writes a source, or what has changed of it. */
  cite(source: Source): void;
}

const columns = `f.*, (
  select json_group_array(json_array(p.role, p.entity)) from (select role, entity from party where fact = f.number order by position) p
) as parties`;

export function lookUpOf({ db }: Base, small = false): LookUp {
  const byId = db.prepare(`select ${columns} from fact f where id = ?`);
  const hasId = db.prepare('select 1 from fact where id = ?').pluck();
  const hasSource = db.prepare('select 1 from source where id = ?').pluck();
  const any = db.prepare(`select ${columns} from fact f indexed by fact_by_topic where topic = ? and source = ? order by number limit 100`);
  const same = db.prepare(`select ${columns} from fact f indexed by fact_by_topic where topic = ? and source = ? and low is ? and high is ? order by number limit 100`);
  const last = db.prepare('select max(number) from fact').pluck();
  // The ids of a small base are held: asking for each of a million rows costs more.
  let held: Set<string> | null = null;
  const has = (id: string): boolean => {
    if (!small) return hasId.get(id) !== undefined;
    held ??= new Set(db.prepare('select id from fact').pluck().all() as string[]);
    return held.has(id);
  };
  const stored = (row: unknown): StoredFact => {
    const { number, parties, ...fact } = row as FactRow & { number: number; parties: string };
    return { number, fact: toFact(fact, toParties(parties)) };
  };
  return {
    byId: (id) => {
      if (small && !has(id)) return null;
      const row = byId.get(id);
      return row === undefined ? null : stored(row);
    },
    hasId: has,
    hasSource: (id) => hasSource.get(id) !== undefined,
    told(topic, source, value) {
      if (value === undefined) return any.all(topic, source).map(stored);
      const reach = value && reachOf(value);
      const open = (edge: number | null): number | null => edge;
      return same.all(topic, source, open(reach?.low ?? null), open(reach?.high ?? null)).map(stored);
    },
    lastNumber: () => (last.get() as number | null) ?? 0,
  };
}

export function editorOf(base: Base): Editor {
  const { db } = base;
  const changed = factColumns.filter((column) => column !== 'id').map((column) => `"${column}" = @${column}`).join(', ');
  const update = db.prepare(`update fact set ${changed} where number = @number`);
  const dropParties = db.prepare('delete from party where fact = ?');
  const party = db.prepare('insert into party values (?, ?, ?, ?)');
  const dropWords = db.prepare('delete from fact_words where rowid = ?');
  const words = db.prepare('insert into fact_words (rowid, entity, metric, parties, period, rest) values (?, ?, ?, ?, ?, ?)');
  const past = db.prepare('select said from revision where fact = ? order by number').pluck();
  const keep = db.prepare('insert into revision values (?, (select coalesce(max(number), 0) + 1 from revision where fact = ?), ?, ?)');
  const cite = db.prepare(
    `insert into source values (@id, @publisher, @title, @author, @url, @published, @language, @length, @copy, @licence, @credit)
     on conflict (id) do update set publisher = excluded.publisher, title = coalesce(excluded.title, title), author = coalesce(excluded.author, author),
       url = coalesce(excluded.url, url), published = coalesce(excluded.published, published), language = excluded.language, length = coalesce(excluded.length, length),
       copy = coalesce(excluded.copy, copy), licence = coalesce(excluded.licence, licence), credit = coalesce(excluded.credit, credit)`,
  );
  const remember = (id: string, before: Fact, today: string): boolean => {
    const said = JSON.stringify(before);
    if ((past.all(id) as string[]).includes(said)) return false;
    keep.run(id, id, today, said);
    return true;
  };
  return {
    ...writerOf(base),
    revise(number, fact, topic, found, before, today) {
      remember(fact.id, before, today);
      update.run({ ...toRow(fact, topic), number });
      dropParties.run(number);
      fact.parties.forEach(({ role, id }, position) => party.run(number, position, role, id));
      dropWords.run(number);
      words.run(number, found.entity, found.metric, found.parties, found.period, found.rest);
    },
    remember,
    cite: (source) => void cite.run(source),
  };
}

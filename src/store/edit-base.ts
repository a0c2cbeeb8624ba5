// Adds to the reader's base, and changes what a source revised.

import type { Fact } from '../model/fact.js';
import type { Source } from '../model/source.js';
import type { Base } from './base.js';
import { dayNumber, factColumns, publishedPart, toRow } from './fact-row.js';
import { writerOf, type FactWords, type Writer } from './write-base.js';

export interface Editor extends Writer {
  /** Puts the new words in the place of the old, which are kept as history. */
  revise(number: number, fact: Fact, topic: string, published: string | null, words: FactWords, before: Fact, today: string): void;
  /** Keeps what was said before; an old word twice is kept once. `true` where it was not there. */
  remember(id: string, before: Fact, today: string): boolean;
  /** What was kept of it so far, oldest first. */
  past(id: string): Fact[];
  /** Writes a source, or what has changed of it. The day it was published, if not by this then by an earlier word. */
  cite(source: Source): string | null;
  /** To be called before a commit: facts follow a source whose day has changed. */
  redate(): void;
}

export function editorOf(base: Base): Editor {
  const { db } = base;
  const changed = factColumns
    .filter((column) => column !== 'id')
    .map((column) => `"${column}" = @${column}`)
    .join(', ');
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
  const dayOf = db.prepare('select published from source where id = ?').pluck();
  const redate = db.prepare(`update fact set newness = newness - newness % ${publishedPart} + ? where source = ?`);
  const moved = new Map<string, string | null>();
  const remember = (id: string, before: Fact, today: string): boolean => {
    const said = JSON.stringify(before);
    if ((past.all(id) as string[]).includes(said)) return false;
    keep.run(id, id, today, said);
    return true;
  };
  return {
    ...writerOf(base),
    revise(number, fact, topic, published, found, before, today) {
      remember(fact.id, before, today);
      update.run({ ...toRow(fact, topic, published), number });
      dropParties.run(number);
      fact.parties.forEach(({ role, id }, position) => party.run(number, position, role, id));
      dropWords.run(number);
      words.run(number, found.entity, found.metric, found.parties, found.period, found.rest);
    },
    remember,
    past: (id) => (past.all(id) as string[]).map((said) => JSON.parse(said) as Fact),
    cite(source) {
      const before = dayOf.get(source.id) as string | null | undefined;
      cite.run(source);
      const now = source.published ?? before ?? null;
      if (before !== undefined && before !== now) moved.set(source.id, now);
      return now;
    },
    redate() {
      for (const [id, day] of moved) redate.run(dayNumber(day), id);
      moved.clear();
    },
  };
}

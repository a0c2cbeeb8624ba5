// Writes entities, sources, facts and rates into a base. What they should be was decided before.

import type { Entity } from '../model/entity.js';
import type { Fact } from '../model/fact.js';
import type { Rate } from '../model/rate.js';
import type { Source } from '../model/source.js';
import type { Base } from './base.js';
import { cellsOf, factColumns } from './fact-row.js';

/** The words a fact is found by, one text per column of `fact_words`. */
export interface FactWords {
  entity: string;
  metric: string;
  parties: string;
  period: string;
  rest: string;
}

export interface Writer {
  meta(key: string, value: string): void;
  entity(entity: Entity, names: readonly { folded: string; name: string }[]): void;
  source(source: Source): void;
  /** The number it was given. `published` is the day of its source. */
  fact(fact: Fact, topic: string, published: string | null, words: FactWords): number;
  rate(rate: Rate): void;
}

/** Prepared once, used for every row. The caller opens the transaction. */
export function writerOf({ db }: Base): Writer {
  const meta = db.prepare('insert or replace into meta values (?, ?)');
  const entity = db.prepare(
    'insert into entity values (@id, @kind, @name, @sector, @country, @founded, @parent, @cik, @ticker, @wikidata)',
  );
  const name = db.prepare('insert into name (folded, entity, rank, name) values (?, ?, ?, ?)');
  const letters = db.prepare('insert into name_letters (rowid, folded) values (?, ?)');
  const source = db.prepare(
    'insert into source values (@id, @publisher, @title, @author, @url, @published, @language, @length, @copy, @licence, @credit)',
  );
  const quoted = factColumns.map((column) => `"${column}"`).join(', ');
  const fact = db.prepare(`insert into fact (${quoted}) values (${factColumns.map(() => '?').join(', ')})`);
  const party = db.prepare('insert into party values (?, ?, ?, ?)');
  const words = db.prepare('insert into fact_words (rowid, entity, metric, parties, period, rest) values (?, ?, ?, ?, ?, ?)');
  const rate = db.prepare('insert into rate values (@currency, @month, @units)');
  return {
    meta: (key, value) => void meta.run(key, value),
    entity(one, names) {
      const { aliases: _, ...row } = one;
      entity.run(row);
      names.forEach((each, rank) => letters.run(name.run(each.folded, one.id, rank, each.name).lastInsertRowid, each.folded));
    },
    source: (one) => void source.run(one),
    fact(one, topic, published, found) {
      const number = fact.run(cellsOf(one, topic, published)).lastInsertRowid as number;
      for (let position = 0; position < one.parties.length; position += 1)
        party.run(number, position, one.parties[position]!.role, one.parties[position]!.id);
      words.run(number, found.entity, found.metric, found.parties, found.period, found.rest);
      return number;
    },
    rate: (one) => void rate.run(one),
  };
}

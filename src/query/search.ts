// Entities and facts for what people type: words in any order, in either language, with typos.

import { metrics } from '../metrics/index.js';
import { foldName } from '../names/fold-name.js';
import type { Base } from '../store/base.js';
import { nearNames } from '../store/near-names.js';
import type { Bases } from './bases.js';
import { rowsFrom, rowsOf } from './bases.js';
import { lastWords } from './last-word.js';
import { listFound, listedColumns, toListed, type ListedFact } from './listed-fact.js';

export interface FoundEntity {
  id: string;
  name: string;
  kind: string;
  sector: string | null;
  country: string | null;
  facts: number;
}

export interface Found {
  entities: { entity: FoundEntity; score: number }[];
  /** As many as were asked for, and how many were found. */
  facts: { listed: ListedFact; score: number }[];
  total: number;
  /** Words nobody uses, and what was taken for them. */
  notes: string[];
}

// Words that say nothing of what is looked for.
const empty = new Set(
  'a an and at by de des du d en et for from in l la le les of on or ou par pour sur the to un une what who how much combien quel quelle est is was'.split(
    ' ',
  ),
);
const mostCandidates = 400;
/** A word that half the base uses is not ranked to the end, nor are longer words looked for that begin with it. */
const mostLooked = 5000;

export async function search(bases: Bases, words: string, limit: number | null = null): Promise<Found> {
  const notes: string[] = [];
  const typed = words
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const asked = typed.filter((word) => !empty.has(word)).slice(0, 12);
  const entities = entitiesNamed(bases, typed);
  const measured = metricsNamed(typed);
  const terms = await Promise.all(asked.map((word) => usedWord(bases, word, notes)));
  for (const { entity } of terms) if (entity && !entities.some(({ id }) => id === entity)) entities.push(...entityRows(bases, [entity]));
  const ranked = rankedFacts(bases, terms, new Set(entities.map(({ id }) => id)), measured);
  const facts = listed(bases, limit === null ? ranked : ranked.slice(0, limit));
  return { entities: entities.map((entity, index) => ({ entity, score: 1 - index / 100 })), facts, total: ranked.length, notes };
}

/** Entities whose name is a run of the words, longest runs first. */
function entitiesNamed(bases: Bases, typed: readonly string[]): FoundEntity[] {
  const ids: string[] = [];
  const taken = new Set<number>();
  for (let size = Math.min(4, typed.length); size > 0; size -= 1) {
    for (let at = 0; at + size <= typed.length; at += 1) {
      const places = Array.from({ length: size }, (_, index) => at + index);
      const run = typed.slice(at, at + size);
      if (places.some((place) => taken.has(place)) || (size === 1 && empty.has(run[0]!))) continue;
      const found = rowsOf<{ entity: string }>(bases, 'select distinct entity from name where folded = @folded', {
        folded: foldName(run.join(' ')),
      });
      if (found.length === 0) continue;
      places.forEach((place) => taken.add(place));
      ids.push(...found.map(({ row }) => row.entity));
    }
  }
  return entityRows(bases, [...new Set(ids)]);
}

const entityRows = (bases: Bases, ids: readonly string[]): FoundEntity[] =>
  ids.flatMap((id) =>
    rowsOf<FoundEntity>(
      bases,
      'select id, name, kind, sector, country, (select count(*) from fact where entity = e.id) as facts from entity e where id = @id',
      { id },
    )
      .map(({ row }) => row)
      .reduce<FoundEntity[]>(([first], row) => [first ? { ...first, facts: first.facts + row.facts } : row], []),
  );

/** Metrics whose name, in either language, is a run of the words. */
function metricsNamed(typed: readonly string[]): Set<string> {
  const text = ` ${typed.map(plain).join(' ')} `;
  return new Set(
    calledPlainly()
      .filter(({ names }) => names.some((name) => text.includes(` ${name} `) || text.includes(` ${name}s `)))
      .map(({ id }) => id),
  );
}

const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What each metric is called in either language, its id first: worked out once, every word is held against it. */
const calledPlainly = (): readonly { id: string; names: readonly string[] }[] =>
  (called ??= metrics.map(({ id, words }) => ({ id, names: [id, ...words.en, ...words.fr].map(plain) })));
let called: ReturnType<typeof calledPlainly> | null = null;

/** What is looked for in place of a word. */
interface Term {
  /** As FTS5 has it: the word itself, or all the words of the name or the metric it was taken for. */
  query: string;
  /** More facts have it than are looked at. */
  common: boolean;
  /** The entity a misspelled word was taken for. */
  entity: string | null;
}

/** The word itself where some fact has it; else the name or the metric it is closest to. */
async function usedWord(bases: Bases, word: string, notes: string[]): Promise<Term> {
  const typed = asTerm(bases, word);
  // The word as it stands first: of one that may be the beginning of others, all that have any of them are gathered.
  if (typed.common || isUsed(bases, `"${word}"`) || isUsed(bases, typed.query)) return typed;
  const { closestNames } = await import('../names/closest-names.js');
  const taken = (name: string, entity: string | null): Term => {
    notes.push(`using "${name}" for "${word}"`);
    const parts = plain(name)
      .split(' ')
      .filter((part) => part !== '')
      .map((part) => asTerm(bases, part));
    return { query: `(${parts.map(({ query }) => query).join(' AND ')})`, common: parts.every(({ common }) => common), entity };
  };
  const name = closestNames(word, nearNames(bases, foldName(word)));
  if (name.kind === 'one') return taken(name.name, name.entity);
  const metric = closestNames(
    word,
    metrics.flatMap(({ id, words }) => [...words.en, ...words.fr].map((one) => ({ entity: id, name: one }))),
  );
  return metric.kind === 'one' ? taken(metric.name, null) : typed;
}

const isUsed = (bases: Bases, query: string): boolean =>
  rowsOf(bases, 'select rowid from fact_words where fact_words match @query limit 1', { query }).length > 0;

/** The word in any column, or a metric that is called so in either language. */
function asTerm(bases: Bases, word: string): Term {
  const common = rowsOf<{ count: number }>(
    bases,
    'select count(*) as count from (select 1 from fact_words where fact_words match @query limit @many)',
    { query: `"${word}"`, many: mostLooked + 1 },
  ).some(({ row }) => row.count > mostLooked);
  const called = calledPlainly().filter(({ names }) =>
    names.some((name) => name.split(' ').some((part) => part === word || (word.length > 2 && part.startsWith(word)))),
  );
  // The word itself finds a metric whose id has it, or begins with it where longer words are looked for too.
  const others = called.filter(({ id }) =>
    common ? !id.split('-').includes(word) : id.includes('-') || word.length < 3 || !id.startsWith(word),
  );
  const found = [
    common ? `"${word}" OR "${word}s"` : quoted(word),
    ...others.map(
      ({ id }) =>
        `metric : (${id
          .split('-')
          .map((part) => `"${part}"`)
          .join(' AND ')})`,
    ),
  ];
  return { query: common || found.length > 1 ? `(${found.join(' OR ')})` : found[0]!, common, entity: null };
}

const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"${word.length > 2 ? '*' : ''}`;

/** A fact that was found, with as much of it as tells its place among the others. */
interface Ranked {
  base: Base;
  number: number;
  end: string;
  score: number;
}

/** Facts with every word first; where there is none, facts with some. */
function rankedFacts(bases: Bases, terms: readonly Term[], entities: ReadonlySet<string>, measured: ReadonlySet<string>): Ranked[] {
  if (terms.length === 0) return [];
  const rare = terms.filter(({ common }) => !common);
  const telling = (rare.length > 0 ? rare : terms).map(({ query }) => query);
  // SQLite counts every fact that has a word before it ranks by it: common words are only asked for.
  const every = {
    matched: rare.length < terms.length && rare.length > 0 ? hasAll : 'true',
    query: telling.join(' AND '),
    all: terms.map(({ query }) => query).join(' AND '),
    share: 1,
  };
  const some = { matched: 'true', query: telling.join(' OR '), share: 0.5 };
  for (const { matched, share, ...queries } of [every, some]) {
    const found = lastWords(
      bases,
      rowsFrom(
        bases,
        `select f.number, f.id, f.entity, f.metric, f.status, f.period_end, w.distance from (
         select number, distance from (select rowid as number, bm25(fact_words, 10, 6, 5, 3, 1) as distance from fact_words where fact_words match @query and ${matched} limit @looked) order by distance limit @most
       ) w join fact f on f.number = w.number`,
        { ...queries, most: mostCandidates, looked: mostLooked },
        ([number, id, entity, metric, status, end, distance]) =>
          ({ number, id, entity, metric, status, end, distance }) as {
            number: number;
            id: string;
            entity: string;
            metric: string;
            status: string;
            end: string | null;
            distance: number;
          },
      ),
    );
    if (found.length === 0) continue;
    return found
      .map(({ base, row: { number, entity, metric, status, end, distance } }) => {
        const score =
          share *
          (0.4 * closeness(distance) +
            0.3 * Number(entities.has(entity)) +
            0.2 * Number(measured.has(metric)) +
            0.1 * Number(status === 'actual'));
        return { base, number, end: end ?? '', score: Math.round(score * 1000) / 1000 };
      })
      .sort((a, b) => b.score - a.score || (b.end < a.end ? -1 : 1));
  }
  return [];
}

/** The plus keeps SQLite from asking for each fact by itself. */
const hasAll = '+rowid in (select rowid from fact_words where fact_words match @all limit @looked)';

/** bm25 gives better matches lower numbers, below nought: from 0 to 1. */
const closeness = (distance: number): number => -distance / (10 - distance);

/** The facts whole, in their order. */
function listed(bases: Bases, ranked: readonly Ranked[]): Found['facts'] {
  const rows = new Map(
    bases.map((base) => {
      const numbers = ranked.filter((one) => one.base === base).map(({ number }) => number);
      return [
        base,
        new Map(
          rowsFrom(
            [base],
            `select ${listedColumns} from fact f where f.number in (select value from json_each(@numbers))`,
            { numbers: JSON.stringify(numbers) },
            toListed,
          ).map(({ row }) => [row.number, row]),
        ),
      ];
    }),
  );
  return listFound(
    bases,
    ranked.map(({ base, number }) => ({ base, row: rows.get(base)!.get(number)! })),
  ).map((fact, index) => ({ listed: fact, score: ranked[index]!.score }));
}

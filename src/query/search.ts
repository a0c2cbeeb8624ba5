// Entities and facts for what people type: words in any order, in either language, with typos.

import { foldName } from '../names/fold-name.js';
import type { Base } from '../store/base.js';
import type { Bases } from './bases.js';
import { rowsFrom, rowsOf } from './bases.js';
import { lastWords } from './last-word.js';
import { listFound, listedColumns, toListed, type ListedFact } from './listed-fact.js';
import { metricsNamed, mostLooked, usedWord, type Term } from './search-terms.js';

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

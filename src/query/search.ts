// Entities and facts for what people type: words in any order, in either language, with typos.

import { metrics } from '../metrics/index.js';
import { foldName } from '../names/fold-name.js';
import { nearNames } from '../store/near-names.js';
import type { Bases } from './bases.js';
import { rowsFrom, rowsOf } from './bases.js';
import { lastWords } from './last-word.js';
import { behindListed, listFound, listedColumns, toListed, type ListedFact } from './listed-fact.js';

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
  facts: { listed: ListedFact; score: number }[];
  /** Words nobody uses, and what was taken for them. */
  notes: string[];
}

// Words that say nothing of what is looked for.
const empty = new Set('a an and at by de des du d en et for from in l la le les of on or ou par pour sur the to un une what who how much combien quel quelle est is was'.split(' '));
const mostCandidates = 400;
/** A word that half the base uses is not ranked to the end. */
const mostLooked = 5000;

export async function search(bases: Bases, words: string): Promise<Found> {
  const notes: string[] = [];
  const typed = words.normalize('NFKC').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const asked = typed.filter((word) => !empty.has(word)).slice(0, 12);
  const entities = entitiesNamed(bases, typed);
  const measured = metricsNamed(typed);
  const terms = await Promise.all(asked.map((word) => usedWord(bases, word, notes)));
  for (const { entity } of terms) if (entity && !entities.some(({ id }) => id === entity)) entities.push(...entityRows(bases, [entity]));
  const facts = rankedFacts(bases, terms.map(({ word }) => word).filter((word) => word !== ''), new Set(entities.map(({ id }) => id)), measured);
  return { entities: entities.map((entity, index) => ({ entity, score: 1 - index / 100 })), facts, notes };
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
      const found = rowsOf<{ entity: string }>(bases, 'select distinct entity from name where folded = @folded', { folded: foldName(run.join(' ')) });
      if (found.length === 0) continue;
      places.forEach((place) => taken.add(place));
      ids.push(...found.map(({ row }) => row.entity));
    }
  }
  return entityRows(bases, [...new Set(ids)]);
}

const entityRows = (bases: Bases, ids: readonly string[]): FoundEntity[] =>
  ids.flatMap((id) =>
    rowsOf<FoundEntity>(bases, 'select id, name, kind, sector, country, (select count(*) from fact where entity = e.id) as facts from entity e where id = @id', { id })
      .map(({ row }) => row)
      .reduce<FoundEntity[]>(([first], row) => [first ? { ...first, facts: first.facts + row.facts } : row], []),
  );

/** Metrics whose name, in either language, is a run of the words. */
function metricsNamed(typed: readonly string[]): Set<string> {
  const text = ` ${typed.map(plain).join(' ')} `;
  return new Set(metrics.filter(({ id, words }) => [id, ...words.en, ...words.fr].some((word) => text.includes(` ${plain(word)} `) || text.includes(` ${plain(word)}s `))).map(({ id }) => id));
}

const plain = (word: string): string => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

interface Term {
  word: string;
  /** The entity a misspelled word was taken for. */
  entity: string | null;
}

/** The word itself where some fact has it; else the name or the metric it is closest to. */
async function usedWord(bases: Bases, word: string, notes: string[]): Promise<Term> {
  // The word as it stands first: of one that may be the beginning of others, all that have any of them are gathered.
  if (isUsed(bases, `"${word}"`) || isUsed(bases, asTerm(word))) return { word, entity: null };
  const { closestNames } = await import('../names/closest-names.js');
  const name = closestNames(word, nearNames(bases, foldName(word)));
  if (name.kind === 'one') {
    notes.push(`using "${name.name}" for "${word}"`);
    return { word: plain(name.name).split(' ')[0]!, entity: name.entity };
  }
  const metric = closestNames(word, metrics.flatMap(({ id, words }) => [...words.en, ...words.fr].map((one) => ({ entity: id, name: one }))));
  if (metric.kind === 'one') {
    notes.push(`using "${metric.name}" for "${word}"`);
    return { word: plain(metric.name).split(' ')[0]!, entity: null };
  }
  return { word, entity: null };
}

const isUsed = (bases: Bases, query: string): boolean => rowsOf(bases, 'select rowid from fact_words where fact_words match @query limit 1', { query }).length > 0;

/** The word in any column, or a metric that is called so in either language. */
function asTerm(word: string): string {
  const called = metrics.filter(({ id, words }) => [id, ...words.en, ...words.fr].some((name) => plain(name).split(' ').some((part) => part === word || (word.length > 2 && part.startsWith(word)))));
  // The word itself finds a metric whose id begins with it.
  const others = called.filter(({ id }) => id.includes('-') || word.length < 3 || !id.startsWith(word));
  if (others.length === 0) return quoted(word);
  return `(${[quoted(word), ...others.map(({ id }) => `metric : (${id.split('-').map((part) => `"${part}"`).join(' AND ')})`)].join(' OR ')})`;
}

const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"${word.length > 2 ? '*' : ''}`;

/** Facts with every word first; where there is none, facts with some. */
function rankedFacts(bases: Bases, words: readonly string[], entities: ReadonlySet<string>, measured: ReadonlySet<string>): Found['facts'] {
  if (words.length === 0) return [];
  for (const [operator, share] of [[' AND ', 1], [' OR ', 0.5]] as const) {
    const found = lastWords(bases, rowsFrom(
      bases,
      `select ${listedColumns}, w.distance from (
         select number, distance from (select rowid as number, bm25(fact_words, 10, 6, 5, 3, 1) as distance from fact_words where fact_words match @query limit @looked) order by distance limit @most
       ) w join fact f on f.number = w.number`,
      { query: words.map(asTerm).join(operator), most: mostCandidates, looked: mostLooked },
      (cells) => ({ ...toListed(cells), distance: cells[behindListed] as number }),
    ));
    if (found.length === 0) continue;
    const scores = found.map(({ row }) => share * (0.4 * closeness(row.distance) + 0.3 * Number(entities.has(row.fact.entity)) + 0.2 * Number(measured.has(row.fact.metric)) + 0.1 * Number(row.fact.status === 'actual')));
    return listFound(bases, found)
      .map((listed, index) => ({ listed, score: Math.round(scores[index]! * 1000) / 1000 }))
      .sort((a, b) => b.score - a.score || ((b.listed.fact.period?.end ?? '') < (a.listed.fact.period?.end ?? '') ? -1 : 1));
  }
  return [];
}

/** bm25 gives better matches lower numbers, below nought: from 0 to 1. */
const closeness = (distance: number): number => -distance / (10 - distance);

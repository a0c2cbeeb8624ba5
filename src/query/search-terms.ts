// What is looked for in place of each word that people type: the word itself, a metric it names, or the name it was meant for.

import { metrics } from '../metrics/index.js';
import { foldName } from '../names/fold-name.js';
import { nearNames } from '../store/near-names.js';
import type { Bases } from './bases.js';
import { rowsOf } from './bases.js';

/** A word that half the base uses is not ranked to the end, nor are longer words looked for that begin with it. */
export const mostLooked = 5000;

/** Metrics whose name, in either language, is a run of the words. */
export function metricsNamed(typed: readonly string[]): Set<string> {
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
export interface Term {
  /** As FTS5 has it: the word itself, or all the words of the name or the metric it was taken for. */
  query: string;
  /** More facts have it than are looked at. */
  common: boolean;
  /** The entity a misspelled word was taken for. */
  entity: string | null;
}

/** The word itself where some fact has it; else the name or the metric it is closest to. */
export async function usedWord(bases: Bases, word: string, notes: string[]): Promise<Term> {
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
